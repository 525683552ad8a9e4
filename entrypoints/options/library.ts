import type {
  Failure,
  LibraryActions,
  LibraryData,
  LibraryDossier,
  LibraryDraft,
} from '../../components/library/library-data.ts';
import type { Translate } from '../../components/translate.ts';
import { compareInstalled } from '../../core/dossier/compare-installed.ts';
import { dossierFile } from '../../core/dossier/file-name.ts';
import { MAX_BYTES, MAX_MEGABYTES } from '../../core/dossier/limits.ts';
import { parseDossier } from '../../core/dossier/parse.ts';
import { problemAt } from '../../core/dossier/problem-words.ts';
import { TOO_LARGE } from '../../core/notes/import-problem.ts';
import { notesFromFile, notesToFile } from '../../core/notes/notes-file.ts';
import { allDrafts } from '../../platform/drafts.ts';
import { localText } from '../../platform/locale.ts';
import { saveText } from '../../platform/save-text.ts';
import { dossierOf, install, installed, remove, setOn } from '../../platform/store/dossiers.ts';
import { problemOf } from '../../platform/store/failure.ts';
import { allNotes, deleteNotes, importNotes } from '../../platform/store/notes.ts';
import type { InstalledDossier } from '../../platform/store/schema.ts';
import { subscriptions } from '../../platform/store/subscriptions.ts';
import {
  checkSubscription,
  setSubscriptionOn,
  subscribableHost,
  subscribe,
  unsubscribe,
} from '../../platform/subscriptions.ts';

const t: Translate = localText;

/** What was read from a text stays read: the page looks again after every change. */
const known = new Map<string, LibraryDossier>();

function entryOf({ id, text, isOn, origin }: InstalledDossier): LibraryDossier {
  const before = known.get(text);
  if (before) return { ...before, isOn, origin };
  const parsed = parseDossier(text);
  const entry: LibraryDossier = {
    id,
    isOn,
    origin,
    dossier: parsed.ok ? parsed.dossier : null,
    problems: parsed.ok ? [] : parsed.problems,
  };
  known.set(text, entry);
  return entry;
}

async function draftsNow(): Promise<readonly LibraryDraft[]> {
  return (await allDrafts()).map(({ about, draft: { title, article }, at }) => ({
    // An article's draft goes on without the tab it was begun in.
    href: `dossier.html?${about.startsWith('urn:') ? 'id' : 'tab=&article'}=${encodeURIComponent(about)}`,
    title,
    article: article.title,
    at,
  }));
}

/** What the reader has now; what the store cannot give is empty, and the first reason is named. */
export async function libraryNow(): Promise<LibraryData> {
  const [dossiers, subscribed, notes] = await Promise.allSettled([installed(), subscriptions(), allNotes()]);
  const drafts = await draftsNow();
  const failed = [dossiers, subscribed, notes].find((one) => one.status === 'rejected');
  return {
    dossiers: dossiers.status === 'fulfilled' ? dossiers.value.map(entryOf) : [],
    drafts,
    subscriptions: subscribed.status === 'fulfilled' ? subscribed.value : [],
    notes: notes.status === 'fulfilled' ? notes.value.filter((one) => one.notes.length > 0) : [],
    problem: failed ? problemOf(failed.reason) : null,
  };
}

const failureIn = (error: unknown): Failure => t(`store_${problemOf(error)}`);

/** Actions of the library; `onDone` is called after each that may have changed something, since no page hears itself. */
export function libraryActions(onDone: () => Promise<void>): LibraryActions {
  const tried = async (task: Promise<unknown>): Promise<Failure> => {
    try {
      await task;
      return '';
    } catch (error) {
      return failureIn(error);
    } finally {
      await onDone();
    }
  };
  return {
    onSetOn: (id, isOn) => tried(setOn(id, isOn)),
    onDelete: (id) => tried(remove(id)),
    onSave: (id) =>
      void dossierOf(id).then((one) => {
        if (one) saveText(dossierFile(id, one.text));
      }),
    async onRead(file) {
      if (file.size > MAX_BYTES) {
        const problems = [problemAt('too-large', [], MAX_MEGABYTES)];
        return { comparison: { type: 'problems', problems }, text: '', origin: null };
      }
      const text = await file.text().catch(() => null);
      if (text === null) return null;
      const all = await installed().catch(() => []);
      const one = (id: string) => all.find((each) => each.id === id);
      const comparison = compareInstalled(text, (id) => one(id)?.text);
      const there = 'dossier' in comparison ? one(comparison.dossier.id) : undefined;
      return { comparison, text, origin: there?.origin ?? null };
    },
    onInstall: (text, name) => tried(install(text, { type: 'file', name })),
    subscribableHost,
    onSubscribe: async (typed) => {
      try {
        const answer = await subscribe(typed);
        await onDone();
        if (answer.ok) return '';
        return t(answer.reason === 'address' ? 'library_subscribe_bad' : 'library_subscribe_refused');
      } catch (error) {
        return failureIn(error);
      }
    },
    onSubscriptionOn: (url, isOn) => tried(setSubscriptionOn(url, isOn)),
    async onCheck(url) {
      const isNew = await checkSubscription(url);
      await onDone();
      return isNew;
    },
    onUnsubscribe: (url) => tried(unsubscribe(url)),
    onDeleteNotes: (url) => tried(deleteNotes(url)),
    onExportNotes: () =>
      void allNotes().then((all) => saveText(notesToFile(all, new Date().toISOString().slice(0, 10)))),
    async onImportNotes(file) {
      if (file.size > MAX_BYTES) return { type: 'problems', problems: [TOO_LARGE] };
      const text = await file.text().catch(() => null);
      if (text === null) return { type: 'failed', failure: t('library_import_unreadable') };
      const read = notesFromFile(text);
      if (!read.ok) return { type: 'problems', problems: read.problems };
      const failure = await tried(importNotes(read.articles));
      if (failure) return { type: 'failed', failure };
      const notes = read.articles.reduce((sum, one) => sum + one.notes.length, 0);
      return { type: 'done', notes, articles: read.articles.length, skipped: read.skipped };
    },
  };
}
