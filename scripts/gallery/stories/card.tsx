import css from '../../../components/card.css?inline';
import type { ClaimCardProps } from '../../../components/ClaimCard.tsx';
import { NO_DRAFT } from '../../../components/notes/note-draft.ts';
import formCss from '../../../components/notes/note-form.css?inline';
import { NoteForm, type NoteFormProps } from '../../../components/notes/NoteForm.tsx';
import { claimById, type Report } from '../../../core/report.ts';
import { ADDITIONS, NOTED, NOTES } from '../../../tests/ui/sample-additions.ts';
import { silentCard } from '../../../tests/ui/silent-surfaces.tsx';
import { CUT_SHORT, LONG, manyClaims, SAMPLE, sampleWith } from '../reports.ts';
import { nothing, unfold, type Context, type Story } from '../story.ts';

const card =
  (report: Report, claimId: string, isUnfolded = false, more: Partial<ClaimCardProps> = {}) =>
  ({ t }: Context) => <div ref={isUnfolded ? unfold : null}>{silentCard(report, claimId, t, more)}</div>;

/** What is offered where it can be done. */
const READER = { onCopy: nothing, onWish: nothing } as const;

/** The form as the script that brings it puts it there. */
const form = (about: NoteFormProps['about'], isCorrected: boolean) => {
  const report = isCorrected ? NOTED : SAMPLE;
  return ({ t }: Context) =>
    card(report, 'c3', false, {
      ...READER,
      form: (
        <NoteForm
          about={about}
          claim={claimById(report, 'c3') ?? null}
          report={report}
          draft={(isCorrected && NOTES[0]) || NO_DRAFT}
          t={t}
          onSave={() => Promise.resolve(t('store_full'))}
          onLeave={nothing}
          {...(isCorrected && { onRemove: () => Promise.resolve('') })}
        />
      ),
    })({ t });
};

const story: Story = {
  css: css + formCss,
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
    'with a dossier': card(SAMPLE, 'c3', false, { additions: ADDITIONS, ...READER }),
    'with a dossier, all folds open': card(SAMPLE, 'c3', true, { additions: ADDITIONS, ...READER }),
    'with a dossier, a link that leads nowhere': card(SAMPLE, 'c7', false, {
      additions: ADDITIONS,
      ...READER,
    }),
    'corrected, with a note': card(NOTED, 'c3', false, READER),
    'corrected, all folds open': card(NOTED, 'c3', true, { additions: ADDITIONS, ...READER }),
    'marked by the reader': card(
      sampleWith({ c2: { reader: { note: 'n2', corrected: [], isMarked: true, text: '' }, reasons: [] } }),
      'c2',
      false,
      READER,
    ),
    'the form for labels': form('labels', false),
    'the form for labels, corrected before': form('labels', true),
    'the form for a note': form('text', true),
    'the form cannot be had': ({ t }: Context) =>
      card(SAMPLE, 'c3', false, { ...READER, told: t('note_elsewhere') })({ t }),
    'one of 200': card(manyClaims(200), 'c3r12'),
  },
};
export default story;
