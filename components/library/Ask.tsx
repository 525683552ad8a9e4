import { useId, useRef } from 'preact/hooks';

import type { Translate } from '../translate.ts';

interface AskProps {
  /** The words of the button that asks, with what it is about for those who do not see where it stands. */
  readonly label: string;
  readonly about: string;
  readonly question: string;
  readonly text: string;
  /** The button that does it; without one the same as the button that asks. */
  readonly yes?: string;
  readonly t: Translate;
  readonly onYes: () => void | Promise<void>;
}

/** A button that asks before it does what it says. */
export function Ask({ label, about, question, text, yes = label, t, onYes }: AskProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const close = (): void => dialog.current?.close();
  async function agree(): Promise<void> {
    const [asked, heading] = [dialog.current, dialog.current?.closest('section')?.querySelector('h2')];
    close();
    await onYes();
    // What was asked about may be gone, and the button with it: then the focus goes to where that was listed.
    requestAnimationFrame(() => {
      if (!asked?.isConnected) heading?.focus();
    });
  }
  return (
    <>
      <button
        type="button"
        class="link"
        aria-label={t('library_action_on', [label, about])}
        onClick={() => dialog.current?.showModal()}
      >
        {label}
      </button>
      <dialog ref={dialog} class="ask" aria-labelledby={`${id}-title`} aria-describedby={`${id}-text`}>
        <h2 id={`${id}-title`}>{question}</h2>
        <p id={`${id}-text`}>{text}</p>
        <div class="buttons">
          <button type="button" class="action action-second" onClick={close}>
            {t('library_keep')}
          </button>
          <button type="button" class="action" onClick={() => void agree()}>
            {yes}
          </button>
        </div>
      </dialog>
    </>
  );
}
