import type { ComponentChildren } from 'preact';
import type { Additions } from '../core/additions.ts';
import { claimById, type Report } from '../core/report.ts';
import type { Span } from '../core/span.ts';
import { CardActions, type ClaimWish } from './card/CardActions.tsx';
import { CardHead } from './card/CardHead.tsx';
import { CardSources } from './card/CardSources.tsx';
import { HeadlineVoice } from './card/HeadlineVoice.tsx';
import { OtherVoices } from './card/OtherVoices.tsx';
import { Outside } from './card/Outside.tsx';
import { PageWords } from './card/PageWords.tsx';
import { ReaderVoice } from './card/ReaderVoice.tsx';
import { Why } from './card/Why.tsx';
import { copyText } from './copy-text.ts';
import { Legend } from './Legend.tsx';
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
  readonly onShowSpan: (...spans: Span[]) => void;
  /** Put a text on the clipboard; without it nothing can be copied. */
  readonly onCopy?: (text: string) => void;
  /** What came of the last thing the reader did with the claim. */
  readonly told?: string | undefined;
  /** What is known beside the article. */
  readonly additions?: Additions | undefined;
  /** Correct the claim, note something or hide it; without it nothing of that is offered. */
  readonly onWish?: (wish: ClaimWish) => void;
  /** The form to correct it and to note something, while it is open: in place of what can be done. */
  readonly form?: ComponentChildren;
}

// One function for all renders, so that it is called when the card opens and not at every claim after.
const takeFocus = (card: HTMLElement | null): void => card?.focus({ preventScroll: true });

/** Keys that lead to a neighbour, and by how many claims. */
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };
const FIELDS = 'input,textarea,select,[contenteditable]';
const isPlain = ({ altKey, ctrlKey, metaKey, shiftKey, target }: KeyboardEvent): boolean =>
  !(altKey || ctrlKey || metaKey || shiftKey || (target instanceof Element && target.matches(FIELDS)));

/**
 * The card of one claim: how it stands, its words, who says it and how, who disagrees, and why it is labelled so.
 * Renders nothing for an id the report does not have.
 */
export function ClaimCard(props: ClaimCardProps) {
  const { report, claimId, t, onClose, onGo, onCopy, onWish, told, form } = props;
  const claim = claimById(report, claimId);
  if (!claim) return null;
  const order = report.claims.filter((other) => other === claim || !report.unplaced.includes(other.id));
  const at = order.indexOf(claim);
  // Where the article's own voices say how the claim stands, our sentence would only repeat or belie them.
  const saidByOthers = [denialsOf(claim, report), unconfirmedSpans(claim), claim.counters].some(
    ({ length }) => length > 0,
  );
  const { corrected = [], isMarked } = claim.reader ?? {};
  const parts = { ...props, claim };
  return (
    <dialog
      open
      class="sayso card"
      aria-label={t('card_label', [String(at + 1), String(order.length)])}
      lang={t('locale_tag')}
      tabIndex={-1}
      ref={takeFocus}
      onKeyDown={(event) => {
        const to = order[at + (STEPS[event.key] ?? NaN)];
        if (event.key === 'Escape') onClose();
        else if (to && isPlain(event)) onGo(to.id);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <CardHead {...parts} order={order} />
      <p class="words">
        <PageWords {...parts} spans={claim.spans} words={claim.quote} />
      </p>
      {/* Of a passage the reader marked nothing was read. */}
      {!(isMarked && corrected.length === 0) && (
        <div class="voices">
          <CardSources {...parts} />
          <OtherVoices {...parts} />
          <HeadlineVoice {...parts} />
          {!saidByOthers && !isMarked && !corrected.includes('standing') && (
            <p class="sentence">{standingSentence(claim, report, t)}</p>
          )}
        </div>
      )}
      <ReaderVoice {...parts} />
      {claim.reasons.length > 0 && <Why {...parts} />}
      <Outside {...parts} dossiers={props.additions?.dossiers ?? []} />
      <details>
        <summary>{t('legend_title')}</summary>
        <Legend t={t} />
      </details>
      {form ??
        ((onCopy ?? onWish) && (
          <CardActions
            told={told ?? ''}
            t={t}
            onCopy={onCopy && (() => onCopy(copyText(claim, report, t)))}
            onWish={onWish}
          />
        ))}
    </dialog>
  );
}
