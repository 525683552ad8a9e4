import type { ComponentChildren } from 'preact';
import type { NoArticleReason } from '../../core/tab-state.ts';
import type { Translate } from '../translate.ts';
import { Foot, type FootActions } from './Foot.tsx';
import { LegendFold } from './LegendFold.tsx';
import type { PopupView } from './popup-view.ts';

interface StateScreenProps extends FootActions {
  readonly view: Exclude<PopupView, { status: 'ready' }>;
  readonly t: Translate;
  readonly onReadOnce: () => void;
  readonly onAllowAlways: () => void;
}

/** Why there is nothing to list, and what the reader can do about it. */
export function StateScreen(props: StateScreenProps) {
  const { t } = props;
  return (
    <>
      <Reason {...props} />
      <LegendFold t={t} />
      <Foot {...props} />
    </>
  );
}

function Reason({ view, t, onReadOnce, onAllowAlways, onSite, onOptions }: StateScreenProps) {
  const read = (words: string) => <Action onClick={onReadOnce}>{words}</Action>;
  const choose = onOptions && (
    <Action isSecond onClick={onOptions}>
      {t('popup_choose_sites')}
    </Action>
  );
  switch (view.status) {
    case 'starting':
      return <Screen title={t('state_starting')} />;
    case 'reading':
      return (
        <Screen title={t('state_reading')} text={t('state_reading_text')}>
          <progress aria-label={t('state_reading')} />
        </Screen>
      );
    case 'no-article':
      return <Screen {...withoutArticle(view.reason, t)}>{read(t('state_again'))}</Screen>;
    case 'ask':
      return (
        <Screen title={t('state_ask')} text={t('state_ask_text', [view.host])}>
          {read(t('state_ask_once'))}
          <Action isSecond onClick={onAllowAlways}>
            {t('state_ask_always')}
          </Action>
        </Screen>
      );
    case 'on-click':
      return (
        <Screen title={t('popup_on_click')} text={t('popup_on_click_text')}>
          {read(t('state_ask_once'))}
          {choose}
        </Screen>
      );
    case 'site-off':
      return (
        <Screen title={t('popup_site_off')} text={t('popup_site_off_text', [view.host])}>
          {read(t('state_ask_once'))}
          {onSite && (
            <Action isSecond onClick={() => onSite(true)}>
              {t('popup_site_on')}
            </Action>
          )}
        </Screen>
      );
    case 'unsupported-language':
      return (
        <Screen title={t('state_language')} text={languageText(view.language, t)}>
          {onOptions && <Action onClick={onOptions}>{t('popup_options')}</Action>}
        </Screen>
      );
    case 'language-off':
      return (
        <Screen title={t('state_language_off')} text={languageOffText(view.language, t)}>
          {onOptions && <Action onClick={onOptions}>{t('popup_options')}</Action>}
        </Screen>
      );
    case 'restricted':
      return (
        <Screen title={t('state_restricted')} text={t('state_restricted_text')}>
          {choose}
        </Screen>
      );
    default:
      return (
        <Screen title={t('state_error')} text={t('state_error_text')}>
          {read(t('state_again'))}
          <details>
            <summary>{t('state_error_details')}</summary>
            <code>{view.message}</code>
          </details>
        </Screen>
      );
  }
}

interface ActionProps {
  readonly isSecond?: boolean;
  readonly onClick: () => void;
  readonly children: string;
}

const Action = ({ isSecond, onClick, children }: ActionProps) => (
  <button type="button" class={isSecond ? 'action action-second' : 'action'} onClick={onClick}>
    {children}
  </button>
);

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
  readonly children?: ComponentChildren;
}

const Screen = ({ title, text, children }: ScreenProps) => (
  <>
    <div class="state" aria-live="polite">
      <h1>{title}</h1>
      {text && <p>{text}</p>}
    </div>
    {children && <div class="state-actions">{children}</div>}
  </>
);
