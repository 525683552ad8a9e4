import css from '../../../components/sheet/sheet.css?inline';
import { Sheet } from '../../../components/sheet/Sheet.tsx';
import type { Report } from '../../../core/report.ts';
import { LONG, manyClaims, NO_CLAIMS, SAMPLE } from '../reports.ts';
import { nothing, type Context, type Story } from '../story.ts';

const READ_AT = new Date('2026-03-12T09:50:00Z');
const MADE = new Date('2026-03-12T10:15:00Z');

const sheet =
  (report: Report) =>
  ({ t }: Context) => <Sheet report={report} readAt={READ_AT} made={MADE} t={t} onPrint={nothing} />;

const story: Story = {
  css,
  place: 'own-page',
  width: 760,
  states: {
    '9 claims': sheet(SAMPLE),
    '21 claims': sheet(manyClaims(21)),
    'no claims': sheet(NO_CLAIMS),
    'long title, names and quotations': sheet(LONG),
  },
};
export default story;
