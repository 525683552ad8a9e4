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

const isCommand = (name: string): name is keyof typeof COMMANDS => Object.hasOwn(COMMANDS, name);

/** Passes every shortcut on to the tab it was pressed in; where Sayso does not run, nothing happens. */
export function passOnCommands(): void {
  browser.commands.onCommand.addListener((name, tab) => {
    if (isCommand(name) && tab?.id !== undefined)
      void sendToTab(tab.id, { type: 'command', command: COMMANDS[name] });
  });
}
