import type { RuleCases } from './rule-cases.ts';

/** Passages this rule reads, and passages it must leave alone. */
export const cases: RuleCases = {
  hits: [
    {
      text: 'Das Fazit von Rektorin Ida Rom: „Die Umstellung hat sich gelohnt.“',
      content: ['„Die Umstellung hat sich gelohnt.“'],
      source: 'Rektorin Ida Rom',
      cue: 'Das Fazit',
      form: 'direct',
    },
    {
      text: 'Der Vorwurf der Anklage lautet, der Wirt habe Rechnungen gefälscht.',
      content: ['der Wirt habe Rechnungen gefälscht'],
      source: 'der Anklage',
      cue: 'Der Vorwurf … lautet',
      form: 'indirect',
    },
    {
      text: 'Ergebnis der Untersuchung war, dass die Brücke hält.',
      content: ['dass die Brücke hält'],
      source: 'der Untersuchung',
      cue: 'Ergebnis … war',
      form: 'indirect',
    },
    {
      text: 'Die Begründung des Gerichts lautete: Die Frist sei verstrichen.',
      content: ['Die Frist sei verstrichen'],
      source: 'des Gerichts',
      cue: 'Die Begründung … lautete',
      form: 'indirect',
    },
    {
      text: 'Nordlands Antwort lautet: „Nein, danke.“',
      content: ['„Nein, danke.“'],
      source: 'Nordlands',
      cue: 'Antwort lautet',
      form: 'direct',
    },
    {
      text: 'Die Einschätzung der Forscher ist, dass die See steigt.',
      content: ['dass die See steigt'],
      source: 'der Forscher',
      cue: 'Die Einschätzung … ist',
      form: 'indirect',
    },
  ],
  misses: [
    'Das Ergebnis ist, dass alle Züge stehen.',
    'Das Ziel der Reise ist Nordhafen, das am Meer liegt.',
    'Die Antwort des Amtes ist nicht, dass der Weg gesperrt bleibt.',
    'Der Vorschlag der Stadt ist gut, obwohl er teuer wird.',
    'Die Kritik der Eltern war hart, dass sie jeder hörte, stimmt nicht.',
    'Das Urteil des Gerichts: drei Jahre Haft.',
  ],
};
