import css from '../../../components/card.css?inline';
import { ClaimBar } from '../../../components/ClaimBar.tsx';
import { claimById, type Report } from '../../../core/report.ts';
import { LONG, SAMPLE } from '../reports.ts';
import { nothing, type Context, type Story } from '../story.ts';

const bar =
  (report: Report, id: string) =>
  ({ t }: Context) => {
    const current = claimById(report, id);
    return (
      current && (
        <ClaimBar
          report={report}
          order={report.claims}
          current={current}
          t={t}
          onFocus={nothing}
          onOpen={nothing}
          onKey={nothing}
        />
      )
    );
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
