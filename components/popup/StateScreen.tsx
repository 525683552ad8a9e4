import type { ComponentChildren } from 'preact';
import type { NoArticleReason } from '../../core/tab-state.ts';
import { Legend } from '../Legend.tsx';
import type { Translate } from '../translate.ts';
import type { PopupView } from './popup-view.ts';

interface StateScreenProps {
  readonly view: Exclude<PopupView, { status: 'ready' }>;
  readonly t: Translate;
  readonly onReadOnce: () => void;
  readonly onAllowAlways: () => void;
}

/** Why there is nothing to list, and what the reader can do about it. */
export function StateScreen({ view, t, onReadOnce, onAllowAlways }: StateScreenProps) {
  const again = (
    <button type="button" class="action" onClick={onReadOnce}>
      {t('state_again')}
    </button>
  );
  switch (view.status) {
    case 'starting':
      return <Screen title={t('state_starting')} t={t} />;
    case 'reading':
      return (
        <Screen title={t('state_reading')} text={t('state_reading_text')} t={t}>
          <progress aria-label={t('state_reading')} />
        </Screen>
      );
    case 'no-article':
      return (
        <Screen {...withoutArticle(view.reason, t)} t={t}>
          {again}
        </Screen>
      );
    case 'ask':
      return (
        <Screen title={t('state_ask')} text={t('state_ask_text', [view.host])} t={t}>
          <button type="button" class="action" onClick={onReadOnce}>
            {t('state_ask_once')}
          </button>
          <button type="button" class="action action-second" onClick={onAllowAlways}>
            {t('state_ask_always')}
          </button>
        </Screen>
      );
    case 'unsupported-language':
      return <Screen title={t('state_language')} text={languageText(view.language, t)} t={t} />;
    case 'language-off':
      return <Screen title={t('state_language_off')} text={languageOffText(view.language, t)} t={t} />;
    case 'restricted':
      return <Screen title={t('state_restricted')} text={t('state_restricted_text')} t={t} />;
    default:
      return (
        <Screen title={t('state_error')} text={t('state_error_text')} t={t}>
          {again}
          <details>
            <summary>{t('state_error_details')}</summary>
            <code>{view.message}</code>
          </details>
        </Screen>
      );
  }
}

/** Title and text for a page without an article to show. */
function withoutArticle(reason: NoArticleReason, t: Translate): Pick<ScreenProps, 'title' | 'text'> {
  switch (reason) {
    case 'too-slow':
      return { title: t('state_too_slow'), text: t('state_too_slow_text') };
    case 'translated':
      return { title: t('state_translated'), text: t('state_translated_text') };
    default:
      return { title: t('state_no_article'), text: t('state_no_article_text') };
  }
}

/** Says which of the languages Sayso reads is switched off. */
const languageOffText = (language: string, t: Translate): string =>
  t('state_language_off_text', [
    new Intl.DisplayNames(t('locale_tag'), { type: 'language' }).of(language) ?? language,
  ]);

/** Names the article's language in the reader's; falls back to the bare sentence for what is no language tag. */
function languageText(language: string, t: Translate): string {
  try {
    const name = new Intl.DisplayNames(t('locale_tag'), { type: 'language' }).of(language);
    if (name) return t('state_language_text', [name]);
  } catch {
    // RangeError: the page's own language statement is not a BCP 47 tag.
  }
  return t('state_language_unknown_text');
}

interface ScreenProps {
  readonly title: string;
  readonly text?: string;
  readonly t: Translate;
  readonly children?: ComponentChildren;
}

const Screen = ({ title, text, t, children }: ScreenProps) => (
  <>
    <div class="state" aria-live="polite">
      <h1>{title}</h1>
      {text && <p>{text}</p>}
    </div>
    {children && <div class="state-actions">{children}</div>}
    <LegendFold t={t} />
  </>
);

/** The legend, folded; on every screen of the popup. */
export const LegendFold = ({ t }: { readonly t: Translate }) => (
  <details class="legend-fold">
    <summary>{t('legend_title')}</summary>
    <Legend t={t} />
  </details>
);
