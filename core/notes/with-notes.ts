import { staysSurer } from '../headline.ts';
import { claimById, type Claim, type HeadlineCheck, type Report } from '../report.ts';
import { byPosition, type Span } from '../span.ts';
import { correctClaim, type SourceRef } from './correct-claim.ts';
import { markedClaim } from './marked-claim.ts';
import { noteLedger } from './note-ledger.ts';
import type { Correction, Note } from './notes.ts';
import { placeNotes, type PlacedNote } from './place-notes.ts';
import { claimFinder } from './same-passage.ts';
import { takeOut } from './take-out.ts';

/** A report as the reader has it. */
export interface NotedReport {
  readonly report: Report;
  /** Ids of the notes whose words have no place in this version of the article, or are no claim there any more. */
  readonly unplacedNotes: readonly string[];
}

/** A claim with the notes on it. */
interface NotedClaim {
  readonly claim: Claim;
  readonly notes: readonly [Note, ...Note[]];
}

/** The claims that notes belong to, those of them the reader marked, and the notes that belong to none. */
function notedClaims({ article: { text }, claims }: Report, placed: readonly PlacedNote[]) {
  const noted = new Map<string, NotedClaim>();
  const marked: Claim[] = [];
  const astray: Note[] = [];
  const read = claimFinder(text, claims);
  const others = claimFinder(text);
  const mark = (note: Note, spans: readonly Span[]): Claim => {
    const claim = markedClaim(note.id, text, spans, claims);
    marked.push(claim);
    others.add(claim);
    return claim;
  };
  for (const { note, spans } of placed) {
    const known = read.find(spans) ?? others.find(spans);
    const claim = known ?? (note.isMarked ? mark(note, spans) : null);
    const before = claim && noted.get(claim.id)?.notes;
    if (claim) noted.set(claim.id, { claim, notes: before ? [...before, note] : [note] });
    // What is not to be shown and is not there needs no further word.
    else if (!note.isHidden) astray.push(note);
  }
  return { noted: [...noted.values()], marked, astray };
}

/** What the notes on one claim set together: the first that sets a label has it. */
function correctionOf(notes: readonly Note[]): Correction {
  const first = <Label extends keyof Correction>(label: Label): Correction[Label] | null =>
    notes.map(({ correction }) => correction[label]).find((given) => given !== null) ?? null;
  return {
    standing: first('standing'),
    kind: first('kind'),
    certainty: first('certainty'),
    source: first('source'),
  };
}

/** A claim as its notes have it. */
function withNote({ claim, notes }: NotedClaim, isMarked: boolean, refOf: SourceRef): Claim {
  const given = correctionOf(notes);
  // Of a passage somebody else is named for, the reader does not mean that the outlet states it.
  const isSaid = isMarked && given.source !== null && given.source.kind !== 'none';
  const correction = isSaid ? { ...given, certainty: given.certainty ?? ('attributed' as const) } : given;
  const { claim: corrected, corrected: labels } = correctClaim(claim, correction, refOf);
  const text = notes.map((note) => note.text).filter(Boolean);
  return {
    ...corrected,
    reader: { note: notes[0].id, corrected: labels, isMarked, text: text.join('\n\n') },
  };
}

const startOf = ({ spans: [first] }: Claim): Span => first ?? { start: 0, end: 0 };

/** Claims in reading order, with those marked among those read, whose order stays. */
function merge(read: readonly Claim[], marked: readonly Claim[]): readonly Claim[] {
  const waiting = marked.toSorted((a, b) => byPosition(startOf(a), startOf(b)));
  const all: Claim[] = [];
  for (const claim of read) {
    while (waiting[0] && byPosition(startOf(waiting[0]), startOf(claim)) < 0)
      all.push(...waiting.splice(0, 1));
    all.push(claim);
  }
  return [...all, ...waiting];
}

/** What a comparison of two claims still says after their labels were corrected; null for nothing certain. */
function recheck(report: Report, headline: HeadlineCheck | null): HeadlineCheck | null {
  const [claim, body] = [
    claimById(report, headline?.claim ?? null),
    claimById(report, headline?.body ?? null),
  ];
  const isCorrected = [claim, body].some((each) => (each?.reader?.corrected.length ?? 0) > 0);
  if (!headline || !claim || !body || !isCorrected) return headline;
  return headline.surer && staysSurer(claim, body) ? headline : null;
}

/**
 * A report with the reader's notes: corrections stand in place of what the engine read, hidden claims are gone,
 * passages marked are claims. Each claim says what of it is the reader's. The report itself where there are no notes.
 * @param raw as the engine made it
 */
export function withNotes(raw: Report, notes: readonly Note[]): NotedReport {
  if (notes.length === 0) return { report: raw, unplacedNotes: [] };
  const { placed, lost } = placeNotes(raw.article.text, notes);
  const { noted, marked, astray } = notedClaims(raw, placed);
  const ledger = noteLedger(raw.sources);
  const byId = new Map(
    noted.map((each) => [each.claim.id, withNote(each, marked.includes(each.claim), ledger.refOf)]),
  );
  const hidden = noted.filter((each) => each.notes.some(({ isHidden }) => isHidden));
  const claims = merge(raw.claims, marked).map((claim) => byId.get(claim.id) ?? claim);
  const left = takeOut({ ...raw, claims }, new Set(hidden.map(({ claim }) => claim.id)));
  const report = ledger.settle(left);
  const isUnplaced = new Set([...lost, ...astray]);
  return {
    report: { ...report, headline: recheck(report, report.headline) },
    unplacedNotes: notes.filter((note) => isUnplaced.has(note)).map(({ id }) => id),
  };
}
