import { lineOf } from '../../core/labels.ts';
import type { Claim, Report } from '../../core/report.ts';
import { SourceIcon } from '../icons.tsx';
import { readerMarks } from '../notes/reader-words.ts';
import { Quote } from '../Quote.tsx';
import { Sign } from '../Sign.tsx';
import type { Translate } from '../translate.ts';
import { deniersInWords, isUnsourced, sourcesInWords, sourcesOf, standingInWords } from '../words.ts';

interface ClaimRowProps {
  readonly report: Report;
  readonly claim: Claim;
  readonly t: Translate;
}

/** One claim of the list: sign and standing, words, who says so and who denies it. */
export function ClaimRow({ report, claim, t }: ClaimRowProps) {
  const deniers = deniersInWords(claim, report, t);
  const refuted = claim.standing.includes('refuted');
  return (
    <span class="row">
      <Sign line={lineOf(claim.standing)} />
      <span class="row-words">
        <span class="row-standing">
          {[standingInWords(claim, report, t), ...readerMarks(claim, t)].join(' · ')}
          <span class="unseen">: </span>
        </span>
        <Quote words={claim.quote} language={report.article.language} />
        {!(isUnsourced(claim) && !deniers) && (
          <span class="row-source">
            {' '}
            <SourceIcon kind={sourcesOf(claim)[0].kind} />
            <span>
              {sourcesInWords(claim, t)}
              {deniers && (
                <strong>
                  {' → '}
                  {t(refuted ? 'popup_refuted_by' : 'popup_disputed_by', [deniers])}
                </strong>
              )}
            </span>
          </span>
        )}
      </span>
    </span>
  );
}
