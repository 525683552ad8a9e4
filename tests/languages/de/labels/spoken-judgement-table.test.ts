import { describe, expect, it } from 'vitest';
import { claimsAmidst } from '../support/texts.ts';

/** Kind of the first claim laid to somebody. */
const kindIn = (text: string): string =>
  claimsAmidst(text).find(({ form }) => form !== 'own')?.kind ?? 'none';

const check = (kind: string, rows: readonly string[]): void => {
  it.each(rows)('%s', (text) => {
    expect(kindIn(text)).toBe(kind);
  });
};

describe('what is said of something judges it', () => {
  check('evaluation', [
    'Der Beschluss sei ein schwerer Fehler, sagte Ida Rom.',
    'Das Programm sei eine reine Luftnummer, sagte Ida Rom.',
    'Das Angebot reiche nicht, sagte Ida Rom.',
    'Die Mittel reichten nicht aus, sagte Ida Rom.',
    'Die Regeln seien streng genug, sagte Ida Rom.',
    'Der Schutz genügt nicht, sagte Ida Rom.',
    'Dem Entwurf fehle die klare Linie, sagte Ida Rom.',
    'Es fehle der Mut, sagte Ida Rom.',
    'Der Stadt fehle ein Konzept, sagte Ida Rom.',
    'Es mangele am Willen, sagte Ida Rom.',
    'Vorn werde zu überhastet gespielt, sagte Ida Rom.',
    'Die Stadt habe zu spät gehandelt, sagte Ida Rom.',
    'Das Gesetz komme zu spät, sagte Ida Rom.',
    'Die Strafe sei zu milde, sagte Ida Rom.',
    'Der Preis sei viel zu hoch, sagte Ida Rom.',
    'Es werde zu wenig gebaut, sagte Ida Rom.',
    'Sie sei erleichtert, sagte Ida Rom.',
    'Er sei froh über den Ausgang, sagte Jan Rom.',
    'Sie sei stolz auf ihre Schüler, sagte Ida Rom.',
    'Er sei von dem Urteil enttäuscht, sagte Jan Rom.',
    'Sie freue sich über den Preis, sagte Ida Rom.',
    'Er bedaure den Vorfall, sagte Jan Rom.',
    'Es tue ihm leid, sagte Jan Rom.',
    'Die Lage sei heute besser als früher, sagte Ida Rom.',
    'Der Plan sei schlechter als der alte, sagte Ida Rom.',
    'Nichts sei wichtiger als die Kinder, sagte Ida Rom.',
    'Das Papier sehe echt aus, sagte Ida Rom.',
    'Die Zahlen wirkten geschönt, sagte Ida Rom.',
    'Das klinge gut, sagte Ida Rom.',
    'Die Arbeit bleibe hinter den Erwartungen zurück, sagte Ida Rom.',
    'Der Minister habe den Ernst der Lage nicht begriffen, sagte Ida Rom.',
    'Die Regierung habe versagt, sagte Ida Rom.',
    'Die Helfer verdienten Respekt, sagte Ida Rom.',
    'Der Aufwand lohne sich nicht, sagte Ida Rom.',
    'Das ergebe keinen Sinn, sagte Ida Rom.',
    'Es sei ein gutes Zeichen, sagte Ida Rom.',
    'Das sei kein guter Tag für die Stadt, sagte Ida Rom.',
    'Der Rat habe nicht angemessen reagiert, sagte Ida Rom.',
    'Die Stadt sei auf einem guten Weg, sagte Ida Rom.',
    'Das Vertrauen sei dahin, sagte Ida Rom.',
    'Die Kritik gehe an der Sache vorbei, sagte Ida Rom.',
    'Wer so rede, trage Mitschuld, sagte Ida Rom.',
    'Das Urteil sei das falsche Signal, sagte Ida Rom.',
    'Es könne nicht sein, dass die Bürger zahlen, sagte Ida Rom.',
  ]);
  check('evaluation', [
    '„Das war mehr, als wir erwartet hatten“, sagte Ida Rom.',
    '„Wir sind überglücklich“, sagte Ida Rom.',
    '„Ich bin einfach nur froh“, sagte Ida Rom.',
    '„Das tut weh“, sagte Jan Rom.',
    '„Wir haben zu viele Fehler gemacht“, sagte Ida Rom.',
    '„Das ist ein starkes Signal“, sagte Ida Rom.',
    '„Mir fehlen die Worte“, sagte Ida Rom.',
    '„Hut ab vor dieser Mannschaft“, sagte Ida Rom.',
  ]);
});

describe('words that look like a judgement, or tell what is so', () => {
  check('fact', [
    'Im Archiv fehlten zwei Akten, sagte Ida Rom.',
    'Es fehle noch die Unterschrift, sagte Ida Rom.',
    'Der See sei zu einem Drittel zugefroren, sagte Ida Rom.',
    'Die Leiter reiche bis zum dritten Stock, sagte Ida Rom.',
    'Der Fahrer sei zu schnell gefahren, sagte Ida Rom.',
    'Der Fahrer sei zu spät gekommen, sagte Ida Rom.',
    'Der Mann sei um zehn Uhr zu Hause gewesen, sagte Ida Rom.',
    'Die Halle sei zu 80 Prozent ausgelastet, sagte Ida Rom.',
    'Das Haus sei genug gesichert worden, sagte Ida Rom.',
    'Der Zeuge habe den Wagen nicht gesehen, sagte Ida Rom.',
    'Die Zahl sei um die Hälfte zu hoch, sagte Ida Rom.',
    'Die Summe sei falsch, sagte Ida Rom.',
    'Das sei frei erfunden, sagte Ida Rom.',
    'Das stimme nicht, sagte Ida Rom.',
    'Der Film laufe seit Mai, sagte Ida Rom.',
    'Die Brücke wirke auf die Strömung, sagte Ida Rom.',
    'Der Preis sei höher als im Vorjahr, sagte Ida Rom.',
    'Das Werk arbeite wieder, sagte Ida Rom.',
    'Der Rechnungshof rügt, das Land habe den Bau ohne Ausschreibung vergeben.',
    'Der Verband moniert, die Stadt habe zwei Gutachten unterschlagen.',
    'Die Gewerkschaft beklagt, dass in dem Werk 40 Stellen unbesetzt sind.',
    'Der Betriebsrat kritisiert, dass die Firma die Löhne nicht gezahlt hat.',
    'Eltern klagen über Schimmel in der Schule.',
    'Die Aufnahme stamme von einem Horrorfilm, sagte Ida Rom.',
  ]);
});

describe('a few words quoted that judge', () => {
  check('evaluation', [
    'Der Verband sprach von einem „Dammbruch“.',
    'Ida Rom sprach von „deutlichen Fortschritten“.',
    'Der Rat sprach von einem „schwarzen Tag“.',
    'Die Kammer sprach von einem „Weckruf“.',
    'Jan Rom sprach von einer „historischen Chance“.',
    'Die Partei sprach von „Einmischung in innere Angelegenheiten“.',
  ]);
  check('fact', [
    'Das Amt sprach von „zwölf Verletzten“.',
    'Die Behörde sprach von einem „Totalausfall der Stromversorgung“.',
    'Die Polizei sprach von „mehreren Festnahmen“.',
  ]);
});
