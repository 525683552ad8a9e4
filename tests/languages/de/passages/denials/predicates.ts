import { tied, type Tied } from './tied.ts';

const ACCUSED = 'Die Gilde wirft dem Müller Ole Brandt vor, Mehl gestreckt zu haben. ';
const CLAIMED = 'Die „Aller-Post“ berichtete, das Werk Norvana habe Öl in den Fluss geleitet. ';

/** What says that somebody denies it. */
export const passages: readonly Tied[] = [
  tied(`${ACCUSED}Brandt dementierte dies.`, 'Brandt dementierte dies → Mehl gestreckt'),
  tied(`${ACCUSED}Brandt bestreitet das.`, 'Brandt bestreitet das → Mehl gestreckt'),
  tied(`${ACCUSED}Brandt streitet alles ab.`, 'Brandt streitet alles ab → Mehl gestreckt'),
  tied(`${ACCUSED}Brandt leugnet die Tat.`, 'Brandt leugnet die Tat → Mehl gestreckt'),
  tied(`${ACCUSED}Brandt verneint dies.`, 'Brandt verneint dies → Mehl gestreckt'),
  tied(`${ACCUSED}Das stellt Brandt in Abrede.`, 'stellt Brandt in Abrede → Mehl gestreckt'),
  tied(`${ACCUSED}Brandt hat den Vorwurf zurückgewiesen.`, 'hat den Vorwurf zurückgewiesen → Mehl gestreckt'),
  tied(
    `${ACCUSED}Brandt weist die Anschuldigung von sich.`,
    'weist die Anschuldigung von sich → Mehl gestreckt',
  ),
  tied(`${ACCUSED}Brandt hat die Vorwürfe stets von sich gewiesen.`, 'von sich gewiesen → Mehl gestreckt'),
  tied(`${ACCUSED}Dem widersprach Brandt.`, 'Dem widersprach Brandt → Mehl gestreckt'),
  tied(`${ACCUSED}Brandt widerspricht.`, 'Brandt widerspricht → Mehl gestreckt'),
  tied(`${ACCUSED}Brandt bestreitet.`, 'Brandt bestreitet → Mehl gestreckt'),
  tied(
    `${ACCUSED}Brandt widersprach der Darstellung der Gilde.`,
    'Brandt widersprach der Darstellung → Mehl gestreckt',
  ),
  tied(`${ACCUSED}Brandt wies den Vorwurf als haltlos zurück.`, 'als haltlos zurück → Mehl gestreckt'),
  tied(
    `${ACCUSED}Brandt wies dies als „völlig aus der Luft gegriffen“ zurück.`,
    'Brandt wies dies als → Mehl gestreckt',
  ),
  tied(`${ACCUSED}Brandt nannte den Vorwurf absurd.`, 'nannte den Vorwurf absurd → Mehl gestreckt'),
  tied(
    `${ACCUSED}Brandt nannte die Vorwürfe „frei erfunden“.`,
    'Brandt nannte die Vorwürfe → Mehl gestreckt',
  ),
  tied(`${ACCUSED}Brandt nannte das eine Lüge.`, 'Brandt nannte das eine Lüge → Mehl gestreckt'),
  tied(`${ACCUSED}Brandt bezeichnete die Anschuldigungen als haltlos.`, 'als haltlos → Mehl gestreckt'),
  tied(
    `${ACCUSED}Als „Lüge“ bezeichnete Brandt den Vorwurf.`,
    'bezeichnete Brandt den Vorwurf → Mehl gestreckt',
  ),
  tied(`${ACCUSED}Brandt tat den Vorwurf als Unsinn ab.`, 'tat den Vorwurf als Unsinn ab → Mehl gestreckt'),
  tied(
    `${ACCUSED}Brandt hält den Vorwurf für unbegründet.`,
    'hält den Vorwurf für unbegründet → Mehl gestreckt',
  ),
  tied(`${ACCUSED}Das stimme nicht, sagte Brandt.`, 'Das stimme nicht → Mehl gestreckt'),
  tied(`${ACCUSED}Der Vorwurf sei falsch, sagte Brandt.`, 'Der Vorwurf sei falsch → Mehl gestreckt'),
  tied(`${ACCUSED}Das sei nicht wahr, beteuerte Brandt.`, 'Das sei nicht wahr → Mehl gestreckt'),
  tied(`${ACCUSED}Brandt sagte, das sei frei erfunden.`, 'das sei frei erfunden → Mehl gestreckt'),
  tied(
    `${ACCUSED}Brandt erklärte, die Vorwürfe seien aus der Luft gegriffen.`,
    'aus der Luft gegriffen → Mehl gestreckt',
  ),
  tied(`${ACCUSED}Brandt sagte, die Darstellung treffe nicht zu.`, 'treffe nicht zu → Mehl gestreckt'),
  tied(
    `${ACCUSED}Dies entspreche nicht den Tatsachen, sagte Brandts Anwalt.`,
    'entspreche nicht den Tatsachen → Mehl gestreckt',
  ),
  tied(
    `${ACCUSED}Davon könne keine Rede sein, sagte Brandt.`,
    'Davon könne keine Rede sein → Mehl gestreckt',
  ),
  tied(`${ACCUSED}An den Vorwürfen sei nichts dran, sagte Brandt.`, 'sei nichts dran → Mehl gestreckt'),
  tied(`${ACCUSED}Brandt sprach von Verleumdung.`, 'sprach von Verleumdung → Mehl gestreckt'),
  tied(`${ACCUSED}Brandt sprach von „Lügen“.`, 'Brandt sprach von → Mehl gestreckt'),
  tied(`${ACCUSED}Brandt sprach von einer Falschbehauptung.`, 'einer Falschbehauptung → Mehl gestreckt'),
  tied(`${ACCUSED}„Das ist gelogen“, sagte Brandt.`, 'Das ist gelogen → Mehl gestreckt'),
  tied(`${ACCUSED}„Alles erfunden“, sagte Brandt.`, 'Alles erfunden → Mehl gestreckt'),
  tied(`${ACCUSED}„Diese Vorwürfe sind haltlos“, sagte Brandt.`, 'sind haltlos → Mehl gestreckt'),
  tied(`${ACCUSED}Brandt beteuert seine Unschuld.`, 'beteuert seine Unschuld → Mehl gestreckt'),
  tied(`${ACCUSED}Brandt beteuerte, er sei unschuldig.`, 'er sei unschuldig → Mehl gestreckt'),
  tied(`${ACCUSED}Er sei unschuldig, sagte Brandt.`, 'Er sei unschuldig → Mehl gestreckt'),
  tied(`${ACCUSED}Brandt plädierte auf nicht schuldig.`, 'plädierte auf nicht schuldig → Mehl gestreckt'),
  tied(`${ACCUSED}Brandt bekannte sich nicht schuldig.`, 'bekannte sich nicht schuldig → Mehl gestreckt'),
  tied(`${ACCUSED}Brandt verwahrte sich gegen den Vorwurf.`, 'verwahrte sich gegen → Mehl gestreckt'),
  tied(`${ACCUSED}Brandt wehrt sich gegen die Vorwürfe.`, 'wehrt sich gegen die Vorwürfe → Mehl gestreckt'),
  tied(
    `${ACCUSED}Die Vorwürfe wurden von Brandt zurückgewiesen.`,
    'wurden von Brandt zurückgewiesen → Mehl gestreckt',
  ),
  tied(`${ACCUSED}Von Brandt wird der Vorwurf bestritten.`, 'wird der Vorwurf bestritten → Mehl gestreckt'),
  tied(`${ACCUSED}Die Vorwürfe wurden zurückgewiesen.`, 'wurden zurückgewiesen → Mehl gestreckt'),
  tied(`${ACCUSED}Brandt soll die Tat bestritten haben.`, 'soll die Tat bestritten haben → Mehl gestreckt'),
  tied(
    `${ACCUSED}Brandt wollte das so nicht stehen lassen: Er habe nie Mehl gestreckt.`,
    'nie Mehl gestreckt → Mehl gestreckt zu haben',
  ),
  tied(
    `${CLAIMED}Das Dementi folgte am Abend: „Es ist kein Öl in den Fluss gelangt“, sagte Sprecherin Ute Moll.`,
    'kein Öl in den Fluss gelangt → habe Öl in den Fluss geleitet',
  ),
  tied(
    `${CLAIMED}Das Unternehmen widersprach dem Bericht.`,
    'widersprach dem Bericht → habe Öl in den Fluss geleitet',
  ),
  tied(
    `${CLAIMED}Von Norvana kam umgehend ein Dementi.`,
    'kam umgehend ein Dementi → habe Öl in den Fluss geleitet',
  ),
  tied(
    `${CLAIMED}Norvana veröffentlichte ein Dementi.`,
    'veröffentlichte ein Dementi → habe Öl in den Fluss geleitet',
  ),
  tied(
    `${CLAIMED}Der Bericht stieß bei Norvana auf Widerspruch.`,
    'stieß bei Norvana auf Widerspruch → habe Öl in den Fluss geleitet',
  ),
  tied(
    `${CLAIMED}Eine Sprecherin von Norvana nannte die Meldung „falsch“.`,
    'nannte die Meldung → habe Öl in den Fluss geleitet',
  ),
  tied(
    `${CLAIMED}Ein Sprecher von Norvana wies den Bericht zurück.`,
    'wies den Bericht zurück → habe Öl in den Fluss geleitet',
  ),
  tied(
    `${CLAIMED}Norvana dementierte umgehend.`,
    'Norvana dementierte umgehend → habe Öl in den Fluss geleitet',
  ),
  tied(
    `${CLAIMED}Die Meldung sei eine Ente, teilte Norvana mit.`,
    'sei eine Ente → habe Öl in den Fluss geleitet',
  ),
];
