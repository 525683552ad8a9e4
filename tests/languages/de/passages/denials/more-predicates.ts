import { tied, type Tied } from './tied.ts';

const ACCUSED = 'Die Gilde wirft dem Müller Ole Brandt vor, Mehl gestreckt zu haben. ';
const CLAIMED = 'Die „Aller-Post“ berichtete, das Werk Norvana habe Öl in den Fluss geleitet. ';
const MILL = '→ Mehl gestreckt';
const OIL = '→ habe Öl in den Fluss geleitet';

/** Other verbs and turns that deny. */
export const passages: readonly Tied[] = [
  tied(`${ACCUSED}Brandt trat der Darstellung entgegen.`, `trat der Darstellung entgegen ${MILL}`),
  tied(`${ACCUSED}Dem tritt Brandt entschieden entgegen.`, `Dem tritt Brandt ${MILL}`),
  tied(`${CLAIMED}Norvana ist dem Bericht entgegengetreten.`, `dem Bericht entgegengetreten ${OIL}`),
  tied(`${CLAIMED}Werksleiterin Ute Moll tritt dem Bericht entgegen.`, `tritt dem Bericht entgegen ${OIL}`),
  tied(`${ACCUSED}Brandt verwahrte sich dagegen.`, `verwahrte sich dagegen ${MILL}`),
  tied(`${ACCUSED}Dagegen verwahrt sich Brandt.`, `Dagegen verwahrt sich Brandt ${MILL}`),
  tied(`${ACCUSED}Brandt wehrt sich dagegen.`, `wehrt sich dagegen ${MILL}`),
  tied(`${ACCUSED}Brandt setzt sich gegen den Verdacht zur Wehr.`, `zur Wehr ${MILL}`),
  tied(`${ACCUSED}Brandt will davon nichts wissen.`),
  tied(
    'Der Müller Ole Brandt soll Mehl gestreckt haben, was er selbst als „Humbug“ abtut.',
    'was er selbst als „Humbug“ abtut → Mehl gestreckt haben',
  ),
  tied(
    'Der Müller Ole Brandt soll Mehl gestreckt haben, was dieser als Unsinn bezeichnet.',
    'was dieser als Unsinn bezeichnet → Mehl gestreckt haben',
  ),
  tied(
    'Der Müller Ole Brandt soll Mehl gestreckt haben, was er eine „Lüge“ nennt.',
    'was er eine „Lüge“ nennt → Mehl gestreckt haben',
  ),
  tied(`${ACCUSED}Brandt verwies den Vorwurf ins Reich der Fabel.`, `ins Reich der Fabel ${MILL}`),
  tied(`${ACCUSED}Das verwies Brandt ins Reich der Legenden.`, `ins Reich der Legenden ${MILL}`),
  tied(
    `${ACCUSED}Brandt hat den Vorwurf ins Reich der Märchen verwiesen.`,
    `Reich der Märchen verwiesen ${MILL}`,
  ),
  tied(`${ACCUSED}Brandt wies den Verdacht weit von sich.`, `weit von sich ${MILL}`),
  tied(`${ACCUSED}Brandt weist jede Schuld von sich.`, `weist jede Schuld von sich ${MILL}`),
  tied(`${ACCUSED}Brandt verneinte.`, `Brandt verneinte ${MILL}`),
  tied(`${ACCUSED}Brandt streitet die Vorwürfe rundweg ab.`, `streitet die Vorwürfe rundweg ab ${MILL}`),
  tied(`${ACCUSED}Brandt sieht sich zu Unrecht beschuldigt.`, `zu Unrecht beschuldigt ${MILL}`),
  tied(`${ACCUSED}Brandt fühlt sich zu Unrecht verdächtigt.`, `zu Unrecht verdächtigt ${MILL}`),
  tied(`${ACCUSED}Brandt sprach von einem Missverständnis.`),
  tied(`${ACCUSED}Brandt sprach von einer Schmutzkampagne.`),
  tied(
    `${ACCUSED}Brandt reagierte mit einem knappen „Nein“ auf den Vorwurf.`,
    `mit einem knappen „Nein“ ${MILL}`,
  ),
  tied(
    `${CLAIMED}Norvana reagierte auf den Bericht mit einem klaren Dementi.`,
    `mit einem klaren Dementi ${OIL}`,
  ),
  tied(`${CLAIMED}Norvana antwortete mit einem Dementi.`, `antwortete mit einem Dementi ${OIL}`),
  tied(`${CLAIMED}Norvana ließ umgehend dementieren.`, `ließ umgehend dementieren ${OIL}`),
  tied(`${CLAIMED}Das Unternehmen ließ den Bericht dementieren.`, `den Bericht dementieren ${OIL}`),
  tied(
    `${CLAIMED}Das Dementi aus der Werksleitung folgte prompt.`,
    `Das Dementi aus der Werksleitung ${OIL}`,
  ),
  tied(
    `${CLAIMED}Ein Dementi von Norvana ließ nicht lange auf sich warten.`,
    `Ein Dementi von Norvana ${OIL}`,
  ),
  tied(`${CLAIMED}Norvana legte Widerspruch ein.`),
  tied(`${CLAIMED}Norvana verlangt eine Gegendarstellung.`),
  tied(
    'Dass der Müller Ole Brandt Mehl gestreckt habe, behauptet die Gilde. Er selbst stellt das in Abrede.',
    'stellt das in Abrede → Mehl gestreckt habe',
  ),
  tied(
    'Die Gilde behauptet, der Müller Ole Brandt habe Mehl gestreckt – Brandt widerspricht dem energisch.',
    'Brandt widerspricht dem energisch → Mehl gestreckt',
  ),
  tied(
    'Die Behauptung der Gilde, der Müller Ole Brandt habe Mehl gestreckt, entbehrt laut Brandt jeder Grundlage.',
    'jeder Grundlage → Mehl gestreckt',
  ),
  tied(
    'Der Vorwurf der Gilde, er habe Mehl gestreckt, ist nach Ansicht des Müllers Ole Brandt haltlos.',
    'haltlos → Mehl gestreckt',
  ),
  tied(`${ACCUSED}Nach Brandts Worten entbehrt das jeder Grundlage.`, `jeder Grundlage ${MILL}`),
  tied(`${ACCUSED}Brandt zufolge trifft das nicht zu.`, `trifft das nicht zu ${MILL}`),
  tied(
    `${ACCUSED}Dem Büro von Brandt zufolge trifft der Vorwurf nicht zu.`,
    `trifft der Vorwurf nicht zu ${MILL}`,
  ),
  tied(`${ACCUSED}Laut Brandt ist das frei erfunden.`, `ist das frei erfunden ${MILL}`),
  tied(`${ACCUSED}Nach Angaben seines Anwalts stimmt das nicht.`, `stimmt das nicht ${MILL}`),
  tied(`${ACCUSED}Brandt bestreitet vehement, Mehl gepanscht zu haben.`, `Mehl gepanscht zu haben ${MILL}`),
  tied(`${ACCUSED}Der Müller bestreitet, Kunden getäuscht zu haben.`, `Kunden getäuscht zu haben ${MILL}`),
  tied(
    `${ACCUSED}Brandt bestreitet, jemals Sägespäne gekauft zu haben.`,
    `Sägespäne gekauft zu haben ${MILL}`,
  ),
  tied(`${ACCUSED}Sein Anwalt bestreitet, dass es dazu gekommen sei.`, `dass es dazu gekommen sei ${MILL}`),
  tied(`${ACCUSED}Brandt sieht das anders.`),
];
