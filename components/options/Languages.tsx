import { READ_LANGUAGES } from '../../core/settings.ts';
import type { SectionProps } from './options-data.ts';
import { Section, Switch } from './Setting.tsx';

/** Which languages are read, and which of them this version can. */
export function Languages({ data: { settings, read }, actions, t }: SectionProps) {
  const { languages } = settings;
  const names = new Intl.DisplayNames(t('locale_tag'), { type: 'language' });
  return (
    <Section id="languages" title={t('options_languages')} text={t('options_languages_text')}>
      {READ_LANGUAGES.map((language) => {
        const isOn = languages.includes(language);
        const isLast = isOn && languages.length === 1;
        const notes = [
          !read.includes(language) && t('options_language_later'),
          isLast && t('options_language_last'),
        ];
        return (
          <Switch
            key={language}
            label={names.of(language) ?? language}
            text={notes.filter(Boolean).join(' ') || undefined}
            isOn={isOn}
            isFixed={isLast}
            onSwitch={(wanted) =>
              actions.onChange({
                languages: READ_LANGUAGES.filter((one) =>
                  one === language ? wanted : languages.includes(one),
                ),
              })
            }
          />
        );
      })}
    </Section>
  );
}
