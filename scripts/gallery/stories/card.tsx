import css from '../../../components/card.css?inline';
import type { Report } from '../../../core/report.ts';
import { silentCard } from '../../../tests/ui/silent-surfaces.tsx';
import { CUT_SHORT, LONG, manyClaims, SAMPLE, sampleWith } from '../reports.ts';
import { unfold, type Context, type Story } from '../story.ts';

const card =
  (report: Report, claimId: string, isUnfolded = false) =>
  ({ t }: Context) => <div ref={isUnfolded ? unfold : null}>{silentCard(report, claimId, t)}</div>;

const story: Story = {
  css,
  place: 'over-page',
  width: 384,
  states: {
    'disputed and unconfirmed, denied': card(SAMPLE, 'c3'),
    'disputed, nobody named denies': card(
      sampleWith({ c6: { standing: ['disputed', 'documented'], reasons: [] } }),
      'c6',
    ),
    refuted: card(sampleWith({ c3: { standing: ['refuted'] } }), 'c3'),
    'unconfirmed, source unnamed': card(SAMPLE, 'c5'),
    'unconfirmed, source vague': card(SAMPLE, 'c1'),
    unclear: card(sampleWith({ c6: { standing: ['unclear'] } }), 'c6'),
    'single, passed on by another (via)': card(SAMPLE, 'c7'),
    'single, denies another': card(SAMPLE, 'c4'),
    documented: card(SAMPLE, 'c6'),
    corroborated: card(
      sampleWith({
        c7: {
          standing: ['corroborated'],
          confirms: 'c6',
          sources: SAMPLE.claims.flatMap(({ id, sources }) => (id === 'c7' || id === 'c3' ? sources : [])),
        },
      }),
      'c7',
    ),
    unsourced: card(SAMPLE, 'c2'),
    'future, probable': card(SAMPLE, 'c9'),
    'demand, part in quotation marks': card(SAMPLE, 'c8'),
    'media as source': card(
      sampleWith({
        c7: {
          sources: [{ ref: 's5', kind: 'media', name: 'Hafenbote', spans: [], via: [], anonymity: null }],
        },
      }),
      'c7',
    ),
    'observation as source': card(
      sampleWith({
        c2: {
          standing: ['single'],
          sources: [{ ref: 's9', kind: 'observation', name: '', spans: [], via: [], anonymity: null }],
        },
      }),
      'c2',
    ),
    'long name, long quotation': card(LONG, 'c7'),
    'all folds open': card(SAMPLE, 'c3', true),
    'all folds open, long': card(LONG, 'c7', true),
    'not on the page any more': card(CUT_SHORT, 'c6'),
    'one of 200': card(manyClaims(200), 'c3r12'),
  },
};
export default story;
