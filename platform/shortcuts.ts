import { browser } from 'wxt/browser';

/** The shortcuts as the browser has them: name, what it does, its keys or nothing. */
export async function shortcutsNow(): Promise<
  readonly { readonly name: string; readonly description: string; readonly keys: string }[]
> {
  const commands = await browser.commands.getAll();
  return (
    commands
      // The browser's own, for the button.
      .filter(({ name = '' }) => name !== '' && !name.startsWith('_'))
      .map(({ name = '', description = '', shortcut = '' }) => ({ name, description, keys: shortcut }))
  );
}

/** Opens the place where the browser lets shortcuts be changed. Never rejects. */
export async function changeShortcuts(): Promise<void> {
  const commands: typeof browser.commands & { openShortcutSettings?: () => Promise<void> } = browser.commands;
  try {
    if (commands.openShortcutSettings) await commands.openShortcutSettings();
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  } catch {
    // A browser that has neither: the page says in words where it is.
  }
}
