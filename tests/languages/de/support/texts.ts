import type { Article, BlockRole } from '../../../../core/article.ts';
import { EMPTY_META } from '../../../../core/article.ts';
import type { Sentence, TextDocument } from '../../../../core/document.ts';
import { readArticle } from '../../../../core/read-article.ts';
import type { Claim, Report } from '../../../../core/report.ts';
import { attributionsIn, contextOf } from '../../../../languages/de/attribute.ts';
import type { Attribution, AttributionRule, SentenceContext } from '../../../../languages/de/attribution.ts';
import { clausesOf, type Clause } from '../../../../languages/de/grammar/clauses.ts';
import { wordGate } from '../../../../languages/de/rules/word-gate.ts';
import { german } from '../../../../languages/de/index.ts';
import { documentOf } from '../../../../languages/de/text/sentences.ts';

/** An article whose blocks are the lines of `text`: all paragraphs, but for the first where a role is given. */
export function articleOf(text: string, first: BlockRole = 'paragraph'): Article {
  let at = 0;
  const blocks = text.split('\n').map((line, index) => {
    const start = at;
    at += line.length + 1;
    return { start, end: start + line.length, role: index === 0 ? first : ('paragraph' as const) };
  });
  return { text, blocks: blocks.filter((block) => block.end > block.start), meta: EMPTY_META };
}

/** The lines of `text` cut into sentences. */
export function documentFrom(text: string, first?: BlockRole): TextDocument {
  return documentOf(text, articleOf(text, first).blocks);
}

/** The one sentence of a text. */
export function sentenceFrom(text: string): Sentence {
  const { sentences } = documentFrom(text);
  const [only] = sentences;
  if (!only || sentences.length > 1) throw new Error(`${sentences.length} sentences: ${text}`);
  return only;
}

/** The clauses of a one-sentence text. */
export const clausesFrom = (text: string): readonly Clause[] => clausesOf(sentenceFrom(text));

/** The first clause that has a finite verb. */
export function verbClauseFrom(text: string): Clause {
  const clause = clausesFrom(text).find((each) => each.finite >= 0);
  if (!clause) throw new Error(`no finite verb: ${text}`);
  return clause;
}

/** Each sentence as the rules get it, with what was read in the sentence before. */
export function contextsFrom(text: string, first?: BlockRole): readonly SentenceContext[] {
  const document = documentFrom(text, first);
  let previous: readonly Attribution[] = [];
  return document.sentences.map((sentence) => {
    const context = contextOf(document, sentence, previous);
    previous = attributionsIn(context);
    return context;
  });
}

/** What one rule reads in each sentence of a text, where it has the words for it. */
export function readBy(
  rule: AttributionRule,
  text: string,
  first?: BlockRole,
): readonly (readonly Attribution[])[] {
  const rulesFor = wordGate([rule]);
  return contextsFrom(text, first).map((context) =>
    rulesFor(context.sentence).flatMap((asked) => asked.apply(context)),
  );
}

/** The whole report on a German text. */
export const reportOn = (text: string, first?: BlockRole): Report =>
  readArticle(articleOf(text, first), german);

/** The only claim whose words include these. */
export function claimWith(report: Report, words: string): Claim {
  const found = report.claims.filter((claim) => claim.quote.includes(words));
  const [only] = found;
  if (!only || found.length > 1) {
    const all = report.claims.map((claim) => claim.quote).join(' | ');
    throw new Error(`${found.length} claims with “${words}” in: ${all}`);
  }
  return only;
}

/** Plain report around a sentence: where one stands alone, less makes it an opinion than in an article. */
const AROUND =
  'Der Ort zählt 3000 Einwohner. Die Kirche wurde 1820 gebaut. Der Bach mündet bei Aurin in den Fluss.';

/** The claims in a text that stands at the beginning of an article. */
export const claimsAmidst = (text: string): readonly Claim[] =>
  reportOn(`${text}\n${AROUND}`).claims.filter(({ spans }) => (spans[0]?.start ?? 0) < text.length);
