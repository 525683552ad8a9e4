import type { RuleCases } from './rule-cases.ts';

const hit = (content: string, source: string): RuleCases['hits'][number] => ({
  text: `Die Polizei meldete, der Damm sei gebrochen. ${content}`,
  content: [content],
  source,
  cue: '',
  form: 'reported',
});

/** Passages this rule reads, and passages it must leave alone. */
export const cases: RuleCases = {
  hits: [
    hit('Das deckt sich mit Angaben der Feuerwehr.', 'Angaben der Feuerwehr'),
    hit('Dies stimmt mit den Aussagen des Försters überein.', 'den Aussagen des Försters'),
    hit('Diese Angaben decken sich mit Berichten der Anwohner.', 'Berichten der Anwohner'),
    hit('Das entspricht den Angaben der Gemeinde.', 'den Angaben der Gemeinde'),
    hit('Ebenso äußerte sich die Feuerwehr.', 'die Feuerwehr'),
    hit('Ähnlich schilderte es der Förster Jan Rem.', 'der Förster Jan Rem'),
    hit('Gleichlautend berichtete der „Nordkurier“.', 'der „Nordkurier“'),
    hit('Die Feuerwehr machte gleichlautende Angaben.', 'Die Feuerwehr'),
    hit('Ähnliche Angaben machte auch die Gemeinde.', 'die Gemeinde'),
  ],
  misses: [
    'Das deckt sich nicht mit Angaben der Feuerwehr.',
    'Das deckt sich mit den Zielen der Gemeinde.',
    'Die Vorräte decken den Bedarf der Gemeinde.',
    'Ebenso handelte die Feuerwehr.',
    'Ähnlich hoch stand das Wasser im Nachbardorf.',
    'Die Feuerwehr machte keine Angaben.',
    'Das entspricht dem Vertrag.',
    'Die Polizei lieferte ähnliche Pumpen.',
  ],
};
