import { FORMS, type Form } from '../../../core/labels.ts';
import { markdownTable, percent } from '../pages/table.ts';
import { groupsOf, scoresOf, type Confusion } from './confusions.ts';
import { common, isFound, type Match, type Quotation } from './match.ts';
import type { Share } from './reliability.ts';

const share = (part: number, whole: number): string => (whole > 0 ? percent(part / whole) : '–');

const isOf = (form: Form) => (match: { readonly form: Form } | undefined) => match?.form === form;

/** By form: what of the corpus is found and labelled right, and how much of ours is right. */
export function formTable(matches: readonly Match[]): string {
  const rows = FORMS.filter((form) => form !== 'own').map((form) => {
    const gold = matches.filter((match) => isOf(form)(match.gold));
    const paired = gold.filter(({ ours }) => ours);
    const ours = matches.filter((match) => isOf(form)(match.ours));
    const { recall } = scoresOf(gold, 'message');
    return [
      form,
      `${gold.length}`,
      share(gold.filter(isFound).length, gold.length),
      percent(recall),
      share(paired.filter(({ ours: reading }) => reading?.form === form).length, paired.length),
      `${ours.length}`,
      share(ours.filter(isFound).length, ours.length),
    ];
  });
  return markdownTable(
    ['form', 'quotations', 'found', 'words found', 'form right', 'read', 'of these right'],
    rows,
  );
}

/** Readings by confidence or rule, with the share that is right. */
export const shareTable = (title: string, shares: readonly Share[]): string =>
  markdownTable(
    [title, 'claims', 'right', 'mean confidence'],
    shares
      .filter(({ all }) => all > 0)
      .map(({ name, all, right, confidence }) => [name, `${all}`, share(right, all), confidence.toFixed(2)]),
  );

/** What each kind of confusion costs. */
export const costTable = (confusions: readonly Confusion[]): string =>
  markdownTable(
    ['fault: form', 'confusions', 'F1 points (message + speaker + cue)'],
    groupsOf(confusions).map(({ name, cost, confusions: all }) => [name, `${all.length}`, cost.toFixed(2)]),
  );

/** Longest words of a part, in units. */
const SHORT = 150;
const short = (words: string): string =>
  words === '' ? '–' : words.length > SHORT ? `${words.slice(0, SHORT - 1)}…` : words;

const side = (name: string, { form, words }: Quotation, rule = ''): string =>
  `   ${name} ${form}: ${short(words.message)} | who: ${short(words.speaker)} | cue: ${short(words.cue)}${rule}\n`;

/** A confusion as lines: the corpus above, ours below. */
export function confusionLines({ fault, cost, document, gold, ours }: Confusion): string {
  const both = gold && ours ? `, ${common(gold.message, ours.message)} words shared` : '';
  return [
    `${fault} (${cost.toFixed(3)}${both}) in ${document.slice(0, 40)}\n`,
    gold ? side('gold', gold) : '',
    ours ? side('ours', ours, ` | ${ours.rule}, ${ours.confidence}`) : '',
  ].join('');
}
