import * as fc from 'fast-check';
import { CERTAINTIES, KINDS, SOURCE_KINDS, STANDINGS } from '../../core/labels.ts';
import type { Claim, ClaimSource, Report } from '../../core/report.ts';
import { SAMPLE } from './sample-report.ts';

/** Words that Markdown and CSV must escape, among others. */
const phrase = fc
  .array(fc.constantFrom('Öl', 'fließt', 'nachts', '„Hafen“', 'a|b', '*', '"x"', '=1', 'im', 'Becken'), {
    minLength: 2,
    maxLength: 6,
  })
  .map((words) => words.join(' '));

const named = fc.record({
  kind: fc.constantFrom(...SOURCE_KINDS.filter((kind) => kind !== 'none')),
  isNamed: fc.boolean(),
});

const drafted = fc.record({
  words: phrase,
  sources: fc.array(named, { maxLength: 2 }),
  certainty: fc.constantFrom(...CERTAINTIES),
  kind: fc.constantFrom(...KINDS),
  standing: fc.constantFrom(...STANDINGS),
  denies: fc.option(fc.nat({ max: 4 }), { nil: undefined }),
  isAccusing: fc.boolean(),
  isUnplaced: fc.boolean(),
});

/** Reports of one to five claims, each with words and sources that no other has, tied to each other at random. */
export const generatedReports: fc.Arbitrary<Report> = fc
  .record({ drafts: fc.array(drafted, { minLength: 1, maxLength: 5 }), surer: fc.boolean() })
  .map(({ drafts, surer }) => {
    let text = '';
    const claims = drafts.map((draft, at): Claim => {
      const quote = `Aussage ${'abcde'[at]}${'vwxyz'[at]} Nummer ${at} sagt: ${draft.words}`;
      const span = { start: text.length, end: text.length + quote.length };
      text += `${quote}\n`;
      const sources = draft.sources.map(({ kind, isNamed }, which): ClaimSource => {
        const name = isNamed || kind !== 'vague' ? `Quelle${at}${which}` : '';
        return { ref: `s${at}${which}`, kind, name, spans: [], via: [], anonymity: null };
      });
      const own = sources.length === 0;
      return {
        id: `c${at}`,
        spans: [span],
        quote,
        kind: draft.kind,
        act: own ? 'own' : 'say',
        form: own ? 'own' : 'indirect',
        certainty: draft.certainty,
        standing: [own ? 'unsourced' : draft.standing],
        confidence: 0.9,
        sources,
        cue: null,
        frame: null,
        addressee: null,
        reasons: [{ label: 'form:indirect', rule: 'test', spans: [span] }],
        party: null,
        counters: [],
        deniedBy: drafts.flatMap(({ denies }, by) => (denies === at && by !== at ? `c${by}` : [])),
        denies:
          draft.denies !== undefined && draft.denies < drafts.length && draft.denies !== at
            ? `c${draft.denies}`
            : null,
        confirms: null,
        parent: null,
        accuses: draft.isAccusing ? { kind: 'person', name: `Wer${at}`, spans: [], ref: null } : null,
      };
    });
    return {
      ...SAMPLE,
      article: { ...SAMPLE.article, text },
      claims,
      sources: claims.flatMap(({ id, sources }) =>
        sources.map(({ ref, name, kind }) => ({ id: ref, name, kind, aliases: [], claims: [id] })),
      ),
      headline: claims.length > 1 ? { role: 'headline', claim: 'c0', body: 'c1', surer, reasons: [] } : null,
      unplaced: drafts.flatMap(({ isUnplaced }, at) => (isUnplaced ? `c${at}` : [])),
    };
  });
