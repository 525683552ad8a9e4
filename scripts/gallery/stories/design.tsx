import type { ComponentChildren } from 'preact';

import { SourceIcon } from '../../../components/icons.tsx';
import { Legend } from '../../../components/Legend.tsx';
import { Quote } from '../../../components/Quote.tsx';
import { Sign } from '../../../components/Sign.tsx';
import { LINES, SOURCE_KINDS } from '../../../core/labels.ts';
import type { Context, Story } from '../story.ts';
import css from './design.css?inline';

const COLOURS = [
  'ink',
  'ink-soft',
  'ink-faint',
  'paper',
  'paper-dim',
  'text',
  'text-soft',
  'hairline',
  'edge',
] as const;
const SIZES = [12, 13, 15, 18, 22] as const;
const SPACES = [1, 2, 3, 4, 6, 8] as const;

const Sheet = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }) => (
  <main class="column">
    <h1>{title}</h1>
    {children}
  </main>
);

const signs = ({ t }: Context, size: string) => (
  <ul class={`set ${size}`}>
    {LINES.map((line) => (
      <li key={line}>
        <Sign line={line} /> {t(`legend_line_${line}`)}
      </li>
    ))}
  </ul>
);

const icons = ({ t }: Context, size: string) => (
  <ul class={`set ${size}`}>
    {SOURCE_KINDS.map((kind) => (
      <li key={kind}>
        <SourceIcon kind={kind} /> {t(`source_${kind}`)}
      </li>
    ))}
  </ul>
);

const story: Story = {
  css,
  place: 'own-page',
  width: 320,
  states: {
    signs: (context) => <Sheet title="Signs">{signs(context, '')}</Sheet>,
    'signs, 12 px': (context) => <Sheet title="Signs">{signs(context, 'small')}</Sheet>,
    'source icons': (context) => <Sheet title="Source icons">{icons(context, '')}</Sheet>,
    'source icons, 12 px': (context) => <Sheet title="Source icons">{icons(context, 'small')}</Sheet>,
    legend: ({ t }) => (
      <Sheet title="Legend">
        <Legend t={t} />
      </Sheet>
    ),
    colours: () => (
      <Sheet title="Colours">
        <ul class="set">
          {COLOURS.map((name) => (
            <li key={name}>
              <span class="patch" style={{ background: `var(--${name})` }} /> {name}
            </li>
          ))}
        </ul>
      </Sheet>
    ),
    'type scale': () => (
      <Sheet title="Type scale">
        {SIZES.map((size, at) => (
          <p key={size} style={{ fontSize: `var(--size-${at + 1})` }}>
            {size} px, <Quote words="Dies streitet Norvana ab" language="de" />
          </p>
        ))}
      </Sheet>
    ),
    spacing: () => (
      <Sheet title="Spacing">
        <ul class="set">
          {SPACES.map((steps) => (
            <li key={steps}>
              <span class="step" style={{ width: `var(--space-${steps})` }} /> {steps * 4} px
            </li>
          ))}
        </ul>
      </Sheet>
    ),
  },
};
export default story;
