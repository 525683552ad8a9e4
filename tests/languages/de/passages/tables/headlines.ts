import { passage, type Passage } from '../passage.ts';

/** Headlines and text that was badly set. */
export const passages: readonly Passage[] = [
  passage('Korn: Deich hält noch zehn Jahre', 'indirect | Korn | : | Deich hält noch zehn Jahre'),
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
];
