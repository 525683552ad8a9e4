import { lineOf } from '../../core/labels.ts';
import type { Claim, Report } from '../../core/report.ts';
import { Icon } from '../icons.tsx';
import { Sign } from '../Sign.tsx';
import type { Translate } from '../translate.ts';
import { standingInWords } from '../words.ts';

interface CardHeadProps {
  readonly report: Report;
  readonly claim: Claim;
  /** The claims one can go to, in reading order. */
  readonly order: readonly Claim[];
  readonly t: Translate;
  readonly onClose: () => void;
  readonly onGo: (claimId: string) => void;
}

/** Sign and standing, the place among all claims, and the way to the neighbours and out. */
export function CardHead({ report, claim, order, t, onClose, onGo }: CardHeadProps) {
  const at = order.indexOf(claim);
  // aria-disabled, not disabled: a focused button that is disabled swallows the next Escape.
  const step = (by: number, label: string, path: string) => {
    const to = order[at + by];
    return (
      <button
        type="button"
        class="tool"
        aria-label={label}
        title={label}
        aria-disabled={!to}
        onClick={() => to && onGo(to.id)}
      >
        <Icon path={path} />
      </button>
    );
  };
  return (
    <header class="head">
      <Sign line={lineOf(claim.standing)} />
      <strong class="standing">
        {standingInWords(claim, report, t)}
        {claim.reader?.corrected.includes('standing') && <small> {t('note_own_entry')}</small>}
      </strong>
      <span class="position" aria-hidden="true">
        {at + 1} / {order.length}
      </span>
      {step(-1, t('card_previous'), 'M10 3L5 8l5 5')}
      {step(1, t('card_next'), 'M6 3l5 5-5 5')}
      <button
        type="button"
        class="tool"
        aria-label={t('card_close')}
        title={t('card_close')}
        onClick={onClose}
      >
        <Icon path="M3.5 3.5l9 9M12.5 3.5l-9 9" />
      </button>
    </header>
  );
}
