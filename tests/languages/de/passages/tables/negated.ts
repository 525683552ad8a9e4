import { passage, type Passage } from '../passage.ts';

/** Frames that are negated, asked, conditional or only possible. */
export const passages: readonly Passage[] = [
  passage('Der Sprecher sagte nicht, ob das Werk schließt.'),
  passage('Niemand sagte, dass der Damm halte.'),
  passage('Wenn er sagt, dass der Damm hält, glaubt ihm niemand.'),
  passage('Sie könnte sagen, dass der Damm hält.'),
  passage('Hat die Stadt mitgeteilt, dass der Damm bricht?'),
  passage('Wer behauptet, dass der Damm hält, der lügt.'),
  passage('Die Stadt wollte nicht mitteilen, wie hoch der Schaden ist.'),
  passage('Ohne dass jemand sagte, warum, ging das Licht aus.'),
  passage('Man kann nicht sagen, dass die Stadt gespart hätte.'),
  passage('Der Minister müsste erklären, warum das Geld fehlt.'),
  passage('Die Polizei machte keine Angaben dazu, wer am Steuer saß.'),
  passage('Sagen Sie nicht, dass es zu spät ist!'),
  passage(
    'Der Sprecher sagte nicht nur, dass das Werk schließe, er nannte auch den Tag.',
    'indirect | Der Sprecher | sagte | dass das Werk schließe',
  ),
  passage(
    'Die Stadt sagte, dass der Damm nicht hält.',
    'indirect | Die Stadt | sagte | dass der Damm nicht hält',
  ),
  passage(
    'Der Wirt bestritt, dass er getrunken habe.',
    'reported | Der Wirt | bestritt | Der Wirt bestritt, dass er getrunken habe',
  ),
  passage(
    'Der Sprecher wollte nicht ausschließen, dass weitere Stellen wegfallen.',
    'indirect | Der Sprecher | wollte … ausschließen | dass weitere Stellen wegfallen',
  ),
  passage(
    'Die Stadt konnte nicht sagen, wann die Brücke öffnet, der Bauleiter sprach von „einigen Wochen“.',
    'direct | der Bauleiter | sprach von | „einigen Wochen“',
  ),
  passage(
    'Er könne nicht sagen, wann die Brücke öffne, erklärte der Bauleiter.',
    'indirect | der Bauleiter | erklärte | Er könne nicht sagen, wann die Brücke öffne',
  ),
  passage('Ob das Werk schließt, sagte der Sprecher nicht.'),
  passage('Falls die Stadt mitteilt, dass der Damm hält, öffnet die Straße.'),
  passage('Kein Zeuge sagte, dass er Schüsse gehört habe.'),
  passage('Warum sagt die Stadt nicht, dass das Geld fehlt?'),
  passage('Statt zu sagen, dass er geht, schwieg der Trainer.'),
  passage('Er hätte sagen können, dass der Damm bricht.'),
  passage(
    'Die Stadt betonte, es gebe keine Gefahr.',
    'indirect | Die Stadt | betonte | es gebe keine Gefahr',
  ),
  passage(
    'Die Ermittler schließen nicht aus, dass es weitere Opfer gibt.',
    'indirect | Die Ermittler | schließen … aus | dass es weitere Opfer gibt',
  ),
  passage(
    'Der Trainer glaubt nicht, dass die Elf aufsteigt.',
    'indirect | Der Trainer | glaubt | dass die Elf aufsteigt',
  ),
  passage('Ob der Tunnel fertig wird, ließ der Sprecher offen.'),
  passage('Der Trainer wollte sich nicht dazu äußern, ob er bleibt.'),
];
