import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from 'wxt/browser';

import { COMMANDS, MARK_COMMAND, passOnCommands } from '../../platform/commands.ts';
import config from '../../wxt.config.ts';

type Listener = Parameters<typeof browser.commands.onCommand.addListener>[0];

/** What the background's listener sends when a shortcut is pressed. */
function press(name: string, tab: { readonly id?: number } | undefined): readonly unknown[] {
  let listener: Listener | undefined;
  const sent: unknown[] = [];
  Object.assign(fakeBrowser, {
    commands: { onCommand: { addListener: (given: Listener) => (listener = given) } },
  });
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((id, message) => {
    sent.push([id, message]);
    return Promise.reject(new Error('Receiving end does not exist.'));
  });
  passOnCommands((id) => sent.push([id, 'mark']));
  listener?.(name, tab as Parameters<Listener>[1]);
  return sent;
}

it.each(Object.entries(COMMANDS))('%s asks the tab it was pressed in for %s, once', (name, command) => {
  expect(press(name, { id: 7 })).toEqual([[7, { type: 'command', command }]]);
});

it('mark-claim is answered by the background itself', () => {
  expect(press(MARK_COMMAND, { id: 7 })).toEqual([[7, 'mark']]);
});

it.each<[string, { readonly id?: number } | undefined]>([
  ['another-command', { id: 7 }],
  ['constructor', { id: 7 }],
  ['next-claim', {}],
  ['next-claim', undefined],
])('%s in %j asks nobody', (name, tab) => {
  expect(press(name, tab)).toEqual([]);
});

it.each(['chrome', 'firefox'])(
  'the manifest for %s names exactly these, and a key for four of them: no more may be suggested',
  (name) => {
    const { manifest } = config;
    if (typeof manifest !== 'function') throw new TypeError('The manifest is no function.');
    const { commands = {} } = manifest({
      browser: name,
      manifestVersion: 3,
      mode: 'production',
      command: 'build',
    }) as { commands?: Record<string, { suggested_key?: { default: string } }> };
    expect(Object.keys(commands)).toEqual([...Object.keys(COMMANDS), MARK_COMMAND]);
    expect(Object.values(commands).map((one) => one.suggested_key?.default)).toEqual([
      'Alt+Shift+Period',
      'Alt+Shift+Comma',
      'Alt+Shift+K',
      'Alt+Shift+H',
      undefined,
    ]);
  },
);
