import { claimById, type Claim, type Report } from './report.ts';

/** What a desk looks for before publication, in the order it is listed. */
export const DESK_CHECKS = [
  'headline-surer',
  'unattributed-accusation',
  'unanswered-allegation',
  'anonymous-without-reason',
  'single-source',
] as const;
export type DeskCheck = (typeof DESK_CHECKS)[number];

/** Something a desk should look at, with the claims it is about in reading order. */
export interface DeskFinding {
  readonly check: DeskCheck;
  /** For `headline-surer` the wording above and then that of the text. */
  readonly claims: readonly Claim[];
  /** Whom it is about: the accused or the source; empty for the headline. */
  readonly who: string;
}

/** So many facts of one source are worth a second one; fewer are how news is made. */
const FEWEST_ALONE = 3;

const isTrusted = ({ standing }: Claim): boolean => !standing.includes('unclear');

/** Quoted words inside what the same source says are no claim of their own here. */
const isWhole =
  (report: Report) =>
  (claim: Claim): boolean => {
    const parent = claimById(report, claim.parent);
    return parent === undefined || parent.sources[0]?.ref !== claim.sources[0]?.ref;
  };

/** The last word of a name, by which others of its house are called („Anwalt Roms“). */
const lastName = (name: string): string => name.split(' ').at(-1) ?? name;

/**
 * Whether the accused answers in the article, or whether that cannot be ruled out: a denial of an accusation, any word
 * of the accused or of somebody named after it, a denial or a silence that is tied to nobody.
 */
function isAnswered(report: Report, accusations: readonly Claim[]): boolean {
  const { silences } = report;
  const accused = accusations.flatMap(({ accuses }) => accuses ?? []);
  const names = new Set(accused.map(({ name }) => name));
  const refs = new Set(accused.flatMap(({ ref }) => ref ?? []));
  const short = [...names].map(lastName).filter((name) => name.length > 2);
  return (
    accusations.some(({ deniedBy }) => deniedBy.length > 0) ||
    report.sources.some(
      ({ id, name, aliases, claims }) =>
        claims.length > 0 &&
        (refs.has(id) || [name, ...aliases].some((each) => short.some((part) => each.includes(part)))),
    ) ||
    report.claims.some(({ act, denies }) => (act === 'deny' || act === 'refute') && denies === null) ||
    silences.some(
      ({ source, name }) =>
        (source !== null && refs.has(source)) || name === '' || short.some((part) => name.includes(part)),
    )
  );
}

const grouped = (
  claims: readonly Claim[],
  keyOf: (claim: Claim) => string,
): readonly (readonly [string, readonly Claim[]])[] => [...Map.groupBy(claims, keyOf)];

function headlineSurer(report: Report): readonly DeskFinding[] {
  const { headline } = report;
  const wordings = [headline?.claim ?? null, headline?.body ?? null].flatMap(
    (id) => claimById(report, id) ?? [],
  );
  return headline?.surer && wordings.length === 2
    ? [{ check: 'headline-surer', claims: wordings, who: '' }]
    : [];
}

const accusing = (report: Report): readonly Claim[] =>
  report.claims.filter((claim) => claim.accuses !== null && claim.kind === 'fact' && isTrusted(claim));

const byAccused = (claims: readonly Claim[], check: DeskCheck): readonly DeskFinding[] =>
  grouped(claims, ({ accuses }) => accuses?.name ?? '').map(([who, all]) => ({ check, claims: all, who }));

/** A wrong of a named person as a plain fact of the outlet. */
const unattributed = (report: Report): readonly DeskFinding[] =>
  byAccused(
    accusing(report).filter(
      ({ form, certainty, accuses }) =>
        form === 'own' && certainty === 'asserted' && accuses?.kind === 'person',
    ),
    'unattributed-accusation',
  );

const unanswered = (report: Report): readonly DeskFinding[] =>
  byAccused(
    accusing(report)
      .filter(({ form }) => form !== 'own')
      .filter(isWhole(report)),
    'unanswered-allegation',
  ).filter(({ claims }) => !isAnswered(report, claims));

const factsOf = (report: Report): readonly Claim[] =>
  report.claims
    .filter(({ kind, sources, act }) => kind === 'fact' && sources.length === 1 && act !== 'deny')
    .filter(isTrusted)
    .filter(isWhole(report));

const bySource = (report: Report, claims: readonly Claim[], check: DeskCheck): readonly DeskFinding[] =>
  grouped(claims, ({ sources }) => sources[0]?.ref ?? '').map(([ref, all]) => ({
    check,
    claims: all,
    who: report.sources.find(({ id }) => id === ref)?.name ?? '',
  }));

/** People without a name, where the page nowhere says why. Hearsay („soll“) is nobody who could be asked. */
function anonymous(report: Report): readonly DeskFinding[] {
  const excused = new Set(
    report.claims.flatMap(({ sources }) => sources.flatMap(({ ref, anonymity }) => (anonymity ? ref : []))),
  );
  const nameless = factsOf(report).filter(
    ({ sources: [source] }) => source?.kind === 'unnamed' && !excused.has(source.ref),
  );
  return bySource(report, nameless, 'anonymous-without-reason');
}

/**
 * Sources that alone answer for several facts the outlet passes on in its own words; what is quoted is plainly one
 * voice, and a document or what was seen stands for itself.
 */
const alone = (report: Report): readonly DeskFinding[] =>
  bySource(
    report,
    factsOf(report).filter(
      ({ standing, form, sources }) =>
        standing.includes('single') && sources.length === 1 && (form === 'indirect' || form === 'free'),
    ),
    'single-source',
  )
    .filter(({ claims }) => claims.length >= FEWEST_ALONE)
    .toSorted((a, b) => b.claims.length - a.claims.length);

/** What a desk should look at in an article before it is published, check by check. Findings are hints, no verdicts. */
export const deskFindings = (report: Report): readonly DeskFinding[] => [
  ...headlineSurer(report),
  ...unattributed(report),
  ...unanswered(report),
  ...anonymous(report),
  ...alone(report),
];
