import { claimTies, type Tie } from '../../core/claim-ties.ts';
import { lineOf } from '../../core/labels.ts';
import type { Claim, Report } from '../../core/report.ts';
import { SourceIcon } from '../icons.tsx';
import { readerMarks } from '../notes/reader-words.ts';
import { originInWords } from '../panel/panel-words.ts';
import { Quote } from '../Quote.tsx';
import { Sign } from '../Sign.tsx';
import type { TextKey, Translate } from '../translate.ts';
import { attributingWords, isUnsourced, sourcesInWords, sourcesOf, standingInWords } from '../words.ts';

interface SheetClaimProps {
  readonly report: Report;
  readonly claim: Claim;
  readonly number: number;
  readonly t: Translate;
}

const ANSWERED = {
  denies: 'sheet_disputed',
  refutes: 'sheet_refuted',
  counters: 'sheet_countered',
  confirms: 'sheet_confirmed',
} as const satisfies Readonly<Record<Tie, TextKey>>;

/** One claim as a paragraph: how it stands, its words, who says it by which words, who answers, how sure it sounds. */
export function SheetClaim({ report, claim, number, t }: SheetClaimProps) {
  const { language } = report.article;
  const numberOf = (other: Claim): string => t('sheet_number', [String(report.claims.indexOf(other) + 1)]);
  const words = attributingWords(claim, report);
  const kinds = new Set(sourcesOf(claim).flatMap(({ kind, name }) => (name ? t(`source_${kind}`) : [])));
  const answers = claimTies(report).filter(({ said }) => said === claim);
  return (
    <li>
      <span class="sheet-number">{number}</span>
      <div>
        <p class="sheet-standing">
          <Sign line={lineOf(claim.standing)} />
          {[standingInWords(claim, report, t), ...readerMarks(claim, t)].join(' · ')}
        </p>
        <p class="sheet-words">
          <Quote words={claim.quote} language={language} />
        </p>
        {!isUnsourced(claim) && (
          <p class="sheet-source">
            <SourceIcon kind={sourcesOf(claim)[0].kind} />
            <span>
              <strong>{originInWords(claim, report, t)}</strong>
              {kinds.size > 0 && ` · ${[...kinds].join(', ')}`}
              {words && (
                <>
                  {' · '}
                  <Quote words={words} language={language} />
                </>
              )}
            </span>
          </p>
        )}
        {answers.map(({ tie, answer }) => (
          <p key={answer.id} class="sheet-answer">
            {t('sheet_answer', [t(ANSWERED[tie]), sourcesInWords(answer, t), numberOf(answer)])}
          </p>
        ))}
        <p class="sheet-labels">
          {[t(`kind_${claim.kind}`), t(`form_${claim.form}`), t(`certainty_${claim.certainty}`)].join(' · ')}
          {report.unplaced.includes(claim.id) && ` · ${t('panel_unplaced')}`}
        </p>
      </div>
    </li>
  );
}
