import type { Article } from '../../core/article.ts';
import type { Sentence } from '../../core/document.ts';
import type { Claim, Report } from '../../core/report.ts';
import { contains, joinedTextOf, overlaps, textOf, type Span } from '../../core/span.ts';
import { german } from '../../languages/de/index.ts';
import { readGerman } from '../../languages/de/read.ts';
import { documentOf } from '../../languages/de/text/sentences.ts';
import { reportOf, type Outcome } from './engine.ts';

/** What a rule nearly read, and why it did not. */
interface NearMiss {
  readonly rule: string;
  readonly why: string;
  readonly at: Span;
}

const onOneLine = (words: string): string => words.replaceAll(/\s+/g, ' ').trim();
const quoted = (words: string): string => `“${onOneLine(words)}”`;

/** Longest words of a near miss, in units; the sentence stands right above. */
const SHORT = 60;
const shortened = (words: string): string => (words.length > SHORT ? `${words.slice(0, SHORT - 1)}…` : words);

const LABEL_WIDTH = 12;
const row = (label: string, words: string): string => `     ${label.padEnd(LABEL_WIDTH)}${words}\n`;

/** Whose words a claim is, with the words that name them. */
const sourcesOf = ({ article }: Report, claim: Claim): string =>
  claim.sources
    .map(
      ({ kind, name, spans }) =>
        `${name || 'nobody named'} (${kind}) ${quoted(joinedTextOf(article.text, spans))}`,
    )
    .join('; ') || 'the outlet itself';

/** A claim as lines: quote, source, cue, labels, and the words each label rests on. */
function explained(report: Report, claim: Claim): string {
  const { article } = report;
  const labels = [claim.kind, claim.form, claim.certainty, ...claim.standing].join(', ');
  const ties = (['denies', 'confirms', 'parent'] as const).flatMap((tie) =>
    claim[tie] === null ? [] : [row(tie, claim[tie])],
  );
  const reasons = claim.reasons.map(({ label, rule, spans }, at) => {
    const words = spans.length > 0 ? ` ${quoted(joinedTextOf(article.text, spans))}` : '';
    return row(at === 0 ? 'because' : '', `${label}: ${rule}${words}`);
  });
  return [
    `   ${claim.id} ${quoted(claim.quote)}\n`,
    row('source', sourcesOf(report, claim)),
    row('cue', claim.cue ? quoted(claim.cue.text) : '–'),
    row('labels', `${labels}; confidence ${claim.confidence}`),
    ...ties,
    ...reasons,
  ].join('');
}

function nearMisses(text: string, misses: readonly NearMiss[]): string {
  const lines = misses.map(
    ({ rule, why, at }) => `   nearly: ${rule}: ${why}: ${quoted(shortened(onOneLine(textOf(text, at))))}\n`,
  );
  return [...new Set(lines)].join('');
}

/** One sentence with what was read in it; what was nearly read, where nobody else's words were, or where asked for. */
function section(report: Report, sentence: Sentence, misses: readonly NearMiss[], always: boolean): string {
  const { text } = report.article;
  const claims = report.claims.filter((claim) => claim.spans.some((span) => overlaps(sentence, span)));
  const begun = claims.filter(({ spans: [first] }) => first && first.start >= sentence.start);
  const goneOn = claims.filter((claim) => !begun.includes(claim));
  // „Das teilte die Stadt mit.“: the words are those of the sentence before.
  const framed = report.claims.filter(
    (claim) => !claims.includes(claim) && claim.cue?.spans.some((span) => overlaps(sentence, span)),
  );
  const attributed = framed.length > 0 || claims.some(({ form }) => form !== 'own');
  const here = misses.filter(({ at }) => contains(sentence, at));
  return [
    `${sentence.index + 1}  ${onOneLine(textOf(text, sentence))}\n`,
    ...begun.map((claim) => explained(report, claim)),
    ...goneOn.map((claim) => `   ${claim.id} goes on: ${sourcesOf(report, claim)}\n`),
    ...framed.map(({ id }) => `   cue of ${id}, above\n`),
    claims.length + framed.length === 0 ? '   no claim\n' : '',
    always || !attributed ? nearMisses(text, here) : '',
  ].join('');
}

/**
 * What the engine reads in a German article and why, sentence by sentence, for people: claims with the words each
 * label rests on, and for sentences with nobody else's words what rules nearly read. `only`: the number of the one
 * sentence to explain, from 1.
 */
export function explanationOf(
  article: Article,
  language: string | undefined,
  only: number | undefined,
): Outcome<string> {
  const misses: NearMiss[] = [];
  const watched = {
    ...german,
    read: (each: Article) => readGerman(each, (rule, why, at) => misses.push({ rule, why, at })),
  };
  const report = reportOf(article, language, [watched]);
  if (!report.ok) return report;
  const { sentences } = documentOf(article.text, article.blocks);
  if (only !== undefined && only > sentences.length)
    return {
      ok: false,
      problem: `The text has ${sentences.length} sentences, so there is no sentence ${only}.`,
    };
  const wanted = only === undefined ? sentences : sentences.slice(only - 1, only);
  const sections = wanted.map((sentence) => section(report.value, sentence, misses, only !== undefined));
  return { ok: true, value: sections.join('\n') };
}
