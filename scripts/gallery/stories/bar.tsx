import css from '../../../components/card.css?inline';
import { claimById, type Report } from '../../../core/report.ts';
import { silentBar } from '../../../tests/ui/silent-surfaces.tsx';
import { LONG, SAMPLE } from '../reports.ts';
import type { Context, Story } from '../story.ts';

const bar =
  (report: Report, id: string) =>
  ({ t }: Context) => {
    const current = claimById(report, id);
    return current && silentBar(report, current, t);
  };

const story: Story = {
  css,
  place: 'over-page',
  width: 720,
  states: {
    disputed: bar(SAMPLE, 'c3'),
    unsourced: bar(SAMPLE, 'c2'),
    'long name': bar(LONG, 'c7'),
  },
};
export default story;
