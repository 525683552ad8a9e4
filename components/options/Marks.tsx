import { useMemo, useState } from 'preact/hooks';

import { DENSITIES } from '../../core/density.ts';
import { lookProperties } from '../../core/hues.ts';
import { HUES, type Hue } from '../../core/settings.ts';
import { Legend } from '../Legend.tsx';
import { sampleReport } from '../sample/sample-article.ts';
import { SampleText } from '../sample/SampleText.tsx';
import { Sign } from '../Sign.tsx';
import type { Translate } from '../translate.ts';
import type { SectionProps } from './options-data.ts';
import { Choices, Section, Switch } from './Setting.tsx';
import { SIGHTS, SightFilters, type Sight } from './SightFilters.tsx';

const hueSample = (hue: Hue, t: Translate) => (
  <span class="sayso hue" style={lookProperties({ hue, tint: true })}>
    <Sign line="solid" />
    {t(`options_hue_${hue}`)}
  </span>
);

/** How marks look, with a sample that shows it at once. */
export function Marks({ data: { settings }, actions: { onChange }, t }: SectionProps) {
  const [sight, setSight] = useState<Sight>('all');
  const report = useMemo(() => sampleReport(t), [t]);
  const filter = sight === 'all' ? undefined : `url(#sight-${sight})`;
  return (
    <Section id="marks" title={t('options_marks')}>
      <Choices
        title={t('options_density')}
        text={t('options_density_text')}
        values={DENSITIES}
        chosen={settings.density}
        label={(value) => t(`options_density_${value}`)}
        note={(value) => t(`options_density_${value}_text`)}
        onChoose={(density) => onChange({ density })}
      />
      <Choices
        title={t('options_hue')}
        text={t('options_hue_text')}
        values={HUES}
        chosen={settings.hue}
        inRow
        label={(hue) => hueSample(hue, t)}
        onChoose={(hue) => onChange({ hue })}
      />
      <div class="setting">
        <Switch
          label={t('options_tint')}
          text={t('options_tint_text')}
          isOn={settings.tint}
          onSwitch={(tint) => onChange({ tint })}
        />
      </div>
      <div class="setting">
        <h3>{t('options_preview')}</h3>
        <SightFilters />
        <div class="previews" style={filter ? { filter } : undefined}>
          {(['light', 'dark'] as const).map((page) => (
            <figure key={page} style={lookProperties(settings)}>
              <figcaption>{t(`options_preview_${page}`)}</figcaption>
              <div class={`preview preview-${page}`}>
                <SampleText report={report} t={t} />
              </div>
            </figure>
          ))}
        </div>
        <label class="sight">
          {t('options_sight')}
          <select
            value={sight}
            onChange={({ currentTarget: { value } }) =>
              setSight(SIGHTS.find((one) => one === value) ?? 'all')
            }
          >
            {SIGHTS.map((one) => (
              <option key={one} value={one}>
                {t(`options_sight_${one}`)}
              </option>
            ))}
          </select>
          <small>{t('options_sight_text')}</small>
        </label>
      </div>
      <details>
        <summary>{t('legend_title')}</summary>
        <Legend t={t} />
      </details>
    </Section>
  );
}
