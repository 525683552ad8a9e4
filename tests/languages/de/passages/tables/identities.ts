/** A text, and who stands behind what is laid to others in it, one after another. */
export interface Identity {
  readonly text: string;
  /** Each as `name | kind`, with ` | via …` where somebody passed it on; `?` where the claim is not trusted. */
  readonly names: readonly string[];
}

const of = (text: string, ...names: readonly string[]): Identity => ({ text, names });

/** Pronouns, offices, capitals, parties, firms and groups; who is meant, and where nobody can say. */
export const identities: readonly Identity[] = [
  of(
    'Ida Rom sagte, es regne. Sie fügte hinzu, der Keller sei voll.',
    'Ida Rom | person',
    'Ida Rom | person',
  ),
  of('Jan Rem und Paul Ahlers kamen zu spät. Er sagte, der Zug sei schuld.', 'Er | person?'),
  of('Ida Rom und Lea Korn stritten. Sie sagte, der Keller sei voll.', 'Sie | person?'),
  of('Moskau erklärte, man habe nichts gewusst.', 'Moskau | institution'),
  of('Wie der Kreml mitteilte, ist das Treffen abgesagt.', 'Kreml | institution'),
  of('Berlin warf dem Nachbarn vor, die Grenze zu schließen.', 'Berlin | institution'),
  of('Ein Gast aus Berlin sagte, das Zimmer sei kalt.', 'Gast aus Berlin | unnamed'),
  of('Augenzeugen berichteten, das Dach sei eingestürzt.', 'Augenzeugen | unnamed'),
  of('Ein hoher Beamter sagte, der Plan sei tot.', 'hoher Beamter | unnamed'),
  of('Beobachter erwarten, dass der Rat zustimmt.', 'Beobachter | vague'),
  of('Es heißt, der Graf habe dort gewohnt.', ' | vague'),
  of('Laut dpa brannte das Lager aus.', 'dpa | media'),
  of('Einer Studie zufolge trinken Kinder zu wenig.', 'Studie | document'),
  of('Die SPD fordert, die Steuer zu senken.', 'SPD | institution'),
  of('Die Norvana AG teilte mit, sie baue um.', 'Norvana AG | institution'),
  of(
    'Wie der Sender NDW berichtet, sagte Ida Rom, der Keller sei voll.',
    'NDW | media',
    'Ida Rom | person | via NDW',
  ),
];
