import { describe, expect, it } from 'vitest';
import { claimsAmidst } from '../support/texts.ts';

/** Kind and certainty of the first claim laid to somebody. */
const labelOf = (text: string): string => {
  const claim = claimsAmidst(text).find(({ form }) => form !== 'own');
  return claim ? `${claim.kind} ${claim.certainty}` : 'none';
};

type Row = readonly [text: string, label: string];

const check = (rows: readonly Row[]): void => {
  it.each(rows)('%s: %s', (text, label) => {
    expect(labelOf(text)).toBe(label);
  });
};

describe('what somebody says is still to come', () => {
  check([
    ['Die Sprecherin sagte, das Bad werde im Mai öffnen.', 'future open'],
    ['Die Sprecherin sagte, die Schau eröffne am Donnerstag.', 'future open'],
    ['Der Trainer sagte, er wolle bleiben.', 'future open'],
    ['Ida Rom sagte: „Wir werden das Werk verkaufen.“', 'future open'],
    ['Ida Rom sagte: „Ich bleibe, bis alle da sind.“', 'future open'],
    ['„Wir wollen den Pokal holen“, sagte Ida Rom.', 'future open'],
    ['„Am Freitag beginnt der Umbau“, sagte Ida Rom.', 'future open'],
    ['Die Kammer rechnet damit, dass die Mieten steigen.', 'future open'],
    ['Die Kammer erwartet, dass der Umsatz sinkt.', 'future open'],
    ['Der Verband warnte, der Damm sei morsch.', 'fact attributed'],
    ['Der Verband warnte, dass die Preise weiter steigen.', 'future open'],
    ['Ein Engpass drohe nicht, so Ida Rom.', 'future open'],
    ['Weitere Fälle seien nicht auszuschließen, teilte das Amt mit.', 'future open'],
    ['Die Reederei kündigte an, zwei Fähren zu verkaufen.', 'future open'],
    ['Der Minister versprach, die Steuer zu senken.', 'future open'],
    ['Die Agentur meldete, dass das Werk verkauft werden solle.', 'future open'],
    ['Nach Angaben der Stadt soll der Markt im Herbst öffnen.', 'future open'],
    ['Laut Polizei wird die Straße am Abend freigegeben.', 'future open'],
    ['Die Forscherin schätzt, dass der Gletscher in zehn Jahren verschwunden sein wird.', 'future open'],
    ['Die Zahl der Toten könnte noch steigen, sagte Ida Rom.', 'future open'],
    ['Der Wetterdienst teilte mit, am Abend könne es schneien.', 'future open'],
    ['Die Bank will nach eigenen Angaben 40 Filialen schließen.', 'future open'],
    ['Die Premiere sei für Mai geplant, sagte Ida Rom.', 'future open'],
  ]);
});

describe('what somebody says was so, or is so', () => {
  check([
    ['Die Sprecherin sagte, die Schau sei am Donnerstag eröffnet worden.', 'fact attributed'],
    ['Die Sprecherin sagte, das Bad habe am Montag geöffnet.', 'fact attributed'],
    ['Die Sprecherin sagte, das Bad werde derzeit geprüft.', 'fact attributed'],
    ['Der Trainer sagte, der Spieler sei gestern abgereist.', 'fact attributed'],
    ['Ida Rom sagte: „Wir haben das Werk verkauft.“', 'fact attributed'],
    ['„Jeden Montag fahre ich nach Kiel“, sagte Ida Rom.', 'fact attributed'],
    ['Die Kammer befürchtet, dass der Mann ertrunken ist.', 'fact attributed'],
    ['Der Mann wollte fliehen, sagte Ida Rom.', 'fact attributed'],
    ['Der Täter soll den Wagen gestohlen haben.', 'fact attributed'],
    ['Laut Anklage soll der Wirt Geld unterschlagen haben.', 'fact attributed'],
    ['Nach Angaben von Zeugen soll das Feuer gelegt worden sein.', 'fact attributed'],
    ['Der Senator will davon nichts gewusst haben.', 'fact attributed'],
    ['Die Miliz will nach eigener Darstellung zwei Boote versenkt haben.', 'fact attributed'],
    ['Bei dem Toten soll es sich um einen Matrosen handeln.', 'fact attributed'],
    ['Der Schütze soll aus Aurin stammen.', 'fact attributed'],
    ['Auf der Burg soll es seit 1700 spuken.', 'fact attributed'],
    ['Das Opfer könne nicht schwimmen, sagte Ida Rom.', 'fact attributed'],
    ['Der Brand könnte gelegt worden sein, sagte Ida Rom.', 'fact attributed'],
    ['Der Mann müsse sich vor Gericht verantworten, sagte Ida Rom.', 'fact attributed'],
    ['Sie müsse jeden Tag zwei Stunden fahren, sagte Ida Rom.', 'fact attributed'],
    ['Die Firma habe im kommenden Jahr nichts zu fürchten gehabt, sagte Ida Rom.', 'fact attributed'],
  ]);
});

