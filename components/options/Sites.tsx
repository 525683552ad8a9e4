import { useId, useState } from 'preact/hooks';

import { isUnder } from '../../core/quiet-sites.ts';
import { READ_WHEN } from '../../core/settings.ts';
import type { SectionProps } from './options-data.ts';
import { Choices, Section, Switch } from './Setting.tsx';
import { SiteList } from './SiteList.tsx';

/** How many matches of a search are shown at once. */
const SHOWN = 8;

/** What a match pattern stands for, as readers know it. */
export const siteName = (pattern: string): string => pattern.replace(/^\*:\/\/|^https:\/\/|\/\*$/g, '');

/** Where and when is read. */
export function Sites({ data, actions, t }: SectionProps) {
  const { settings, allowed } = data;
  const { sitesOff } = settings;
  const { onChange, hostOf, onAllow, onDisallow } = actions;
  return (
    <Section id="sites" title={t('options_sites')}>
      <Choices
        title={t('options_read_when')}
        text={t('options_read_when_text')}
        values={READ_WHEN}
        chosen={settings.readWhen}
        label={(value) => t(`options_read_${value}`)}
        note={(value) => t(`options_read_${value}_text`)}
        onChoose={(readWhen) => onChange({ readWhen })}
      />
      <NewsList data={data} actions={actions} t={t} />
      <SiteList
        title={t('options_own')}
        text={t('options_own_text')}
        none={t('options_own_none')}
        add={t('options_own_add')}
        sites={allowed.map((pattern) => ({ key: pattern, name: siteName(pattern) }))}
        t={t}
        hostOf={hostOf}
        onAdd={(host) => onAllow([host])}
        onRemove={onDisallow}
      />
      <SiteList
        title={t('options_off')}
        text={t('options_off_text')}
        none={t('options_off_none')}
        add={t('options_off_add')}
        sites={sitesOff.map((host) => ({ key: host, name: host }))}
        t={t}
        hostOf={hostOf}
        onAdd={(host) => {
          onChange({ sitesOff: [...new Set([...sitesOff, host])] });
          return Promise.resolve(true);
        }}
        onRemove={(host) => onChange({ sitesOff: sitesOff.filter((one) => one !== host) })}
      />
    </Section>
  );
}

/** The news list to search in, each site of it to be switched off and on. */
function NewsList({ data: { newsSites, settings }, actions, t }: SectionProps) {
  const [search, setSearch] = useState('');
  const id = useId();
  const wanted = search.trim().toLowerCase();
  const matches = wanted ? newsSites.filter((host) => host.includes(wanted)) : [];
  const { sitesOff } = settings;
  const count = new Intl.NumberFormat(t('locale_tag'));
  return (
    <fieldset class="setting" aria-describedby={`${id}-text`}>
      <legend>
        <h3>{t('options_list')}</h3>
      </legend>
      <p class="soft" id={`${id}-text`}>
        {t('options_list_text', [count.format(newsSites.length)])}
      </p>
      <input
        type="search"
        value={search}
        aria-label={t('options_list_search')}
        placeholder={t('options_list_search')}
        onInput={({ currentTarget }) => setSearch(currentTarget.value)}
      />
      <div class="matches">
        {matches.slice(0, SHOWN).map((host) => (
          <Switch
            key={host}
            label={host}
            isOn={!sitesOff.some((site) => isUnder(host, site))}
            onSwitch={(isOn) =>
              actions.onChange({
                sitesOff: isOn ? sitesOff.filter((site) => !isUnder(host, site)) : [...sitesOff, host],
              })
            }
          />
        ))}
        <output>
          {matches.length > SHOWN && t('options_list_more', [count.format(matches.length - SHOWN)])}
          {wanted && matches.length === 0 && t('options_list_none')}
        </output>
      </div>
    </fieldset>
  );
}
