import { passage, type Passage } from '../passage.ts';

/** Where content begins and ends: relative clauses, appositions, the outlet's return. */
export const passages: readonly Passage[] = [
  passage(
    'Lea Korn, die das Amt seit Mai leitet, sagte, der Deich halte.',
    'indirect | Lea Korn | sagte | der Deich halte',
  ),
  passage(
    'Lea Korn sagte, der Deich, der 1962 gebaut wurde, halte.',
    'indirect | Lea Korn | sagte | der Deich, der 1962 gebaut wurde, halte',
  ),
  passage(
    'Lea Korn sagte, man habe den Deich geprüft, der 1962 gebaut worden sei.',
    'indirect | Lea Korn | sagte | man habe den Deich geprüft, der 1962 gebaut worden sei',
  ),
  passage(
    'Der Deich halte, sagte Lea Korn, die das Amt seit Mai leitet.',
    'indirect | Lea Korn | sagte | Der Deich halte',
  ),
  passage(
    'Der Deich halte, sagte Lea Korn, während hinter ihr das Wasser stieg.',
    'indirect | Lea Korn | sagte | Der Deich halte',
  ),
  passage(
    'Der Deich halte, sagte Lea Korn und stieg in den Wagen.',
    'indirect | Lea Korn | sagte | Der Deich halte',
  ),
  passage(
    'Die Stadt teilte mit, dass der Deich hält, und sperrte die Straße.',
    'indirect | Die Stadt | teilte mit | dass der Deich hält',
  ),
  passage(
    'Die Stadt teilte mit, dass der Deich hält und dass die Straße offen bleibt.',
    'indirect | Die Stadt | teilte mit | dass der Deich hält und dass die Straße offen bleibt',
  ),
  passage(
    'Die Stadt teilte mit, dass der Deich hält, obwohl das Wasser steige.',
    'indirect | Die Stadt | teilte mit | dass der Deich hält, obwohl das Wasser steige',
  ),
  passage('Die Frau, die den Brief schrieb, wohnt in Aue.'),
  passage('Der Mann, dem das Haus gehört, sprach lange, bevor er ging.'),
  passage('Der Zug, der um acht Uhr fuhr, kam nie an.'),
  passage(
    'Der Fahrer, der laut Zeugen bei Rot fuhr, schweigt.',
    'indirect | Zeugen | laut | der … bei Rot fuhr',
  ),
  passage(
    'Die Stadt kündigte an, die Straße zu sperren, die zum Hafen führt.',
    'indirect | Die Stadt | kündigte an | die Straße zu sperren, die zum Hafen führt',
  ),
  passage(
    'Das Amt warnt, der Stoff könne Krebs auslösen, und rät vom Verzehr ab.',
    'indirect | Das Amt | warnt | der Stoff könne Krebs auslösen',
  ),
  passage(
    'Lea Korn sagte, der Deich halte; er sei neu.',
    'indirect | Lea Korn | sagte | der Deich halte; er sei neu',
  ),
  passage(
    'Lea Korn sagte, der Deich halte. Doch am Abend brach er.',
    'indirect | Lea Korn | sagte | der Deich halte',
  ),
  passage('Das Haus, in dem der Sprecher wohnt, brannte ab.'),
  passage('Die Wirtin, deren Aussage fehlt, ist verreist.'),
  passage('Der Sprecher, den alle kennen, trat zurück.'),
  passage(
    'Die Behörde teilte mit, dass drei Brücken, darunter die in Aue, gesperrt werden, und verwies auf den Frost.',
    'indirect | Die Behörde | teilte mit | dass drei Brücken, darunter die in Aue, gesperrt werden',
    'reported | Die Behörde | – | verwies auf den Frost.',
  ),
  passage(
    'Der Wirt sagt, er zahle nicht, und hat die Rechnung zurückgeschickt.',
    'indirect | Der Wirt | sagt | er zahle nicht',
  ),
  passage(
    'Sie sagte, sie komme, wenn es nicht regne, doch dann goss es.',
    'indirect? | Sie | sagte | sie komme, wenn es nicht regne',
  ),
  passage(
    'Der Chef kündigte an, dass niemand gehen müsse – und entließ am Freitag zehn Leute.',
    'indirect | Der Chef | kündigte an | dass niemand gehen müsse',
  ),
  passage(
    'Die Ärztin riet, viel zu trinken, weil die Hitze bleibe.',
    'indirect | Die Ärztin | riet | viel zu trinken, weil die Hitze bleibe',
  ),
  passage('Das Boot, von dem alle sprachen, sank im Mai.'),
  passage('Der Tag, an dem der Minister kam, war heiß.'),
];
