import type { DeskCheck, DeskFinding } from '../../core/desk.ts';
import type { Claim, ClaimSource, Report, Source } from '../../core/report.ts';
import type { Translate } from '../translate.ts';
import { listInWords, sourceName, sourcesOf } from '../words.ts';

/** `1 Aussage`, `5 Aussagen`. */
export const claimsInWords = (count: number, t: Translate): string =>
  count === 1 ? t('panel_claims_one') : t('panel_claims_many', [String(count)]);

/** „X, laut Y“: who said it and through whose hands it came. */
export const chainInWords = (
  source: Pick<ClaimSource, 'kind' | 'name'>,
  via: readonly Source[],
  t: Translate,
): string =>
  via.reduce((chain, carrier) => t('panel_via', [chain, sourceName(carrier, t)]), sourceName(source, t));

/** All sources of a claim with the hands it came through, in one phrase; never empty. */
export function originInWords(claim: Claim, report: Report, t: Translate): string {
  const chains = sourcesOf(claim).map((source) => {
    const via = source.via.flatMap((id) => report.sources.find((one) => one.id === id) ?? []);
    return chainInWords(source, via, t);
  });
  return listInWords([...new Set(chains)], t);
}

const QUESTION = {
  'headline-surer': (_, t) => t('panel_ask_headline'),
  'unattributed-accusation': (who, t) => t('panel_ask_unattributed', [who || t('panel_accused')]),
  'unanswered-allegation': (who, t) => t('panel_ask_unanswered', [who || t('panel_accused')]),
  'anonymous-without-reason': (who, t) =>
    who ? t('panel_ask_anonymous', [who]) : t('panel_ask_anonymous_nameless'),
  'single-source': (who, t) => t('panel_ask_single', [who || t('panel_this_source')]),
} as const satisfies Readonly<Record<DeskCheck, (who: string, t: Translate) => string>>;

/** What a finding asks. */
export const questionOf = ({ check, who }: DeskFinding, t: Translate): string => QUESTION[check](who, t);

const CHECK = {
  'headline-surer': 'panel_check_headline',
  'unattributed-accusation': 'panel_check_unattributed',
  'unanswered-allegation': 'panel_check_unanswered',
  'anonymous-without-reason': 'panel_check_anonymous',
  'single-source': 'panel_check_single',
} as const satisfies Readonly<Record<DeskCheck, string>>;

/** What a finding is. */
export const checkInWords = ({ check }: DeskFinding, t: Translate): string => t(CHECK[check]);
