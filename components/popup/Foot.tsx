import type { ComponentChildren } from 'preact';
import { Icon } from '../icons.tsx';
import type { Translate } from '../translate.ts';

/** The site of the page, and whether it is read by itself. */
export interface Site {
  readonly host: string;
  readonly on: boolean;
}

/** Where the foot leads; what is absent is not shown. */
export interface FootActions {
  /** The site as the switch shows it; null where there is nothing to switch. */
  readonly site?: Site | null | undefined;
  /** Switch the site; called within the click, because switching on may need the browser's question. */
  readonly onSite?: ((on: boolean) => void) | undefined;
  /** Open side panel or sidebar; called within the click. */
  readonly onPanel?: (() => void) | undefined;
  readonly onOptions?: (() => void) | undefined;
}

interface FootProps extends FootActions {
  readonly t: Translate;
  /** What stands first. */
  readonly children?: ComponentChildren;
}

const SLIDERS =
  'M2 5h6M12 5h2M2 11h2M8 11h6M8.25 5a1.75 1.75 0 1 0 3.5 0a1.75 1.75 0 1 0-3.5 0M4.25 11a1.75 1.75 0 1 0 3.5 0a1.75 1.75 0 1 0-3.5 0';

/** The lower edge of every screen, always in sight: the site's switch and the ways to the other surfaces. */
export function Foot({ site, onSite, onPanel, onOptions, t, children }: FootProps) {
  if (!site && !onPanel && !onOptions && !children) return null;
  return (
    <footer class="foot">
      {children}
      {onPanel && (
        <button type="button" class="link" onClick={onPanel}>
          {t('popup_panel')}
        </button>
      )}
      {site && onSite && (
        <label class="switch" title={site.host}>
          <input
            type="checkbox"
            role="switch"
            aria-label={`${t('popup_site')}: ${site.host}`}
            checked={site.on}
            aria-checked={site.on}
            onChange={(event) => onSite(event.currentTarget.checked)}
          />
          {t('popup_site')}
        </label>
      )}
      {onOptions && (
        <button
          type="button"
          class="tool"
          aria-label={t('popup_options')}
          title={t('popup_options')}
          onClick={onOptions}
        >
          <Icon path={SLIDERS} />
        </button>
      )}
    </footer>
  );
}
