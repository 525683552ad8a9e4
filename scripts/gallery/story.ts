import type { ComponentChildren } from 'preact';

import type { Translate } from '../../components/translate.ts';

/** What a state is drawn with. */
export interface Context {
  /** The strings of the language the gallery is looked at in. */
  readonly t: Translate;
}

/**
 * One component in all its states. A story is the default export of one file in stories/, which is found by
 * itself; its name is the file's, and so is the address: `?story=card&state=refuted`.
 */
export interface Story {
  /** Its style sheet as a surface would load it, imported with `?inline`. */
  readonly css: string;
  /** On a document of the extension's own, or over somebody else's page in a shadow tree. */
  readonly place: 'own-page' | 'over-page';
  /** Width of the surface in CSS px. */
  readonly width: number;
  /** Each state under a name that says what to look for. */
  readonly states: Readonly<Record<string, (context: Context) => ComponentChildren>>;
}

/** A callback for what the gallery does not do. */
export const nothing = (): void => {};

/** Opens every fold of what is shown. */
export function unfold(shown: HTMLElement | null): void {
  for (const fold of shown?.querySelectorAll('details') ?? []) fold.open = true;
}
