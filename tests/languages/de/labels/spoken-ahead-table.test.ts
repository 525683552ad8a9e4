import { describe, expect, it } from 'vitest';
import { claimsAmidst } from '../support/texts.ts';

/** Kind and certainty of the first claim laid to somebody. */
const labelOf = (text: string): string => {
  const claim = claimsAmidst(text).find(({ form }) => form !== 'own');
  return claim ? `${claim.kind} ${claim.certainty}` : 'none';
};

const check = (label: string, rows: readonly string[]): void => {
  it.each(rows)('%s', (text) => {
    expect(labelOf(text)).toBe(label);
  });
};

describe('decisions told in the present are still to come', () => {
  check('future open', [
    'Der Konzern streicht einem Bericht der „Post“ zufolge jede fünfte Stelle.',
    'Der Versicherer verlegt seinen Sitz nach Dublin, so die Agentur SDA.',
    'Laut „Kurier“ wechselt der Torwart nach Kroog.',
    'Der Chef trete zurück, sagte Ida Rom.',
    'Die Messe finde in Aurin statt, sagte Ida Rom.',
    'Der Verband gab bekannt, dass die Meisterschaft in Kroog stattfindet.',
    'Die Ministerin kandidiere für den Vorsitz, sagte Ida Rom.',
    'Die Firma baut laut „Kurier“ 300 Stellen ab.',
    'Die Bank schließt laut „Kurier“ 20 Filialen.',
    'Die Agentur meldete, dass der Stürmer am Knie operiert wird.',
    'Das Werk werde geschlossen, sagte Ida Rom.',
    'Der Mann werde nach Oslo ausgeliefert, sagte Ida Rom.',
    'Das Land bekomme den Zuschlag, sagte Ida Rom.',
    'Die Straße bleibe gesperrt, sagte Ida Rom.',
    'Die Schule bleibe vorerst zu, sagte Ida Rom.',
    'Die Arbeiten dauern bis Ostern, sagte Ida Rom.',
    'Die Reparatur dauere noch zwei Wochen, sagte Ida Rom.',
    'Der Brief, laut dem der Abzug im März beginnt, ging an den Rat.',
    'Man kehre bald zurück, sagte Ida Rom.',
    'Die Sängerin verlässt nach Angaben ihres Verlags die Gruppe.',
    'Die Partei tritt laut „Kurier“ aus dem Bündnis aus.',
    'Der Konzern übernimmt laut „Kurier“ die Reederei.',
    'Ida Rom übernimmt laut „Kurier“ den Vorsitz.',
    'Die Agentur meldete, das Paar lasse sich scheiden.',
  ]);
  check('fact attributed', [
    'Die Firma verkaufe seit Jahren gefälschte Karten, sagte Ida Rom.',
    'Der Konzern strich laut „Kurier“ jede fünfte Stelle.',
    'Der Torwart ist laut „Kurier“ nach Kroog gewechselt.',
    'Die Schranke schließe automatisch, sagte Ida Rom.',
    'Das Wetter wechsle oft, sagte Ida Rom.',
    'Der Mann werde als Zeuge geführt, sagte Ida Rom.',
    'Die Kirche werde von Ehrenamtlichen gepflegt, sagte Ida Rom.',
    'Der Vertrag laufe bis 2031, sagte Ida Rom.',
    'Die Stadt bekomme jedes Jahr Geld vom Bund, sagte Ida Rom.',
    'Die Lage bleibe angespannt, sagte Ida Rom.',
    'Die Ursache bleibe unklar, sagte Ida Rom.',
    'Die Feier finde jedes Jahr in Aurin statt, sagte Ida Rom.',
    'Die Straße sei seit Mai gesperrt, sagte Ida Rom.',
    'Der Konzern baute laut „Kurier“ im März 300 Stellen ab.',
    'Dort werde Geld gewaschen, sagte Ida Rom.',
    'Der Wirt behauptet, die Firma habe im August Öl in den Bach geleitet.',
    'Ida Rom behauptet, dass die Firma im August Abwasser in den Bach geleitet hat.',
  ]);
});

