import { tied, type Tied } from './tied.ts';

const CLAIMED = 'Der Händler Ole Brandt hatte behauptet, die Bürgermeisterin habe ihren Bruder begünstigt. ';

/** What the article itself settles, and what only looks like it. */
export const passages: readonly Tied[] = [
  tied(
    `${CLAIMED}Das ist nach einem Urteil des Landgerichts falsch.`,
    'falsch ⇒ habe ihren Bruder begünstigt',
  ),
  tied(
    `${CLAIMED}Laut einem Gutachten trifft das nicht zu.`,
    'trifft das nicht zu ⇒ habe ihren Bruder begünstigt',
  ),
  tied(
    `${CLAIMED}Eine Untersuchung des Rechnungshofs widerlegte das.`,
    'widerlegte das ⇒ habe ihren Bruder begünstigt',
  ),
  tied(
    `${CLAIMED}Der Rechnungshof hat diese Behauptung widerlegt.`,
    'hat diese Behauptung widerlegt ⇒ habe ihren Bruder begünstigt',
  ),
  tied(
    `${CLAIMED}Der Vorwurf stellte sich als falsch heraus.`,
    'stellte sich als falsch heraus ⇒ habe ihren Bruder begünstigt',
  ),
  tied(
    `${CLAIMED}Die Behauptung erwies sich als unwahr.`,
    'erwies sich als unwahr ⇒ habe ihren Bruder begünstigt',
  ),
  tied(
    `${CLAIMED}Der Vorwurf hat sich nicht bestätigt.`,
    'hat sich nicht bestätigt ⇒ habe ihren Bruder begünstigt',
  ),
  tied(`${CLAIMED}Die Behauptung ist falsch.`, 'Die Behauptung ist falsch ⇒ habe ihren Bruder begünstigt'),
  tied(`${CLAIMED}Das ist falsch.`, 'Das ist falsch ⇒ habe ihren Bruder begünstigt'),
  tied(`${CLAIMED}Das stimmt nicht.`, 'Das stimmt nicht ⇒ habe ihren Bruder begünstigt'),
  tied(
    `${CLAIMED}Eine Kommission stellte fest, dass die Bürgermeisterin ihren Bruder nicht begünstigt hatte.`,
    'nicht begünstigt hatte ⇒ habe ihren Bruder begünstigt',
  ),
  tied(
    'Anrufer meldeten, im Bahnhof liege eine Bombe. Die Drohung stellte sich als Scherz heraus.',
    'stellte sich als Scherz heraus ⇒ im Bahnhof liege eine Bombe',
  ),
  tied(
    'Trainerin Pia Loh warf dem Labor vor, die Probe ungekühlt gelagert zu haben. Eine Kommission stellte fest, dass die Probe gekühlt gelagert worden war.',
    'gekühlt gelagert worden war ⇒ ungekühlt gelagert',
  ),
  tied(
    'Dem Piloten war vorgeworfen worden, betrunken gewesen zu sein. Nach Angaben der Staatsanwaltschaft hat sich der Verdacht nicht bestätigt.',
    'nicht bestätigt ⇒ betrunken gewesen',
  ),
  tied(
    'Dem Piloten war vorgeworfen worden, betrunken gewesen zu sein. Das Verfahren wurde eingestellt, weil sich der Verdacht nicht bestätigt hat.',
    'eingestellt ⇒ betrunken gewesen',
  ),
  tied(
    'Der 20-Jährige soll den Bankräubern geholfen haben. Ein Tatverdacht bestehe nach Angaben der Polizei nicht mehr.',
    'nicht mehr → Bankräubern geholfen',
  ),
  tied(`${CLAIMED}Das Verfahren wurde eingestellt.`),
  tied(`${CLAIMED}Das Gericht hat die Anklage noch nicht zugelassen.`),
  tied(`${CLAIMED}Die Ermittlungen dauern an.`),
  tied(`${CLAIMED}Brandt darf das nicht wiederholen.`),
  tied(`${CLAIMED}Das lässt sich nicht überprüfen.`),
  tied(`${CLAIMED}Ob das falsch ist, ist unklar.`),
  tied(`${CLAIMED}Das ist nicht falsch.`),
  tied(`${CLAIMED}Das ist nicht verboten.`),
  tied('Der Anruf stellte sich als Glücksfall heraus.'),
];
