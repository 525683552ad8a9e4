import { claimById, type Report } from '../core/report.ts';
import type { Span } from '../core/span.ts';
import { CardHead } from './card/CardHead.tsx';
import { CardSources } from './card/CardSources.tsx';
import { CopyButton } from './card/CopyButton.tsx';
import { OtherVoices } from './card/OtherVoices.tsx';
import { Why } from './card/Why.tsx';
import { copyText } from './copy-text.ts';
import { Legend } from './Legend.tsx';
import { Quote } from './Quote.tsx';
import type { Translate } from './translate.ts';
import { denialsOf, standingSentence, unconfirmedSpans } from './words.ts';

/** Props of the card: data in, wishes of the reader out. */
export interface ClaimCardProps {
  readonly report: Report;
  readonly claimId: string;
  readonly t: Translate;
  /** Close, Escape included. */
  readonly onClose: () => void;
  /** Show another claim's card. */
  readonly onGo: (claimId: string) => void;
  /** Scroll the page to these words of the article text. */
  readonly onShowSpan: (span: Span) => void;
}

// One function for all renders, so that Preact calls it when the card opens and not at every claim after.
const takeFocus = (card: HTMLElement | null): void => card?.focus({ preventScroll: true });

/**
 * The card of one claim: how it stands, its words, who says it and how, who disagrees, and why it is labelled so.
 * Renders nothing for an id the report does not have.
 */
export function ClaimCard(props: ClaimCardProps) {
  const { report, claimId, t, onClose } = props;
  const claim = claimById(report, claimId);
  if (!claim) return null;
  const order = report.claims.filter((other) => other === claim || !report.unplaced.includes(other.id));
  // Where the article's own voices say how the claim stands, our sentence would only repeat them.
  const saidByOthers = denialsOf(claim, report).length > 0 || unconfirmedSpans(claim).length > 0;
  const parts = { ...props, claim };
  return (
    <dialog
      open
      class="sayso card"
      aria-label={t('card_label', [String(order.indexOf(claim) + 1), String(order.length)])}
      lang={t('locale_tag')}
      tabIndex={-1}
      ref={takeFocus}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <CardHead {...parts} order={order} />
      <p class="words">
        <Quote words={claim.quote} language={report.article.language} />
      </p>
      <div class="voices">
        <CardSources {...parts} />
        <OtherVoices {...parts} />
        {!saidByOthers && <p class="sentence">{standingSentence(claim, report, t)}</p>}
      </div>
      <Why {...parts} />
      <details>
        <summary>{t('legend_title')}</summary>
        <Legend t={t} />
      </details>
      <CopyButton text={copyText(claim, report, t)} t={t} />
    </dialog>
  );
}
