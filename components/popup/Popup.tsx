import type { Density } from '../../core/density.ts';
import type { ClaimFilter } from '../../core/popup-state.ts';
import type { Span } from '../../core/span.ts';
import type { Translate } from '../translate.ts';
import type { ExportActions } from './ExportMenu.tsx';
import type { FootActions } from './Foot.tsx';
import type { PopupView } from './popup-view.ts';
import { ReadyScreen } from './ReadyScreen.tsx';
import { StateScreen } from './StateScreen.tsx';

/** Props of the popup: data in, wishes of the reader out. */
export interface PopupProps extends FootActions {
  readonly view: PopupView;
  readonly density: Density;
  readonly t: Translate;
  /** How the claims were filtered when the popup was last open. */
  readonly filter?: ClaimFilter | undefined;
  /** The filter has changed. */
  readonly onFilter?: ((filter: ClaimFilter) => void) | undefined;
  readonly exports?: ExportActions | undefined;
  /** Whether the list is needed at its full length at once, because the reader left it far down. */
  readonly isWhole?: boolean | undefined;
  readonly onDensity: (density: Density) => void;
  readonly onShowClaim: (claimId: string) => void;
  /** Show some words of the article's text where they stand. */
  readonly onShowPassage: (span: Span) => void;
  /** Read this page now. */
  readonly onReadOnce: () => void;
  /** Read this site from now on; called within the click, as the browser's question demands. */
  readonly onAllowAlways: () => void;
}

/** The toolbar popup: the article's claims, or the one honest sentence why there are none. */
export function Popup(props: PopupProps) {
  const { view, t } = props;
  return (
    <main class="sayso popup" lang={t('locale_tag')}>
      {view.status === 'ready' ? (
        <ReadyScreen {...props} report={view.report} additions={view.additions} />
      ) : (
        <StateScreen {...props} view={view} />
      )}
    </main>
  );
}
