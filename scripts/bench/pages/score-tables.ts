import { quantile } from '../statistics.ts';
import { groupScores, type ScoreGroup } from './group-scores.ts';
import type { MetaScore } from './score-meta.ts';
import { mainScore, type PageScore } from './score-page.ts';
import type { TextScore } from './score-text.ts';
import { addSegments, segmentScores } from './segments.ts';
import { markdownTable, mean, percent, score } from './table.ts';

/** Pages below this F1 are counted. */
const POOR = 0.8;

const f1sOf = (texts: readonly (TextScore | undefined)[]): readonly number[] =>
  texts.flatMap((text) => text?.whole?.f1 ?? []);

const ours = ({ scores }: ScoreGroup): readonly TextScore[] => scores.map(({ text }) => text);
const readabilitys = ({ scores }: ScoreGroup): readonly (TextScore | undefined)[] =>
  scores.map(({ readability }) => readability?.text);

const withWhole = (groups: readonly ScoreGroup[]): readonly ScoreGroup[] =>
  groups.filter((group) => f1sOf(ours(group)).length > 0);
const withSegments = (groups: readonly ScoreGroup[]): readonly ScoreGroup[] =>
  groups.filter(({ scores }) => scores.some(({ text }) => text.segments));

/** Token F1 against the gold text. */
function textTable(groups: readonly ScoreGroup[]): string {
  const rows = withWhole(groups).map((group) => {
    const { set, half, scores } = group;
    const f1s = f1sOf(ours(group));
    const theirs = f1sOf(readabilitys(group));
    const whole = scores.flatMap(({ text }) => text.whole ?? []);
    return [
      set,
      half,
      String(scores.length),
      String(scores.filter(({ passedGate }) => !passedGate).length),
      score(mean(f1s)),
      score(quantile(f1s, 0.5)),
      score(Math.min(...f1s)),
      String(f1s.filter((f1) => f1 < POOR).length),
      `${score(mean(whole.map(({ precision }) => precision)))} / ${score(mean(whole.map(({ recall }) => recall)))}`,
      score(mean(scores.flatMap(({ text }) => text.paragraphs?.f1 ?? []))),
      score(mean(scores.flatMap(({ withHeadline }) => withHeadline ?? []))),
      score(mean(theirs)),
      score(quantile(theirs, 0.5)),
      score(mean(scores.flatMap(({ readability }) => readability?.text.paragraphs?.f1 ?? []))),
    ];
  });
  const head = `set, half, pages, gate missed, F1 mean, median, worst, < ${POOR}, precision / recall, against paragraphs only, with headline, Readability mean, median, against paragraphs only`;
  return markdownTable(head.split(', '), rows);
}

/** Passages that must and must not be there. */
function segmentTable(groups: readonly ScoreGroup[]): string {
  const rows = withSegments(groups).map((group) => {
    const { set, half, scores } = group;
    const own = segmentScores(addSegments(scores.flatMap(({ text }) => text.segments ?? [])));
    const theirs = segmentScores(addSegments(readabilitys(group).flatMap((text) => text?.segments ?? [])));
    return [
      set,
      half,
      String(scores.length),
      String(scores.filter(({ passedGate }) => !passedGate).length),
      percent(own.recall),
      percent(own.keptOut),
      score(own.precision),
      score(own.f),
      String(scores.filter((one) => mainScore(one) === 0).length),
      percent(theirs.recall),
      percent(theirs.keptOut),
      score(theirs.f),
    ];
  });
  const head =
    'set, half, pages, gate missed, must-have found, must-not left out, precision, F, pages with F 0, Readability: found, left out, F';
  return markdownTable(head.split(', '), rows);
}

/** Gold passages by whether they stand on the page. */
function placedTable(groups: readonly ScoreGroup[]): string {
  const rows = groups.map(({ set, half, scores }) => {
    const sum = (part: keyof PageScore['placed']): number =>
      scores.reduce((all, { placed }) => all + placed[part], 0);
    return [
      set,
      half,
      String(sum('gold')),
      percent(sum('contained') / sum('gold')),
      percent(sum('exact') / sum('contained')),
      percent(sum('exact') / sum('gold')),
      String(sum('interrupted')),
      String(sum('wrong')),
    ];
  });
  const head =
    'set, half, gold passages, in the text word for word, of these in one exact range, of all, in several ranges, wrong or nowhere';
  return markdownTable(head.split(', '), rows);
}

const rightOf = (metas: readonly (MetaScore | undefined)[], part: 'title' | 'date' | 'publisher'): string => {
  const asked = metas.flatMap((meta) => meta?.[part] ?? []);
  return asked.length === 0 ? '–' : percent(asked.filter(Boolean).length / asked.length);
};

function authorsOf(metas: readonly (MetaScore | undefined)[]): string {
  const counts = metas.flatMap((meta) => meta?.authors ?? []);
  const sum = (part: 'said' | 'gold' | 'both'): number => counts.reduce((all, one) => all + one[part], 0);
  return counts.length === 0
    ? '–'
    : `${percent(sum('both') / sum('said'))} / ${percent(sum('both') / sum('gold'))}`;
}

/** What pages say of themselves. */
function metaTable(groups: readonly ScoreGroup[]): string {
  const rows = groups
    .filter(({ scores }) => scores.some(({ meta }) => Object.values(meta).some((part) => part !== undefined)))
    .map(({ set, half, scores }) => {
      const metas = scores.map(({ meta }) => meta);
      const theirs = scores.map(({ readability }) => readability?.meta);
      return [
        set,
        half,
        rightOf(metas, 'title'),
        rightOf(metas, 'date'),
        rightOf(metas, 'publisher'),
        authorsOf(metas),
        `${rightOf(theirs, 'title')} · ${rightOf(theirs, 'date')} · ${rightOf(theirs, 'publisher')}`,
      ];
    });
  const head =
    'set, half, titles, dates, publishers, authors precision / recall, Readability: title · date · publisher';
  return markdownTable(head.split(', '), rows);
}

/** All tables about text, passages and metadata, each under a heading. */
export function scoreTables(scores: readonly PageScore[]): string {
  const groups = groupScores(scores);
  const failures = scores.filter(({ failure }) => failure !== undefined);
  return [
    ['### Article text (F1 on runs of four words)', textTable(groups)],
    ['### Passages that must and must not be there', segmentTable(groups)],
    ['### Gold passages on the page', placedTable(groups)],
    ['### What the pages say of themselves', metaTable(groups)],
    [
      '### Pages that could not be read (they count as empty)',
      failures.map(({ set, file, failure }) => `- ${set}/${file}: ${failure}`).join('\n'),
    ],
  ]
    .filter(([, body]) => body)
    .map((part) => part.join('\n\n'))
    .join('\n\n');
}
