import type { RuleCases } from './rule-cases.ts';

const hit = (text: string, content: string, source: string, cue: string): RuleCases['hits'][number] => ({
  text,
  content: [content],
  source,
  cue,
  form: 'indirect',
});

/** Passages this rule reads, and passages it must leave alone. */
export const cases: RuleCases = {
  hits: [
    hit(
      'Ein Bluttest brachte Klarheit: Er hatte 1,3 Promille.',
      'Er hatte 1,3 Promille',
      'Ein Bluttest',
      'brachte',
    ),
    hit(
      'Das Röntgenbild zeigte es: Der Arm war gebrochen.',
      'Der Arm war gebrochen',
      'Das Röntgenbild',
      'zeigte',
    ),
    hit(
      'Die Kontoauszüge geben Aufschluss: Das Geld kam aus Aue.',
      'Das Geld kam aus Aue',
      'Die Kontoauszüge',
      'geben',
    ),
    hit(
      'Eine Statistik belegt es: Die Zahl der Fälle sinkt.',
      'Die Zahl der Fälle sinkt',
      'Eine Statistik',
      'belegt',
    ),
    hit(
      'Der Mitschnitt lieferte den Beweis: Rem war im Saal.',
      'Rem war im Saal',
      'Der Mitschnitt',
      'lieferte',
    ),
    hit(
      'Das Gutachten schuf Gewissheit: Der Balken war morsch.',
      'Der Balken war morsch',
      'Das Gutachten',
      'schuf',
    ),
  ],
  misses: [
    'Das Gutachten brachte keine Klarheit, und der Streit geht weiter.',
    'Der Vertrag ist unterschrieben: Die Werft wird verkauft.',
    'Die Bilanz fällt mager aus: Der Gewinn sank.',
    'Die Mannschaft zeigte es: Sie kann noch gewinnen.',
    'Das Gutachten brachte nicht die Wende: Der Streit geht weiter.',
    'Ida Rem brachte Kuchen: Es gab Streusel.',
  ],
};
