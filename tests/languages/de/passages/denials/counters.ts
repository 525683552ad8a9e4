import { tied, type Tied } from './tied.ts';

/** Two sides with different numbers for the same thing, and numbers for different things. */
export const passages: readonly Tied[] = [
  tied(
    'Die Veranstalter sprachen von 20.000 Teilnehmern, die Polizei sprach von 8.000 Teilnehmern.',
    '8.000 ↔ 20.000',
  ),
  tied(
    'Nach Angaben der Veranstalter kamen 20.000 Menschen. Die Polizei sprach dagegen von 8.000 Menschen.',
    '8.000 ↔ 20.000',
  ),
  tied(
    'Kiew meldete, es habe 50 Tote gegeben. Moskau erklärte dagegen, es habe 12 Tote gegeben.',
    '12 Tote ↔ 50 Tote',
  ),
  tied(
    'Laut Gewerkschaft streikten 900 Beschäftigte. Laut Konzern streikten nur 300 Beschäftigte.',
    '300 ↔ 900',
  ),
  tied(
    'Die Feuerwehr teilte mit, 14 Menschen seien verletzt worden. Die Polizei teilte mit, 9 Menschen seien verletzt worden.',
    '9 Menschen ↔ 14 Menschen',
  ),
  tied(
    'Die Feuerwehr teilte mit, 14 Menschen seien verletzt worden. Die Polizei teilte mit, 14 Menschen seien verletzt worden.',
  ),
  tied(
    'Die Feuerwehr teilte mit, 14 Menschen seien verletzt worden. Die Polizei teilte mit, 9 Autos seien beschädigt worden.',
  ),
  tied(
    'Die Feuerwehr teilte mit, 14 Menschen seien verletzt worden. Später teilte die Feuerwehr mit, 16 Menschen seien verletzt worden.',
  ),
  tied(
    'Die Polizei teilte mit, 14 Menschen seien verletzt worden. Die Klinik teilte mit, 3 Menschen seien gestorben.',
  ),
  tied(
    'Der Verband teilte mit, 2023 seien 400 Häuser gebaut worden. Das Amt teilte mit, 2024 seien 300 Häuser gebaut worden.',
  ),
  tied('Die Stadt erwartet 400 Gäste. Der Wirt sagte, 30 Gäste hätten gegessen.'),
];
