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
    'indirect | Ida Rom | beklagte sich | dass niemand zuhöre',
  ),
  passage(
    'Es wurde mitgeteilt, dass die Strecke gesperrt ist.',
    'indirect | – | Es wurde mitgeteilt | dass die Strecke gesperrt ist',
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
  passage('Das Kind schrieb sich ein, weil der Kurs frei war.'),
  passage(
    'Der Verband spricht sich dafür aus, die Steuer zu senken.',
    'indirect | Der Verband | spricht sich dafür aus | die Steuer zu senken',
  ),
  passage(
    'Dem Fahrer wird zur Last gelegt, dass er zu schnell war.',
    'indirect | – | wird zur Last gelegt | dass er zu schnell war',
  ),
  passage(
    'Die Wirtin gab sich zuversichtlich, dass die Gäste zurückkehren.',
    'indirect | Die Wirtin | gab sich zuversichtlich | dass die Gäste zurückkehren',
  ),
  passage(
    'Die Stadt hat am Montag in einem Schreiben an alle Anwohner der Uferstraße angekündigt, dass die Straße gesperrt wird.',
    'indirect | Die Stadt | hat … angekündigt | dass die Straße gesperrt wird',
  ),
  passage('Die Post stellt Briefe zu, die niemand liest.'),
  passage('Das Gerät gibt Wärme ab, damit der Raum trocknet.'),
  passage('Er setzte sich hin, weil er müde war.'),
  passage('Sie lehnte das Rad an die Wand, die frisch gestrichen war.'),
  passage(
    'In Aue wird befürchtet, dass der Laden schließt.',
    'indirect | – | wird befürchtet | dass der Laden schließt',
  ),
  passage(
    'Vonseiten der Stadt wurde erklärt, man habe kein Geld.',
    'indirect | der Stadt | wurde erklärt | man habe kein Geld',
  ),
  passage(
    'Wie bekannt wurde, verlässt der Koch das Haus.',
    'indirect | – | Wie bekannt wurde | verlässt der Koch das Haus',
  ),
  passage(
    'Der Stürmer ließ sich mit den Worten zitieren, er wolle weg.',
    'indirect | Der Stürmer | mit den Worten | er wolle weg',
  ),
  passage(
    'Der Sprecher machte deutlich, dass kein Geld da ist.',
    'indirect | Der Sprecher | machte deutlich | dass kein Geld da ist',
  ),
  passage('Der Wagen wurde abgestellt, bevor der Regen kam.'),
  passage('Das Paket wurde zugestellt, obwohl niemand da war.'),
  passage('Sie machte Kuchen, der allen schmeckte.'),
];