describe('what somebody calls for', () => {
  check([
    ['Das Land müsse mehr Lehrer einstellen, sagte Ida Rom.', 'demand open'],
    ['Die Steuer solle sinken, erklärte Ida Rom.', 'demand open'],
    ['Die Klinik brauche mehr Geld, sagte Ida Rom.', 'demand open'],
    ['Der Bund dürfe die Länder nicht allein lassen, sagte Ida Rom.', 'demand open'],
    ['Solche Rennen gehörten verboten, sagte Ida Rom.', 'demand open'],
    ['Es sei an der Zeit, den Vertrag zu kündigen, sagte Ida Rom.', 'demand open'],
    ['Der Verband forderte, die Grenze zu schließen.', 'demand open'],
    ['Sie sagte, dass beide Orte „Hand in Hand, mit aller Kraft, das Ziel erfüllen sollten“.', 'demand open'],
    ['Die Ärztin rief dazu auf, Blut zu spenden.', 'demand open'],
    ['„Der Staat muss endlich handeln“, sagte Ida Rom.', 'demand open'],
    ['„Lasst die Kinder in Ruhe“, sagte Ida Rom.', 'demand open'],
    ['„Gehen Sie nach Hause“, sagte Ida Rom.', 'demand open'],
    ['Man müsse mit dem Schlimmsten rechnen, sagte Ida Rom.', 'future open'],
  ]);
});

describe('cues that presuppose what is said', () => {
  check([
    ['Der Minister räumte ein, dass die Zahlen veraltet sind.', 'fact asserted'],
    ['Die Firma gab zu, Abwasser eingeleitet zu haben.', 'fact asserted'],
    ['Die Kommission stellte fest, dass das Ventil undicht war.', 'fact asserted'],
    ['Die Akten belegen, dass Geld floss.', 'fact asserted'],
    ['Die Prüfer fanden heraus, dass zwei Rechnungen fehlten.', 'fact asserted'],
    ['Die Bremse versagte. Das geht aus dem Bericht der Stadt hervor.', 'fact asserted'],
    ['Die Auswertung ergab, dass der Funk ausfiel.', 'fact asserted'],
    ['Auf dem Damm standen hundert Helfer, wie ein dpa-Reporter beobachtete.', 'fact asserted'],
  ]);
  check([
    ['Die Gutachter wollen festgestellt haben, dass das Ventil undicht war.', 'fact attributed'],
    ['Der Anwalt will beweisen, dass der Zeuge dort war.', 'fact attributed'],
    ['Die Firma behauptet, dass das Ventil dicht war.', 'fact attributed'],
    ['Die Polizei bestätigte, dass ein Boot fehlt.', 'fact attributed'],
    ['Die Polizei teilte mit, dass ein Boot fehlt.', 'fact attributed'],
    ['Die Studie zeige, dass Lärm krank macht, sagte Ida Rom.', 'fact attributed'],
    ['Der Minister räumte ein, dass die Steuer steigen wird.', 'future open'],
    ['„Das Ventil war undicht“, räumte Ida Rom ein.', 'fact attributed'],
  ]);
});

describe('a hedge within somebody’s words is theirs', () => {
  check([
    ['Das Feuer sei wohl im Keller ausgebrochen, sagte Ida Rom.', 'fact attributed'],
    ['Möglicherweise habe auch der Regen Gäste abgeschreckt, sagte Ida Rom.', 'fact attributed'],
    ['Nach Einschätzung der Ärztin war wahrscheinlich verdorbener Fisch der Auslöser.', 'fact attributed'],
    ['„Vielleicht war es ein Funke“, sagte Ida Rom.', 'fact attributed'],
    ['Die Ursache sei unklar, sagte Ida Rom.', 'fact attributed'],
    ['Niemand sei verletzt worden, sagte Ida Rom.', 'fact attributed'],
  ]);
});
