import type { ComponentChildren } from 'preact';

import type { ClaimWish } from '../../components/card/CardActions.tsx';
import type { Claim } from '../../core/report.ts';
import { copy } from '../../platform/copy.ts';
import { localText } from '../../platform/locale.ts';
import { noteForm } from '../../platform/note-form.ts';
import type { ReadArticle } from './reading.ts';
import { send } from './send.ts';

/** What the reader does with the claim in the card; the form for corrections and notes comes when it is asked for. */
export interface Writing {
  /** Does what the reader wants with a claim, or opens the form for it. */
  want(wish: ClaimWish, claim: Claim): Promise<void>;
  /** Puts a claim as text on the clipboard. */
  copy(text: string, claim: Claim): Promise<void>;
  /** Leaves the form, if there is one; false where something would be lost: then it asks. */
  leave(): boolean;
  /** Gives it up without asking. */
  drop(): void;
  isOpen(): boolean;
  /** Where it is in the card; nothing while there is none. */
  form(): ComponentChildren;
}

/** What the card has to know of it. */
interface Card {
  /** Whether the card still is that of the claim. */
  readonly isOf: (claim: Claim) => boolean;
  /** The form has come, or gone (`isGone`), or there is something to be said of what the reader did. */
  readonly onChange: (words: string, isGone?: boolean) => void;
  readonly onHidden: () => void;
}

const atOnce = (): boolean => true;

/** Makes the form of one article's cards. */
export function createWriting(article: ReadArticle, { isOf, onChange, onHidden }: Card): Writing {
  let write: ((place: Element) => void) | undefined;
  let leave = atOnce;

  const put = (place: Element | null): void => {
    if (place) write?.(place);
  };

  const drop = (): void => {
    write = undefined;
    leave = atOnce;
  };

  const want = async (wish: ClaimWish, claim: Claim): Promise<void> => {
    // No page loads the script before it is asked for.
    if (!noteForm()) await send({ type: 'note-form' });
    const make = noteForm();
    if (write || !isOf(claim)) return;
    if (!make) return onChange(localText('note_elsewhere'));
    const onDone = (failure: string): void => {
      drop();
      if (wish === 'hide' && !failure) onHidden();
      else onChange(failure, true);
    };
    const { report, additions } = article;
    const request = { wish, report, claim, notes: additions?.notes ?? [], onDone };
    if (wish === 'hide') {
      make(request);
      return;
    }
    write = (place) => (leave = make({ ...request, place }));
    onChange('');
  };

  const toClipboard = async (text: string, claim: Claim): Promise<void> => {
    const words = localText((await copy(text)) ? 'card_copied' : 'card_copy_failed');
    if (isOf(claim)) onChange(words);
  };

  return {
    want,
    copy: toClipboard,
    leave: () => leave(),
    drop,
    isOpen: () => write !== undefined,
    // By its key it stays the same element, whatever a new report adds to the card before the form is gone.
    form: () => write && <div key="form" ref={put} />,
  };
}
