import type { Reason } from '../../../core/report.ts';
import { spanOf, unbroken } from '../attribution.ts';
import type { KindFinding } from './finding.ts';
import { askedIn } from './kind/asked.ts';
import { kindByCue } from './kind/by-cue.ts';
import { datedIn } from './kind/dated.ts';
import { decidedIn } from './kind/decided.ts';
import { demandIn } from './kind/demand.ts';
import { forecastIn } from './kind/forecast.ts';
import { intendedIn } from './kind/intended.ts';
import { judgementByCue, judgementIn } from './kind/judgement.ts';
import { ownJudgementIn } from './kind/own-judgement.ts';
import { planIn } from './kind/plan.ts';
import { setOutIn } from './kind/set-out.ts';
import { skyIn } from './kind/sky.ts';
import { toldIn } from './kind/told.ts';
import type { Statement } from './statement.ts';

/** The rules in the order they are asked: what the cue settles, a call, what is still to come, and a judgement. */
const RULES = [
  kindByCue,
  judgementByCue,
  toldIn,
  demandIn,
  intendedIn,
  forecastIn,
  planIn,
  datedIn,
  setOutIn,
  decidedIn,
  skyIn,
  askedIn,
  ownJudgementIn,
  judgementIn,
];

/** Nothing says otherwise. */
const FACT: KindFinding = { kind: 'fact', rule: 'plain', words: [], open: false };

/** What sort of thing a statement claims, with the words that show it; a fact where none do. */
export function kindOf(statement: Statement): KindFinding {
  for (const rule of RULES) {
    const found = rule(statement);
    if (found) return found;
  }
  return FACT;
}

/** The label with the words that show it; none where nothing but the cue does. */
export const kindReasons = ({ kind, rule, words }: KindFinding): readonly Reason[] =>
  words.length > 0
    ? [{ label: `kind:${kind}`, rule: `de/kind/${rule}`, spans: unbroken(words.map(spanOf)) }]
    : [];
