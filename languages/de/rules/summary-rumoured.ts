import { spanOf, type Attribution, type AttributionRule, type SentenceContext } from '../attribution.ts';
import { argumentsOf, hasNoun } from '../grammar/arguments.ts';
import type { Clause } from '../grammar/clauses.ts';
import { closed, endWithStop, isReportedMood } from '../grammar/content.ts';

/** „Kolportiert wurde ein Streit zweier Clans.“, „Von einem Haiangriff war die Rede.“: it is said, and nobody says it. */
export const summaryRumoured: AttributionRule = {
  id: 'de/reported/rumoured',
  stage: 'summary',
  place: 1,
  words: [(lower) => RUMOURED.test(lower) || lower === 'rede'],
  apply: (context) => context.clauses.flatMap((clause) => read(context, clause) ?? []),
};

function read(context: SentenceContext, clause: Clause): Attribution | undefined {
  const { units, finite, index } = clause;
  if (clause.type !== 'main' || finite < 1 || isReportedMood(clause)) return undefined;
  if (units.some(({ lower }) => /^(?:nicht|keine?|davon|darüber|man)$/.test(lower))) return undefined;
  const next = context.clauses[index + 1];
  if (next && (/^(?:dass|daß|ob)$/.test(next.introducer) || next.before === ':')) return undefined;
  const marked = rumour(clause) ?? talk(clause);
  if (!marked) return undefined;
  return {
    rule: summaryRumoured.id,
    form: 'reported',
    act: 'say',
    lemma: 'kolportieren',
    factive: false,
    content: [closed(context, { start: clause.start, end: endWithStop(context, clause) })],
    cue: [],
    marked,
    source: { kind: 'vague', spans: marked, worded: [] },
    frameClauses: [index],
    sentence: context.sentence.index,
    confidence: 0.75,
  };
}

/** „Gemunkelt wird über einen Verkauf“, „Ein Streit wurde kolportiert“: a passive without an agent. */
function rumour(clause: Clause): readonly { start: number; end: number }[] | undefined {
  const { units, finite } = clause;
  const becoming = units[finite];
  const participle = units.find(({ lower }) => RUMOURED.test(lower));
  if (!becoming || !participle || !/^(?:wird|wurden?|werden)$/.test(becoming.lower)) return undefined;
  if (units.some(({ lower }) => /^(?:vo[nm]|durch)$/.test(lower))) return undefined;
  const said = argumentsOf(units, [becoming, participle]).some((argument) => hasNoun(units, argument));
  return said ? [becoming, participle].toSorted((a, b) => a.start - b.start).map(spanOf) : undefined;
}

const RUMOURED = /^(?:kolportiert|gemunkelt|gemutmaßt|spekuliert|getuschelt|geraunt|gerätselt)$/;

/** „Von einem Angriff war zunächst die Rede“; where a text or a place is named, another rule reads it. */
function talk({ units, finite }: Clause): readonly { start: number; end: number }[] | undefined {
  const words = units.map(({ lower }) => lower);
  const at = words.lastIndexOf('rede');
  const verb = units[finite];
  const whole = at === units.length - 1 && words[at - 1] === 'die' && /^(?:ist|war)$/.test(verb?.lower ?? '');
  if (!whole || !words.some((word) => /^vo[nm]$/.test(word))) return undefined;
  if (words.some((word, place) => /^(?:in|im|bei|beim|aus)$/.test(word) && place > finite)) return undefined;
  const first = units[0];
  if (!/^(?:vo[nm]|zunächst|anfangs|bald|zuletzt|zwischenzeitlich|inzwischen|auch)$/.test(first?.lower ?? ''))
    return undefined;
  return units.slice(at - 1, at + 1).map(spanOf);
}
