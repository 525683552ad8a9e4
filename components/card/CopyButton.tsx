import { Component } from 'preact';
import type { Translate } from '../translate.ts';
import { Link } from './Link.tsx';

interface CopyButtonProps {
  readonly text: string;
  readonly t: Translate;
}

interface CopyButtonState {
  readonly done?: { readonly text: string; readonly ok: boolean };
}

/**
 * Copies a text on click and says whether that worked. A class, so that the content script carries no hooks.
 * Pages without a secure connection have no clipboard; that is said, too.
 */
export class CopyButton extends Component<CopyButtonProps, CopyButtonState> {
  async copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.setState({ done: { text, ok: true } });
    } catch {
      this.setState({ done: { text, ok: false } });
    }
  }

  render({ text, t }: CopyButtonProps, { done }: CopyButtonState) {
    const shown = done?.text === text ? done : undefined;
    return (
      <p class="copy">
        <Link onClick={() => void this.copy(text)}>{t('card_copy')}</Link>
        <output>{shown && t(shown.ok ? 'card_copied' : 'card_copy_failed')}</output>
      </p>
    );
  }
}
