/** An infinitive with the particle it may split off: `ab` and `arbeiten`. */
export interface Infinitive {
  readonly particle: string;
  readonly base: string;
}

/** Regular ways to make a form of an infinitive; the compiled lexicon stores what each makes by its index here. */
interface Pattern {
  readonly before: string;
  readonly after: string;
  readonly of: 'infinitive' | 'stem' | 'contracted';
}

const onStem = (after: string, before = ''): Pattern => ({ before, after, of: 'stem' });

/** „abarbeiten“, „abzuarbeiten“, „handle“, then endings on the stem, and participles with „ge“. */
export const PATTERNS: readonly Pattern[] = [
  { before: '', after: '', of: 'infinitive' },
  { before: 'zu', after: '', of: 'infinitive' },
  { before: '', after: 'e', of: 'contracted' },
  ...['e', 't', 'et', 'te', 'ete', 'ten', 'eten'].map((after) => onStem(after)),
  onStem('t', 'ge'),
  onStem('et', 'ge'),
];

/** „sag|en“, „wander|n“, „tu|n“. */
const stemOf = (base: string): string => base.replace(/(?<=e[lr])n$|e?n$/, '');

const bodyOf = (base: string, of: Pattern['of']): string => {
  if (of === 'infinitive') return base;
  const stem = stemOf(base);
  return of === 'stem' ? stem : stem.replace(/e([lr])$/, '$1');
};

/** The form a pattern makes of an infinitive, whether the language has it or not. */
export const formBy = ({ before, after, of }: Pattern, { particle, base }: Infinitive): string =>
  particle + before + bodyOf(base, of) + after;

/** The infinitives a form may belong to by a pattern; to be made sure of with `formBy`. */
export function infinitivesBy(pattern: Pattern, form: string): readonly string[] {
  const { before, after } = pattern;
  if (!form.endsWith(after)) return [];
  const whole = form.slice(0, form.length - after.length);
  if (!before) return endings(pattern, whole);
  const found: string[] = [];
  for (let at = whole.indexOf(before); at >= 0; at = whole.indexOf(before, at + 1))
    found.push(...endings(pattern, whole.slice(0, at) + whole.slice(at + before.length)));
  return found;
}

function endings({ of }: Pattern, body: string): readonly string[] {
  if (of === 'infinitive') return [body];
  if (of === 'stem') return [`${body}en`, `${body}n`];
  const last = body.at(-1) ?? '';
  return last === 'l' || last === 'r' ? [`${body.slice(0, -1)}e${last}n`] : [];
}
