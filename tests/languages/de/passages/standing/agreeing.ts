import { passage, type Passage } from '../passage.ts';

/** Two sources that say the same, in many wordings, and one source that only looks like two. */
export const passages: readonly Passage[] = [
  passage(
    'Die Polizei meldete, im Hafen sei ein Frachter gesunken. Das deckt sich mit Angaben der Reederei.',
    'corroborated | im Hafen sei ein Frachter gesunken',
    'corroborated | Das deckt sich mit Angaben der Reederei',
    'confirms | Das deckt sich mit Angaben der Reederei | im Hafen sei ein Frachter gesunken',
  ),
  passage(
    'Die Polizei meldete, im Hafen sei ein Frachter gesunken. Dies stimmt mit den Angaben der Reederei überein.',
    'corroborated | im Hafen sei ein Frachter gesunken',
    'corroborated | Dies stimmt mit den Angaben der Reederei überein',
    'confirms | Dies stimmt mit den Angaben der Reederei überein | im Hafen sei ein Frachter gesunken',
  ),
  passage(
    'Die Polizei meldete, im Hafen sei ein Frachter gesunken. Auch nach Angaben der Reederei ist der Frachter gesunken.',
    'corroborated | im Hafen sei ein Frachter gesunken',
    'corroborated | ist der Frachter gesunken',
  ),
  passage(
    'Die Polizei meldete, im Hafen sei ein Frachter gesunken. Unabhängig davon erklärte die Reederei, der Frachter sei gesunken.',
    'corroborated | im Hafen sei ein Frachter gesunken',
    'corroborated | der Frachter sei gesunken',
  ),
  passage(
    'Die Polizei meldete, im Hafen sei ein Frachter gesunken. Die Reederei sprach unabhängig davon ebenfalls vom Untergang des Frachters.',
    'corroborated | im Hafen sei ein Frachter gesunken',
    'corroborated | Die Reederei sprach unabhängig davon ebenfalls vom Untergang des Frachters',
  ),
  passage(
    'Die Polizei meldete, im Hafen sei ein Frachter gesunken. Gleichlautend äußerte sich die Reederei.',
    'corroborated | im Hafen sei ein Frachter gesunken',
    'corroborated | Gleichlautend äußerte sich die Reederei',
    'confirms | Gleichlautend äußerte sich die Reederei | im Hafen sei ein Frachter gesunken',
  ),
  passage(
    'Die Polizei meldete, im Hafen sei ein Frachter gesunken. Ebenso äußerte sich die Reederei.',
    'corroborated | im Hafen sei ein Frachter gesunken',
    'corroborated | Ebenso äußerte sich die Reederei',
    'confirms | Ebenso äußerte sich die Reederei | im Hafen sei ein Frachter gesunken',
  ),
  passage(
    'Die Polizei meldete, im Hafen sei ein Frachter gesunken. Ähnlich äußerte sich die Reederei.',
    'corroborated | im Hafen sei ein Frachter gesunken',
    'corroborated | Ähnlich äußerte sich die Reederei',
    'confirms | Ähnlich äußerte sich die Reederei | im Hafen sei ein Frachter gesunken',
  ),
  passage(
    'Die Polizei meldete, im Hafen sei ein Frachter gesunken. Die Reederei machte ähnliche Angaben.',
    'corroborated | im Hafen sei ein Frachter gesunken',
    'corroborated | Die Reederei machte ähnliche Angaben',
    'confirms | Die Reederei machte ähnliche Angaben | im Hafen sei ein Frachter gesunken',
  ),
  passage(
    'Die Polizei meldete, im Hafen sei ein Frachter gesunken. Die Reederei machte gleichlautende Angaben.',
    'corroborated | im Hafen sei ein Frachter gesunken',
    'corroborated | Die Reederei machte gleichlautende Angaben',
    'confirms | Die Reederei machte gleichlautende Angaben | im Hafen sei ein Frachter gesunken',
  ),
  passage(
    'Die Polizei meldete, im Hafen sei ein Frachter gesunken. Die Reederei bestätigte lediglich den Untergang.',
    'corroborated | im Hafen sei ein Frachter gesunken',
    'corroborated | Die Reederei bestätigte lediglich den Untergang',
    'confirms | Die Reederei bestätigte lediglich den Untergang | im Hafen sei ein Frachter gesunken',
  ),
  passage(
    'Die Polizei meldete, im Hafen sei ein Frachter gesunken. Die Reederei räumte den Untergang ein.',
    'corroborated | im Hafen sei ein Frachter gesunken',
    'corroborated | Die Reederei räumte den Untergang ein',
    'confirms | Die Reederei räumte den Untergang ein | im Hafen sei ein Frachter gesunken',
  ),
  passage(
    'Die Polizei meldete, im Hafen sei ein Frachter gesunken. Die Reederei räumte ein, dass der Frachter gesunken ist.',
    'corroborated | im Hafen sei ein Frachter gesunken',
    'corroborated | dass der Frachter gesunken ist',
    'confirms | dass der Frachter gesunken ist | im Hafen sei ein Frachter gesunken',
  ),
  passage(
    'Übereinstimmend berichteten Polizei und Reederei, im Hafen sei ein Frachter gesunken.',
    'corroborated | im Hafen sei ein Frachter gesunken',
  ),
  passage(
    'Polizei und Reederei berichteten übereinstimmend, im Hafen sei ein Frachter gesunken.',
    'corroborated | im Hafen sei ein Frachter gesunken',
  ),
  passage(
    'Nach übereinstimmenden Angaben von Polizei und Reederei ist im Hafen ein Frachter gesunken.',
    'corroborated | ist im Hafen ein Frachter gesunken',
  ),
  passage(
    'Wie Polizei und Reederei übereinstimmend mitteilten, ist im Hafen ein Frachter gesunken.',
    'corroborated | ist im Hafen ein Frachter gesunken',
  ),
  passage(
    'Übereinstimmenden Berichten zufolge ist im Hafen ein Frachter gesunken.',
    'unconfirmed | ist im Hafen ein Frachter gesunken',
  ),
  passage(
    'Sowohl die Polizei als auch die Reederei erklärten, im Hafen sei ein Frachter gesunken.',
    'corroborated | im Hafen sei ein Frachter gesunken',
  ),
  passage(
    'Sowohl die Polizei als auch, unabhängig von ihr, die Reederei gaben an, dass im Hafen ein Frachter gesunken ist.',
    'corroborated | dass im Hafen ein Frachter gesunken ist',
  ),
  passage('Polizei und Reederei erklärten, im Hafen sei ein Frachter gesunken.'),
  passage(
    'Die Polizei meldete, im Hafen sei ein Frachter gesunken. Das bestätigte auch die Reederei.',
    'corroborated | im Hafen sei ein Frachter gesunken',
    'corroborated | Das bestätigte auch die Reederei',
    'confirms | Das bestätigte auch die Reederei | im Hafen sei ein Frachter gesunken',
  ),
  passage(
    'Die Polizei meldete, im Hafen sei ein Frachter gesunken. Zum gleichen Ergebnis kam die Reederei.',
    'corroborated | im Hafen sei ein Frachter gesunken',
    'corroborated | Zum gleichen Ergebnis kam die Reederei',
    'confirms | Zum gleichen Ergebnis kam die Reederei | im Hafen sei ein Frachter gesunken',
  ),
  passage(
    'Die Agentur Norpress meldete, im Hafen sei ein Frachter gesunken. Auch der „Nordkurier“ berichtete unter Berufung auf Norpress, der Frachter sei gesunken.',
  ),
  passage(
    'Anwohner berichten, der Betreiber habe ohne Genehmigung gerodet. Die Rodung bestätigte Geschäftsführer Jan Rem.',
    'corroborated | der Betreiber habe ohne Genehmigung gerodet',
    'corroborated | Die Rodung bestätigte Geschäftsführer Jan Rem',
    'confirms | Die Rodung bestätigte Geschäftsführer Jan Rem | der Betreiber habe ohne Genehmigung gerodet',
  ),
  passage(
    'Der „Kurier“ meldet, der Minister trete zurück. Das Ministerium bestätigte den Rücktritt auf Anfrage.',
    'corroborated | der Minister trete zurück',
    'corroborated | Das Ministerium bestätigte den Rücktritt auf Anfrage',
    'confirms | Das Ministerium bestätigte den Rücktritt auf Anfrage | der Minister trete zurück',
  ),
  passage(
    'Der „Kurier“ meldet, der Minister trete zurück. Eine Sprecherin bestätigte lediglich, dass es ein Gespräch gegeben habe.',
  ),
  passage('Der „Kurier“ meldet, 50 Zertifikate seien gefälscht. Der Verband räumte 48 Fälle ein.'),
  passage(
    'Der „Kurier“ meldet, der Pilot habe getrunken. Er gab es im Verhör zu.',
    'corroborated | der Pilot habe getrunken',
    'corroborated | Er gab es im Verhör zu',
    'confirms | Er gab es im Verhör zu | der Pilot habe getrunken',
  ),
];
