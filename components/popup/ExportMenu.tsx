import { useState } from 'preact/hooks';
import { EXPORT_FORMATS, type ExportFormat } from '../../core/exports/formats.ts';
import type { Translate } from '../translate.ts';

/** What can be done with the claims as a whole. */
export interface ExportActions {
  /** Save them as a file. */
  readonly onExport: (format: ExportFormat) => void;
  /** Copy them as Markdown; resolves whether that worked. */
  readonly onCopy: () => Promise<boolean>;
  /** Open the printable sheet; absent where there is none. */
  readonly onPrint?: (() => void) | undefined;
}

const MENU = 'export-menu';

/** The claims for elsewhere: as a file, on the clipboard, on paper. The browser closes it on Esc and a click outside. */
export function ExportMenu({ onExport, onCopy, onPrint, t }: ExportActions & { readonly t: Translate }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <>
      <button type="button" class="link" popovertarget={MENU}>
        {t('popup_export')}
      </button>
      <div popover="auto" id={MENU} class="menu" onToggle={() => setCopied(null)}>
        <ul aria-label={t('popup_export')}>
          {EXPORT_FORMATS.map((format) => (
            <li key={format}>
              <button
                type="button"
                popovertarget={MENU}
                popovertargetaction="hide"
                onClick={() => onExport(format)}
              >
                {t(`popup_export_${format}`)}
              </button>
            </li>
          ))}
          <li>
            <button type="button" onClick={() => void onCopy().then(setCopied)}>
              {t('popup_export_copy')}
            </button>
          </li>
          {onPrint && (
            <li>
              <button type="button" onClick={onPrint}>
                {t('popup_export_print')}
              </button>
            </li>
          )}
        </ul>
        <output>{copied !== null && t(copied ? 'card_copied' : 'card_copy_failed')}</output>
      </div>
    </>
  );
}
