import type { SourceKind } from '../../../core/labels.ts';
import type { DraftClaim, DraftLink, LanguageReading, SourceMention } from '../../../core/reading.ts';

/** A source named by `name` at the beginning of the text. */
export const mention = (name: string, kind: SourceKind = 'person'): SourceMention => ({
  spans: [{ start: 0, end: 1 }],
  name,
  key: name.toLowerCase(),
  kind,
  via: [],
});

/** A sure claim of fact by one person; every part can be set. */
export const draft = (parts: Partial<DraftClaim> = {}): DraftClaim => ({
  spans: [{ start: 2, end: 5 }],
  kind: 'fact',
  form: 'indirect',
  certainty: 'attributed',
  confidence: 0.9,
  act: 'say',
  sources: [mention('Lea Korn')],
  cue: [{ start: 6, end: 8 }],
  frame: null,
  addressee: null,
  reasons: [],
  sentence: 0,
  parent: null,
  ...parts,
});

/** A tie between two claims. */
export const link = (type: DraftLink['type'], from: number, to: number): DraftLink => ({
  type,
  from,
  to,
  reason: { label: 'standing:disputed', rule: 'test/link', spans: [{ start: 6, end: 8 }] },
});

/** A reading with these claims. */
export const reading = (
  claims: readonly DraftClaim[],
  parts: Partial<LanguageReading> = {},
): LanguageReading => ({
  claims,
  links: [],
  doubts: [],
  agreements: [],
  silences: [],
  carriers: [],
  ...parts,
});
