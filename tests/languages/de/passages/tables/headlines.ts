import { passage, type Passage } from '../passage.ts';

/** Headlines and text that was badly set. */
export const passages: readonly Passage[] = [
  passage('Lea Korn: „Der Deich hält“', 'direct | Lea Korn | – | „Der Deich hält“'),
  passage('Hochwasser: Deich bricht in Lindtal'),
  passage('Fußball: Aue schlägt Lindtal'),
  passage('Lindtal: Haus brennt aus'),
  passage('Wetter: Am Montag regnet es'),
  passage('Die Folge: Das Werk schließt.'),
  passage('Das Ergebnis: Der Rat stimmte zu.'),
  passage('DER DEICH HÄLT NOCH ZEHN JAHRE'),
  passage('der deich hält seit zehn jahren und niemand prüft ihn'),
  passage('D3r D3ich häIt . . die Stad t pruft ihn n och'),
  passage('Minister kündigt Rücktritt an', 'reported | Minister | – | Minister kündigt Rücktritt an'),
  passage('Trainer: „Wir steigen auf“', 'direct? | Trainer | – | „Wir steigen auf“'),
  passage('Laut Polizei: Mann flieht nach Unfall', 'indirect | Polizei | Laut | Mann flieht nach Unfall'),
  passage('LEA KORN SAGTE, DER DEICH HALTE'),
  passage('Aue – Lindtal 3:1 (1:0)'),
  passage('Zitat des Tages: nichts Neues'),
  passage('lea korn sagte der deich halte und ging'),
  passage('„Wir sind hier, sagte niemand. Der Zug fuhr ab. Es regnete. Am Abend war es still.'),
  passage('The mayor said that the dam holds. Der Fluss steigt.'),
];