describe('forecasts by their verb, noun or mood', () => {
  check('future open', [
    'Der Ökonom prophezeit einen neuen Schub.',
    'Die Bank sagt einen Rückgang der Preise voraus.',
    'Beobachter gehen von einer weiteren Verschärfung aus.',
    'Die Kammer geht davon aus, dass die Teuerung unter ein Prozent fällt.',
    'Ida Rom zeigte sich zuversichtlich, dass der Vertrag gelingt.',
    'Ida Rom zeigte sich optimistisch, dass das Ziel erreicht werden kann.',
    'Die Firmen könnten sich in einer schwierigen Lage wiederfinden, sagte Ida Rom.',
    'Der Verband warnt vor einem Zusammenbruch der Pflege.',
    'Die Ärztin befürchtet einen Anstieg der Fälle.',
    'Der Trainer stellte eine Rückkehr in Aussicht.',
    'Die Miliz drohte mit weiteren Angriffen.',
    'Die Stadt kündigte einen Neubau an.',
    'Das Land sagte Hilfe zu.',
    'Der Plan der Stadt, das Bad zu schließen, ist alt.',
    'Die Ankündigung der Bahn, zwei Züge zu streichen, überrascht.',
    'Die Drohung des Verbands, die Fähren zu blockieren, bleibt.',
    'Das Vorhaben der Firma, den Wald zu roden, stößt auf Kritik.',
    'Die Absicht der Bank, Filialen zu schließen, ist bekannt.',
  ]);
});

describe('calls in somebody’s words', () => {
  check('demand open', [
    'Es gelte, die Schulen zu schützen, sagte Ida Rom.',
    'Jetzt gelte es, Ruhe zu bewahren, sagte Ida Rom.',
    'Ein Verbot sei nötig, sagte Ida Rom.',
    'Eine Reform wäre überfällig, sagte Ida Rom.',
    'Es sei notwendig, die Brücke zu sperren, sagte Ida Rom.',
    'Es brauche mehr Züge, sagte Ida Rom.',
    'Sie wünsche sich mehr Busse, sagte Ida Rom.',
    'Nun sei der Bund gefordert, sagte Ida Rom.',
    'Gefragt sei nun das Land, sagte Ida Rom.',
    'Die Kammer tue gut daran, den Plan zu ändern, sagte Ida Rom.',
    'Das Gesetz gehöre abgeschafft, sagte Ida Rom.',
    'Es dürfe keine weiteren Kürzungen geben, sagte Ida Rom.',
    'Der Staat habe die Kosten zu tragen, sagte Ida Rom.',
    'Nach dem Willen der Partei soll der Markt verschwinden.',
    'Nach dem Wunsch des Rats soll die Straße schmaler werden.',
    'Laut Auflage soll er sich jede Woche bei der Polizei melden.',
    '„Wir brauchen mehr Geld“, sagte Ida Rom.',
    '„Schluss mit dem Lärm“, sagte Ida Rom.',
    '„Nie wieder Krieg“, rief Ida Rom.',
    '„Bitte bleiben Sie zu Hause“, sagte Ida Rom.',
    '„Kaufen Sie, bevor der Kurs steigt“, sagte Ida Rom.',
    '„Verkauf nie das Feld am Fluss“, sagte Jan Rom.',
    '„Wir sollten reden“, sagte Ida Rom.',
  ]);
  check('future open', [
    'Nach den Plänen der Stadt soll der Markt verschwinden.',
    'Nach Angaben der Stadt soll der Markt verschwinden.',
  ]);
  check('fact attributed', [
    'Die Regel gelte seit Mai, sagte Ida Rom.',
    'Der Zug brauche zwei Stunden, sagte Ida Rom.',
    'Der Hof gehöre einer Stiftung, sagte Ida Rom.',
  ]);
});
