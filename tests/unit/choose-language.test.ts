import { expect, test } from 'vitest';

import { EMPTY_META } from '../../core/article.ts';
import { chooseLanguage } from '../../core/choose-language.ts';
import { detectLanguage } from '../../core/detect-language.ts';

const TEXTS = {
  german: `Der Stadtrat hat am Montag über die neue Brücke beraten. Die Verwaltung rechnet nach eigenen Angaben mit
    Kosten von zwölf Millionen Euro. Ob das Land einen Teil davon übernimmt, ist noch nicht entschieden.`,
  english: `The council met on Monday to discuss the new bridge. Officials said it would cost twelve million pounds,
    but they were not sure whether the government would pay for any of it.`,
  dutch: `De gemeenteraad heeft maandag over de nieuwe brug vergaderd. Volgens de wethouder kost het project twaalf
    miljoen euro. Of de provincie een deel van het bedrag wil betalen, is nog niet bekend. Bewoners van de wijk zijn
    bang dat het verkeer door de straten van hun buurt toeneemt.`,
  danish: `Byrådet har mandag drøftet den nye bro. Ifølge borgmesteren koster projektet tolv millioner kroner. Det er
    endnu ikke afgjort, om staten vil betale en del af beløbet. Beboerne i kvarteret frygter, at trafikken vil vokse
    gennem deres gader, og de kræver en ny plan inden sommeren.`,
  french: `Le conseil municipal a discuté lundi du nouveau pont. Selon la mairie, le projet coûte douze millions
    d’euros. La région n’a pas encore décidé si elle paierait une partie de la somme. Les habitants du quartier
    craignent que la circulation augmente dans leurs rues et demandent un autre tracé.`,
  italian: `Il consiglio comunale ha discusso lunedì del nuovo ponte. Secondo il sindaco il progetto costa dodici
    milioni di euro. La regione non ha ancora deciso se pagherà una parte della somma. Gli abitanti del quartiere
    temono che il traffico aumenti nelle loro strade e chiedono un altro percorso.`,
  russian: 'Городской совет обсудил в понедельник строительство нового моста через реку.',
  greek: 'Το δημοτικό συμβούλιο συζήτησε τη Δευτέρα τη νέα γέφυρα πάνω από το ποτάμι.',
  chinese: '市议会星期一讨论了新桥的建设。',
  numbers: '1:0, 2:0, 3:1, 4:4',
  empty: '',
} as const;

test.each<[keyof typeof TEXTS, ReturnType<typeof detectLanguage>]>([
  ['german', 'de'],
  ['english', 'en'],
  ['dutch', 'other'],
  ['danish', 'other'],
  ['french', 'other'],
  ['italian', 'other'],
  ['russian', 'other'],
  ['greek', 'other'],
  ['chinese', 'other'],
  ['numbers', null],
  ['empty', null],
])('%s text is %s', (name, language) => {
  expect(detectLanguage(TEXTS[name])).toBe(language);
});

test.each([
  ['Die Polizei ermittelt.', 'de'],
  ['Der Minister sagte, er wisse davon nichts.', 'de'],
  ['Kim Jong Un', null],
  ['The minister said he did not know.', 'en'],
])('one sentence is often enough: %s', (text, language) => {
  expect(detectLanguage(text)).toBe(language);
});

test.each<[keyof typeof TEXTS, string, string]>([
  ['german', 'en-US', 'de'],
  ['english', 'de', 'en'],
  ['german', '', 'de'],
  ['french', 'fr-CH', 'fr'],
  ['french', 'de', ''],
  ['french', '', ''],
  ['numbers', 'de-AT', 'de'],
  ['numbers', 'DE', 'de'],
  ['numbers', '', ''],
  ['numbers', '???', ''],
])('%s text on a page in “%s” is read as “%s”', (name, declared, language) => {
  expect(chooseLanguage({ text: TEXTS[name], meta: { ...EMPTY_META, language: declared } })).toBe(language);
});

test('the answer does not change with what follows a long beginning', () => {
  const german = `${TEXTS.german} `.repeat(60);
  expect(detectLanguage(german + TEXTS.english.repeat(500))).toBe('de');
});
