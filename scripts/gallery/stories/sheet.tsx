import css from '../../../components/sheet/sheet.css?inline';
import { Sheet } from '../../../components/sheet/Sheet.tsx';
import type { Additions } from '../../../core/additions.ts';
import type { Report } from '../../../core/report.ts';
import { ADDITIONS, NOTED } from '../../../tests/ui/sample-additions.ts';
import { LONG, manyClaims, NO_CLAIMS, SAMPLE } from '../reports.ts';
import { nothing, type Context, type Story } from '../story.ts';

const READ_AT = new Date('2026-03-12T09:50:00Z');
const MADE = new Date('2026-03-12T10:15:00Z');

const sheet =
  (report: Report, additions?: Additions) =>
  ({ t }: Context) => (
    <Sheet report={report} additions={additions} readAt={READ_AT} made={MADE} t={t} onPrint={nothing} />
  );

const story: Story = {
  css,
  place: 'own-page',
  width: 760,
  states: {
    '9 claims': sheet(SAMPLE),
    '21 claims': sheet(manyClaims(21)),
    'a dossier and notes': sheet(NOTED, ADDITIONS),
    'no claims': sheet(NO_CLAIMS),
    'long title, names and quotations': sheet(LONG),
  },
};
export default story;
