import { browser } from 'wxt/browser';

import type { Command } from './messages.ts';
import { sendToTab } from './tabs.ts';

/** The shortcuts as the manifest names them, and what each asks a page for. */
export const COMMANDS = {
  'next-claim': 'next',
  'previous-claim': 'previous',
  'toggle-card': 'card',
  'toggle-marks': 'marks',
} as const satisfies Readonly<Record<string, Command>>;

/** The one that the background answers itself. It has no key of its own: browsers suggest four at most. */
export const MARK_COMMAND = 'mark-claim';

const isCommand = (name: string): name is keyof typeof COMMANDS => Object.hasOwn(COMMANDS, name);

/**
 * Passes every shortcut on to the tab it was pressed in; where Sayso does not run, nothing happens.
 * @param onMark what is to happen with the tab in which words are to become a claim
 */
export function passOnCommands(onMark: (tabId: number) => void): void {
  browser.commands.onCommand.addListener((name, tab) => {
    if (tab?.id === undefined) return;
    if (name === MARK_COMMAND) onMark(tab.id);
    if (isCommand(name)) void sendToTab(tab.id, { type: 'command', command: COMMANDS[name] });
  });
}
