import type { Claim, ClaimSource, Reason, Report, Source } from '../../core/report.ts';
import { joinedTextOf, type Span } from '../../core/span.ts';

/** An article written for the tests, with an allegation, its denial and every kind of source they need. */
const TEXT = [
  'Reederei soll Altöl im Hafen abgelassen haben',
  'Im Hafen von Nordersiel treibt seit Montag ein Ölfilm.',
  'Die Hafenbehörde wirft der Reederei Brandt vor, nachts Altöl in das Becken abgelassen zu haben.',
  'Woher das Öl wirklich stammt, ist noch nicht geklärt.',
  '„Unsere Schiffe haben keinen Tropfen verloren“, sagte Geschäftsführerin Ina Brandt und wies den Vorwurf zurück.',
  'Zwei Hafenarbeiter berichten, sie hätten in der Nacht Pumpen gehört.',
  'Laut einem Messprotokoll lag der Ölgehalt beim Neunfachen des Grenzwerts.',
  'Die Feuerwehr teilte unter Berufung auf das Lagezentrum mit, dass 400 Meter Kai betroffen seien.',
  'Bürgermeisterin Lena Voss forderte „rasche und lückenlose“ Aufklärung.',
  'Der Betrieb im Hafen dürfte bis Freitag ruhen.',
].join('\n');

/** Where these words stand in the sample; an error when they do not. */
export function spanOf(words: string): Span {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`Not in the sample article: ${words}`);
  return { start, end: start + words.length };
}

const reason = (label: string, ...words: readonly string[]): Reason => ({
  label,
  rule: 'de/sample',
  spans: words.map(spanOf),
});

const source = (ref: string, kind: ClaimSource['kind'], name: string, words: string): ClaimSource => ({
  ref,
  kind,
  name,
  spans: [spanOf(words)],
  via: [],
  anonymity: null,
});

type ClaimParts = Pick<Claim, 'kind' | 'form' | 'certainty' | 'standing'> &
  Partial<Claim> & { readonly cueWords?: readonly string[] };

function claim(id: string, words: readonly string[], parts: ClaimParts): Claim {
  const { cueWords, ...labels } = parts;
  const spans = words.map(spanOf);
  const cueSpans = cueWords?.map(spanOf);
  return {
    id,
    spans,
    quote: joinedTextOf(TEXT, spans),
    act: 'say',
    confidence: 0.9,
    sources: [],
    cue: cueSpans ? { spans: cueSpans, text: joinedTextOf(TEXT, cueSpans) } : null,
    frame: null,
    addressee: null,
    reasons: [],
    deniedBy: [],
    denies: null,
    party: null,
    counters: [],
    confirms: null,
    parent: null,
    accuses: null,
    ...labels,
  };
}

const SOURCES: readonly Source[] = [
  { id: 's0', name: '', kind: 'vague', aliases: [], claims: ['c1'] },
  { id: 's1', name: 'Hafenbehörde', kind: 'institution', aliases: [], claims: ['c3'] },
  { id: 's2', name: 'Ina Brandt', kind: 'person', aliases: ['Geschäftsführerin'], claims: ['c4'] },
  { id: 's3', name: 'Zwei Hafenarbeiter', kind: 'unnamed', aliases: [], claims: ['c5'] },
  { id: 's4', name: 'Messprotokoll', kind: 'document', aliases: [], claims: ['c6'] },
  { id: 's5', name: 'Feuerwehr', kind: 'institution', aliases: [], claims: ['c7'] },
  { id: 's6', name: 'Lagezentrum', kind: 'institution', aliases: [], claims: [] },
  { id: 's7', name: 'Lena Voss', kind: 'person', aliases: ['Bürgermeisterin'], claims: ['c8'] },
];

