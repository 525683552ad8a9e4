import { render } from 'preact';

import { Maker, NoMaker } from '../../components/maker/Maker.tsx';
import type { MakerActions, MakerData } from '../../components/maker/maker-data.ts';
import type { Translate } from '../../components/translate.ts';
import { dossierFile } from '../../core/dossier/file-name.ts';
import { fingerprintOf } from '../../core/dossier/fingerprint.ts';
import { dossierFromNotes } from '../../core/dossier/from-notes.ts';
import { parseDossier } from '../../core/dossier/parse.ts';
import { draftOf, dropDraft, keepDraft } from '../../platform/drafts.ts';
import { localText } from '../../platform/locale.ts';
import { wearLook } from '../../platform/looks.ts';
import { saveText } from '../../platform/save-text.ts';
import { addressOf } from '../../platform/store/address.ts';
import { dossierOf, install } from '../../platform/store/dossiers.ts';
import { problemOf } from '../../platform/store/failure.ts';
import { readTabState } from '../../platform/tab-state.ts';

const t: Translate = localText;

/*
 * `dossier.html?tab=<id>` makes one of the notes on a tab's article, `dossier.html?id=<id>` edits an installed one. With
 * `article=<address>` beside the tab, a draft goes on after the tab was closed or browses elsewhere.
 */
const asked = new URLSearchParams(location.search);
const id = asked.get('id');

/** What the form begins with, and what its draft is kept under. */
interface Beginning {
  readonly about: string;
  readonly data: MakerData;
}

async function fromInstalled(dossierId: string): Promise<Beginning | null> {
  const [kept, installed] = await Promise.all([draftOf(dossierId), dossierOf(dossierId).catch(() => null)]);
  const parsed = installed && parseDossier(installed.text);
  if (!parsed?.ok) return null;
  const { dossier, raw } = parsed;
  return {
    about: dossierId,
    data: { draft: kept?.draft ?? dossier, raw, isEdited: !kept, continued: kept?.at ?? '' },
  };
}

async function fromNotes(tabId: number): Promise<Beginning | null> {
  const state = await readTabState(tabId);
  const article = state?.status === 'ready' ? state.report.article : null;
  const about = asked.get('article') ?? (article && addressOf(article.url));
  if (about === null) return null;
  const kept = await draftOf(about);
  if (kept)
    return { about, data: { draft: kept.draft, raw: undefined, isEdited: false, continued: kept.at } };
  if (state?.status !== 'ready' || !article || addressOf(article.url) !== about) return null;
  const draft = dossierFromNotes({
    id: `urn:sayso:dossier:own-${crypto.randomUUID()}`,
    article,
    fingerprint: fingerprintOf(article.text),
    notes: state.additions?.notes ?? [],
    language: t('locale_tag'),
    today: new Date().toISOString().slice(0, 10),
  });
  return { about, data: { draft, raw: undefined, isEdited: false, continued: '' } };
}

const begin = (): Promise<Beginning | null> =>
  id === null ? fromNotes(Number(asked.get('tab'))) : fromInstalled(id);

const actionsFor = (about: string): MakerActions => ({
  onKeep: (draft) => keepDraft(about, draft),
  async onDiscard() {
    await dropDraft(about);
    await show();
  },
  onSave(dossierId, text) {
    const file = dossierFile(dossierId, text);
    saveText(file);
    return file.name;
  },
  async onInstall(text) {
    try {
      await install(text, { type: 'own' });
      await dropDraft(about);
      return '';
    } catch (error) {
      return t(`store_${problemOf(error)}`);
    }
  },
  newId: () => `s-${crypto.randomUUID().slice(0, 8)}`,
});

let shown = 0;

async function show(): Promise<void> {
  const beginning = await begin();
  shown += 1;
  if (!beginning) {
    render(<NoMaker key={shown} why={id === null ? 'no_article' : 'no_dossier'} t={t} />, document.body);
    return;
  }
  const { about, data } = beginning;
  if (id === null) {
    asked.set('article', about);
    history.replaceState(null, '', `?${asked.toString()}`);
  }
  // Another beginning is another form.
  render(<Maker key={shown} data={data} actions={actionsFor(about)} t={t} />, document.body);
}

document.documentElement.lang = t('locale_tag');
document.title = `Sayso: ${t(id === null ? 'maker_title' : 'maker_title_edit')}`;
await wearLook(document.documentElement);
await show();
