import type { Claim, ClaimSource, Reason, Report } from '../../core/report.ts';
import { joinedTextOf, type Span } from '../../core/span.ts';
import type { Translate } from '../translate.ts';

const PARAGRAPHS = ['start_article_1', 'start_article_2', 'start_article_3', 'start_article_4'] as const;

/** What the letters in front of marked words stand for: a claim, its source, its cue, a doubt about it. */
type Part = 'c' | 's' | 'k' | 'u';

interface Words {
  readonly text: string;
  /** Where each part of each claim stands: `c1`, `s1` … */
  readonly spans: ReadonlyMap<string, readonly Span[]>;
}

/** Takes the brackets out of the paragraphs, and remembers what stood in them. */
function wordsOf(marked: readonly string[]): Words {
  const spans = new Map<string, readonly Span[]>();
  let text = '';
  for (const paragraph of marked) {
    if (text) text += '\n';
    for (const piece of paragraph.split(/(\[\w\d [^\]]*\])/)) {
      const [, key = '', words = piece] = /^\[(\w\d) ([^\]]*)\]$/.exec(piece) ?? [];
      const span = { start: text.length, end: text.length + words.length };
      text += words;
      if (key) spans.set(key, [...(spans.get(key) ?? []), span]);
    }
  }
  return { text, spans };
}

type Labels = Pick<Claim, 'standing' | 'form' | 'certainty' | 'act'> &
  Partial<Claim> & { readonly source?: ClaimSource['kind'] };

const LABELS: Readonly<Record<string, Labels>> = {
  1: {
    standing: ['disputed'],
    form: 'indirect',
    certainty: 'attributed',
    act: 'accuse',
    source: 'institution',
    deniedBy: ['c2'],
  },
  2: {
    standing: ['single'],
    form: 'direct',
    certainty: 'attributed',
    act: 'deny',
    source: 'person',
    denies: 'c1',
  },
  3: {
    standing: ['unconfirmed'],
    form: 'reported',
    certainty: 'attributed',
    act: 'say',
    source: 'vague',
  },
  4: { standing: ['unsourced'], form: 'own', certainty: 'asserted', act: 'own' },
};

const reason = (label: string, spans: readonly Span[]): Reason => ({ label, rule: 'sample', spans });

function claimOf(at: string, labels: Labels, { text, spans }: Words): Claim {
  const { source, ...rest } = labels;
  const of = (part: Part): readonly Span[] => spans.get(`${part}${at}`) ?? [];
  const [standing = 'unsourced'] = labels.standing;
  const cue = of('k');
  return {
    id: `c${at}`,
    spans: of('c'),
    quote: joinedTextOf(text, of('c')),
    kind: 'fact',
    confidence: 1,
    sources: source
      ? [
          {
            ref: `s${at}`,
            kind: source,
            name: joinedTextOf(text, of('s')),
            spans: of('s'),
            via: [],
            anonymity: null,
          },
        ]
      : [],
    cue: cue.length > 0 ? { spans: cue, text: joinedTextOf(text, cue) } : null,
    frame: cue.length > 0 ? { spans: [...of('s'), ...cue].toSorted((a, b) => a.start - b.start) } : null,
    addressee: null,
    reasons: [
      reason(`standing:${standing}`, standing === 'disputed' ? (spans.get('k2') ?? []) : of('u')),
      ...(source ? [reason(`source:${source}`, of('s')), reason(`form:${labels.form}`, cue)] : []),
    ],
    deniedBy: [],
    denies: null,
    party: null,
    counters: [],
    confirms: null,
    parent: null,
    accuses: null,
    ...rest,
  };
}

/** The short invented article of the introduction and the preview, in the reader's language, as the engine would read it. */
export function sampleReport(t: Translate): Report {
  const words = wordsOf(PARAGRAPHS.map((key) => t(key)));
  const claims = Object.entries(LABELS).map(([at, labels]) => claimOf(at, labels, words));
  return {
    version: 1,
    article: {
      url: '',
      title: t('start_article_title'),
      language: t('locale_tag'),
      published: '',
      publisher: '',
      authors: [],
      agencies: [],
      excerpt: false,
      text: words.text,
    },
    claims,
    sources: claims.flatMap((claim) =>
      claim.sources.map(({ ref, name, kind }) => ({ id: ref, name, kind, aliases: [], claims: [claim.id] })),
    ),
    silences: [],
    headline: null,
    dossier: null,
    unplaced: [],
  };
}
