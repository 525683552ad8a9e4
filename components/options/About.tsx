import type { SectionProps } from './options-data.ts';
import { Section } from './Setting.tsx';

/** The shortcuts as the browser has them. */
export const Shortcuts = ({ data: { shortcuts, browser }, actions, t }: SectionProps) => (
  <Section id="shortcuts" title={t('options_shortcuts')} text={t('options_shortcuts_text')}>
    <dl class="shortcuts">
      {shortcuts.map(({ name, description, keys }) => (
        <div key={name}>
          <dt>{description}</dt>
          <dd>{keys ? <kbd>{keys}</kbd> : t('options_shortcut_none')}</dd>
        </div>
      ))}
    </dl>
    <button type="button" class="action action-second" onClick={actions.onChangeShortcuts}>
      {t('options_shortcuts_change')}
    </button>
    <p class="soft">{t(`options_shortcuts_${browser}`)}</p>
  </Section>
);

/** What goes over the network, which is nothing. */
export const Network = ({ t }: Pick<SectionProps, 't'>) => (
  <Section id="network" title={t('options_network')}>
    <p>{t('options_network_text')}</p>
  </Section>
);

/** Version, privacy, licences. */
export const About = ({ data: { version }, t }: SectionProps) => (
  <Section id="about" title={t('options_about')}>
    <p>{t('options_version', [version])}</p>
    <h3>{t('options_privacy')}</h3>
    <p>{t('options_privacy_text')}</p>
    <h3>{t('options_licences')}</h3>
    <p>{t('options_licences_text')}</p>
    <p>
      <a href="NOTICE.txt">{t('options_notice')}</a>
    </p>
    <p>
      <a href="welcome.html">{t('options_welcome')}</a>
    </p>
  </Section>
);
