import type { Mention, SentenceContext } from '../../attribution.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { isReportedMood } from '../../grammar/content.ts';
import { isNominal } from '../../grammar/noun-phrase.ts';
import { isDocumentNoun, isVagueNoun } from '../../lexicon/noun-classes.ts';
import { isLaw, statementClass } from '../../lexicon/statement-nouns.ts';
import { antecedentOf } from './antecedent.ts';
import { mention, phrase, type SourcePhrase } from './source-phrase.ts';

const RELATIVE = /^(?:de(?:nen|m|r)|welche[mnr])$/;

/** „Studien, nach denen …“, „Pläne, laut denen …“, „Berichte, denen zufolge …“, „Gerüchte, wonach …“. */
export function relativeAt(context: SentenceContext, clause: Clause, at: number): SourcePhrase | undefined {
  if (at !== 0 || clause.before !== ',' || clause.index === 0 || clause.type === 'main') return undefined;
  const { units } = clause;
  const [one = '', two = ''] = units.slice(0, 2).map(({ lower }) => lower);
  if (one === 'wonach') {
    const named = antecedentOf(context, clause, isText);
    return (
      named && { ...phrase(units, [0, 1], 0, { kind: 'mention', mention: named }, 0.88), relative: true }
    );
  }
  const preposed = /^(?:nach|laut|gemäß|gemäss)$/.test(one) && RELATIVE.test(two);
  const postposed = RELATIVE.test(one) && two === 'zufolge';
  if (!preposed && !postposed) return undefined;
  // „…, laut dem Landesamt ein Rekord“ has no verb.
  if (clause.type === 'fragment' && preposed && isNominal(units[2])) return undefined;
  const named: Mention | undefined =
    antecedentOf(context, clause, isText) ?? (one === 'nach' ? undefined : antecedentOf(context, clause));
  const pronoun = preposed ? 1 : 0;
  const source = named && mention(context, units, pronoun, pronoun + 1, named);
  if (!source || !named) return undefined;
  // „die Liste, nach der gesucht wird“ tells an aim.
  const told = isReportedMood(clause) || (units[clause.finite]?.lower ?? '').startsWith('soll');
  if (one === 'nach' && !two.endsWith('n') && !told) return undefined;
  return {
    ...phrase(units, [0, 2], preposed ? 0 : 1, { kind: 'mention', mention: source }, 0.88),
    relative: true,
  };
}

/** What can say something: a text, a statement, a plan or rule. */
const isText = (lower: string): boolean =>
  statementClass(lower) !== undefined ||
  isLaw(lower) ||
  isDocumentNoun(lower) ||
  (isVagueNoun(lower) && /^(?:gerücht|bericht|medienbericht)/.test(lower)) ||
  /(?:antrag|forderung|initiative|pläne|plänen|plan|vorwurf|vorwürfe|gerücht|gerüchte|hinweise?|befunde?|urteile?|beschluss|vereinbarung|abkommen|theorien?|these|thesen|regel|klausel|dokumente?n?|indizien|vermutung|verdacht|angebot|modell)$/.test(
    lower,
  );
