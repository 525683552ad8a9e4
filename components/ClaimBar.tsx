import type { ComponentChildren } from 'preact';

import { leadingStanding, lineOf } from '../core/labels.ts';
import type { Claim, Report } from '../core/report.ts';
import { Sign } from './Sign.tsx';
import type { Translate } from './translate.ts';
import { claimInWords, isUnsourced, sourcesInWords } from './words.ts';

/** Props of the bar: data in, wishes of the reader out. */
export interface ClaimBarProps {
  readonly report: Report;
  /** The claims one can go to, in reading order. */
  readonly order: readonly Claim[];
  /** The one in question. */
  readonly current: Claim;
  readonly t: Translate;
  /** A claim's button has the focus. */
  readonly onFocus: (claimId: string) => void;
  /** Open its card. */
  readonly onOpen: (claimId: string) => void;
  /** A key that is neither the browser's nor a button's own. */
  readonly onKey: (event: KeyboardEvent) => void;
}

const Hint = ({ keys, children }: { readonly keys: string; readonly children: ComponentChildren }) => (
  <span class="hint">
    <kbd>{keys}</kbd> {children}
  </span>
);

/**
 * The toolbar that leads a keyboard through the marked claims: one button each, one of them a tab stop.
 * The buttons lie unseen over one line of words, which says the same about the one in question.
 */
export function ClaimBar({ report, order, current, t, onFocus, onOpen, onKey }: ClaimBarProps) {
  // Said as a count of marks, because the card counts all claims.
  const position = (claim: Claim): string =>
    t('bar_position', [String(order.indexOf(claim) + 1), String(order.length)]);
  return (
    <div class="sayso bar" role="toolbar" aria-label={t('bar_label')} lang={t('locale_tag')}>
      {order.map((claim) => (
        <button
          key={claim.id}
          type="button"
          class="stop"
          tabIndex={claim === current ? 0 : -1}
          aria-label={`${position(claim)}. ${claimInWords(claim, report, t)}`}
          onFocus={() => onFocus(claim.id)}
          onClick={() => onOpen(claim.id)}
          onKeyDown={onKey}
        />
      ))}
      <p aria-hidden="true">
        <Sign line={lineOf(current.standing)} />
        <strong>{t(`standing_${leadingStanding(current.standing)}`)}</strong>
        {!isUnsourced(current) && <span class="source">{sourcesInWords(current, t)}</span>}
        <span class="position">{position(current)}</span>
        <Hint keys="↵">{t('bar_card')}</Hint>
        <Hint keys="⇥">{t('bar_text')}</Hint>
        <Hint keys="esc">{t('bar_back')}</Hint>
      </p>
    </div>
  );
}
