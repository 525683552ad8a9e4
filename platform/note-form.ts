import { browser } from 'wxt/browser';

import type { Note } from '../core/notes/notes.ts';
import type { Claim, Report } from '../core/report.ts';

/** The script with the form for corrections and notes, entrypoints/note-form: no page loads it until it is asked for. */
const SCRIPT = '/note-form.js';

/** Where that script leaves its function for the content script, with which it shares its world, and no page does. */
const NAME = 'saysoNoteForm';

/** What the content script asks of it. */
export interface NoteFormRequest {
  readonly wish: 'correct' | 'write' | 'hide';
  readonly report: Report;
  readonly claim: Claim;
  readonly notes: readonly Note[];
  /** An empty element of the card, for the form; hiding needs none. */
  readonly place?: Element;
  /** It is done with; `failure` says why what was asked did not work, else it is empty. */
  readonly onDone: (failure: string) => void;
}

/** Does what is asked and returns the way to leave: false where something would be lost, and the form now asks. */
export type NoteFormMaker = (request: NoteFormRequest) => () => boolean;

/** The function the script has left in this world; undefined as long as it is not there. */
export const noteForm = (): NoteFormMaker | undefined => Reflect.get(globalThis, NAME);

/** Leaves the function for the content script. */
export const leaveNoteForm = (make: NoteFormMaker): unknown => Reflect.set(globalThis, NAME, make);

/** Brings the script into a tab; resolves false where the browser does not let us in any more. */
export const bringNoteForm = (tabId: number): Promise<boolean> =>
  browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] }).then(
    () => true,
    () => false,
  );
