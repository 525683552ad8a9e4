import { passage, type Passage } from '../passage.ts';

/** Separable verbs over long fields, reflexives, passives. */
export const passages: readonly Passage[] = [
  passage(
    'Der Konzern teilte am Dienstagmorgen nach einer Sitzung des Aufsichtsrats in Lindtal mit, dass das Werk schließt.',
    'indirect | Der Konzern | teilte … mit | dass das Werk schließt',
  ),
  passage(
    'Die Bank gab nach tagelangem Schweigen in einer knappen Mitteilung an ihre Kunden zu, dass Daten fehlen.',
    'indirect | Die Bank | gab … zu | dass Daten fehlen',
  ),
  passage(
    'Der Verteidiger beschwerte sich, sein Mandant sei nicht gehört worden.',
    'indirect | Der Verteidiger | beschwerte sich | sein Mandant sei nicht gehört worden',
  ),
  passage(
    'Die Trainerin zeigte sich überzeugt, dass die Mannschaft aufsteigt.',
    'indirect | Die Trainerin | zeigte sich überzeugt | dass die Mannschaft aufsteigt',
  ),
  passage(
    'Ida Rom beklagte sich darüber, dass niemand zuhöre.',
    'indirect | Ida Rom | beklagte sich darüber | dass niemand zuhöre',
  ),
  passage(
    'Es wurde mitgeteilt, dass die Strecke gesperrt ist.',
    'indirect | – | wurde mitgeteilt | dass die Strecke gesperrt ist',
  ),
  passage(
    'Von der Polizei wurde bestätigt, dass zwei Menschen starben.',
    'indirect | der Polizei | wurde bestätigt | dass zwei Menschen starben',
  ),
  passage(
    'Den Anwohnern wurde von der Stadt zugesagt, dass der Lärm im Mai endet.',
    'indirect | der Stadt | wurde … zugesagt | dass der Lärm im Mai endet',
  ),
  passage(
    'In der Stadt wird erzählt, der Graf habe dort gewohnt.',
    'indirect | – | wird erzählt | der Graf habe dort gewohnt',
  ),
  passage('Die Stadt teilte das Land in drei Felder auf, die sie verkaufte.'),
  passage('Er gab den Ball ab, der ins Tor rollte.'),
  passage('Die Gäste stellten sich auf, damit alle auf das Bild passten.'),
  passage('Sie zeigte auf die Tür, die offen stand.'),
  passage('Der Künstler nennt sich Rem.'),
  passage('Das Dorf heißt Aue und liegt am Fluss.'),
  passage('Der Brief wurde gefunden, als das Haus geräumt wurde.'),
  passage('Das Wasser trat aus, obwohl das Rohr neu war.'),
  passage('Er stellte fest, wo der Hebel saß, und zog ihn.'),
  passage('Das Kind schrieb sich ein, weil der Kurs frei war.'),
];
