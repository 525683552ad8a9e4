import css from '../../../components/maker/maker.css?inline';
import { Maker, NoMaker } from '../../../components/maker/Maker.tsx';
import type { MakerActions, MakerData } from '../../../components/maker/maker-data.ts';
import { BEGUN, HARBOUR } from '../../../tests/ui/sample-library.ts';
import type { Context, Story } from '../story.ts';

const ACTIONS: MakerActions = {
  onKeep: () => Promise.resolve(true),
  onDiscard: () => Promise.resolve(),
  onSave: () => 'altoel-im-hafen.jsonld',
  onInstall: () => Promise.resolve(''),
  newId: () => crypto.randomUUID(),
};

const maker =
  (data: Pick<MakerData, 'draft'> & Partial<MakerData>, isAsked = false) =>
  ({ t }: Context) => (
    <div
      ref={(shown) => {
        if (isAsked) shown?.querySelector<HTMLElement>('.finish .action')?.click();
      }}
    >
      <Maker data={{ raw: undefined, isEdited: false, continued: '', ...data }} actions={ACTIONS} t={t} />
    </div>
  );

const story: Story = {
  css,
  place: 'own-page',
  width: 720,
  states: {
    'begun from notes': maker({ draft: BEGUN }),
    'asked for a file too early': maker({ draft: BEGUN }, true),
    'complete, continued': maker(
      { draft: HARBOUR, isEdited: true, continued: '2026-04-03T08:00:00.000Z' },
      true,
    ),
    'no statements, no fingerprint': maker({
      draft: { ...HARBOUR, statements: [], article: { ...HARBOUR.article, fingerprint: null } },
    }),
    'no article': ({ t }) => <NoMaker why="no_article" t={t} />,
    'no dossier': ({ t }) => <NoMaker why="no_dossier" t={t} />,
  },
};
export default story;