const CLAIMS: readonly Claim[] = [
  claim('c1', ['Reederei', 'Altöl im Hafen abgelassen haben'], {
    kind: 'fact',
    form: 'free',
    certainty: 'attributed',
    standing: ['unconfirmed'],
    sources: [source('s0', 'vague', '', 'soll')],
    cueWords: ['soll'],
    reasons: [reason('standing:unconfirmed', 'soll'), reason('source:vague', 'soll')],
  }),
  claim('c2', ['Im Hafen von Nordersiel treibt seit Montag ein Ölfilm.'], {
    kind: 'fact',
    form: 'own',
    certainty: 'asserted',
    standing: ['unsourced'],
    reasons: [reason('form:own')],
  }),
  claim('c3', ['nachts Altöl in das Becken abgelassen zu haben'], {
    kind: 'fact',
    form: 'indirect',
    certainty: 'attributed',
    standing: ['unconfirmed', 'disputed'],
    sources: [source('s1', 'institution', 'Hafenbehörde', 'Die Hafenbehörde')],
    cueWords: ['wirft', 'vor'],
    deniedBy: ['c4'],
    reasons: [
      reason('form:indirect', 'wirft', 'vor'),
      reason('certainty:attributed', 'wirft', 'vor'),
      reason('source:institution', 'Die Hafenbehörde'),
      reason('standing:disputed', 'wies den Vorwurf zurück'),
      reason('standing:unconfirmed', 'noch nicht geklärt'),
    ],
  }),
  claim('c4', ['Unsere Schiffe haben keinen Tropfen verloren'], {
    kind: 'fact',
    form: 'direct',
    certainty: 'attributed',
    standing: ['single'],
    sources: [source('s2', 'person', 'Ina Brandt', 'Geschäftsführerin Ina Brandt')],
    cueWords: ['wies den Vorwurf zurück'],
    denies: 'c3',
    reasons: [reason('form:direct', 'sagte'), reason('source:person', 'Geschäftsführerin Ina Brandt')],
  }),
  claim('c5', ['sie hätten in der Nacht Pumpen gehört'], {
    kind: 'fact',
    form: 'indirect',
    certainty: 'attributed',
    standing: ['unconfirmed'],
    sources: [source('s3', 'unnamed', 'Zwei Hafenarbeiter', 'Zwei Hafenarbeiter')],
    cueWords: ['berichten'],
    reasons: [reason('standing:unconfirmed', 'Zwei Hafenarbeiter'), reason('form:indirect', 'hätten')],
  }),
  claim('c6', ['lag der Ölgehalt beim Neunfachen des Grenzwerts'], {
    kind: 'fact',
    form: 'indirect',
    certainty: 'attributed',
    standing: ['documented'],
    sources: [source('s4', 'document', 'Messprotokoll', 'einem Messprotokoll')],
    cueWords: ['Laut'],
    reasons: [reason('standing:documented', 'einem Messprotokoll')],
  }),
  claim('c7', ['400 Meter Kai betroffen seien'], {
    kind: 'fact',
    form: 'indirect',
    certainty: 'attributed',
    standing: ['single'],
    sources: [{ ...source('s5', 'institution', 'Feuerwehr', 'Die Feuerwehr'), via: ['s6'] }],
    cueWords: ['teilte', 'mit, dass'],
    reasons: [reason('form:indirect', 'teilte', 'mit, dass')],
  }),
  claim('c8', ['„rasche und lückenlose“ Aufklärung'], {
    kind: 'demand',
    form: 'indirect',
    certainty: 'open',
    standing: ['single'],
    sources: [source('s7', 'person', 'Lena Voss', 'Bürgermeisterin Lena Voss')],
    cueWords: ['forderte'],
    reasons: [reason('kind:demand', 'forderte')],
  }),
  claim('c9', ['Der Betrieb im Hafen dürfte bis Freitag ruhen.'], {
    kind: 'future',
    form: 'own',
    certainty: 'probable',
    standing: ['unsourced'],
    reasons: [reason('certainty:probable', 'dürfte')],
  }),
];

/** The sample as the engine would report it, every claim placed on the page. */
export const SAMPLE: Report = {
  version: 1,
  article: {
    url: 'https://www.beispielblatt.example/nordersiel/oelfilm',
    title: 'Reederei soll Altöl im Hafen abgelassen haben',
    language: 'de',
    published: '2026-03-12T08:30:00+01:00',
    publisher: 'Beispielblatt',
    authors: ['Mara Lindt'],
    agencies: [],
    excerpt: false,
    text: TEXT,
  },
  claims: CLAIMS,
  sources: SOURCES,
  silences: [],
  headline: { role: 'headline', claim: 'c1', body: 'c3', surer: false, reasons: [] },
  dossier: null,
  unplaced: [],
};

/** The sample with some claims changed, and other parts of it. */
export const sampleWith = (
  changes: Readonly<Record<string, Partial<Claim>>>,
  more: Partial<Report> = {},
): Report => ({
  ...SAMPLE,
  ...more,
  claims: SAMPLE.claims.map((each) => ({ ...each, ...changes[each.id] })),
});

const asked = 'Woher das Öl wirklich stammt';

/** The sample with every other thing that can be in a report: an accusation, a headline surer than the text, a silence, a lost claim. */
export const RICH: Report = sampleWith(
  {
    c7: {
      act: 'accuse',
      accuses: { kind: 'institution', name: 'Werft Nordersiel', spans: [], ref: null },
    },
  },
  {
    headline: { role: 'headline', claim: 'c1', body: 'c3', surer: true, reasons: [] },
    silences: [
      { spans: [spanOf(asked)], source: null, name: 'Hafenkapitän' },
      { spans: [spanOf('noch nicht geklärt')], source: null, name: '' },
    ],
    unplaced: ['c8'],
  },
);
