import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';

import { Options } from '../../components/options/Options.tsx';
import type { OptionsData } from '../../components/options/options-data.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import { aReader, DATA } from './options-data.ts';
import { german } from './translate.ts';

afterEach(cleanup);

function show(change: Partial<OptionsData> = {}, settings: Partial<Settings> = {}) {
  const actions = aReader();
  const data = { ...DATA, ...change, settings: { ...DEFAULT_SETTINGS, ...settings } };
  render(<Options data={data} actions={actions} t={german} />);
  return { actions, user: userEvent.setup() };
}
const row = (name: string) => screen.getByRole('row', { name: new RegExp(`^${name}`) });
const group = (name: string) => within(screen.getByRole('group', { name }));
const FILE = new File(['{}'], 'sayso.json', { type: 'application/json' });

describe('sites', () => {
  it('are read by themselves or on click', async () => {
    const { actions, user } = show();
    await user.click(screen.getByRole('radio', { name: /Nur auf Klick/ }));
    expect(actions.onChange).toHaveBeenCalledExactlyOnceWith({ readWhen: 'click' });
  });

  it('of the list are found by a part of their name, and switched off', async () => {
    const { actions, user } = show();
    expect(screen.queryByRole('checkbox', { name: 'hafenblatt.example' })).toBeNull();
    await user.type(screen.getByRole('searchbox'), 'Hafen');
    expect(screen.queryByRole('checkbox', { name: 'flussblatt.example' })).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: 'hafenblatt.example' }));
    expect(actions.onChange).toHaveBeenCalledExactlyOnceWith({ sitesOff: ['hafenblatt.example'] });
  });

  it('of the list that are off are switched on again, with what lies above them', async () => {
    const { actions, user } = show({}, { sitesOff: ['example', 'andere.org'] });
    await user.type(screen.getByRole('searchbox'), 'hafen');
    await user.click(screen.getByRole('checkbox', { name: 'hafenblatt.example', checked: false }));
    expect(actions.onChange).toHaveBeenCalledExactlyOnceWith({ sitesOff: ['andere.org'] });
  });

  it('that are not in the list are said not to be', async () => {
    const { user } = show();
    await user.type(screen.getByRole('searchbox'), 'bergblatt');
    expect(screen.getByText(german('options_list_none'))).toBeVisible();
  });

  it('of the reader are asked for, and say so when the browser refuses', async () => {
    const { actions, user } = show();
    actions.onAllow.mockResolvedValue(false);
    const own = group('Eigene Websites');
    await user.type(own.getByRole('textbox'), 'dorfblatt.test{Enter}');
    expect(actions.onAllow).toHaveBeenCalledExactlyOnceWith(['dorfblatt.test']);
    expect(await own.findByText(german('options_site_refused'))).toBeVisible();
    expect(own.getByRole('textbox')).toHaveValue('dorfblatt.test');
  });

  it('of the reader are given back', async () => {
    const { actions, user } = show({ allowed: ['https://dorfblatt.test/*'] });
    await user.click(screen.getByRole('button', { name: 'dorfblatt.test entfernen' }));
    expect(actions.onDisallow).toHaveBeenCalledExactlyOnceWith('https://dorfblatt.test/*');
  });

  it('must be sites', async () => {
    const { actions, user } = show();
    const off = group('Ausgeschaltete Websites');
    await user.type(off.getByRole('textbox'), 'kein Blatt');
    await user.click(off.getByRole('button', { name: 'Ausschalten' }));
    expect(off.getByText(german('options_site_unknown', ['kein Blatt']))).toBeVisible();
    expect(actions.onChange).not.toHaveBeenCalled();
  });

  it('are switched off and on', async () => {
    const { actions, user } = show({}, { sitesOff: ['a.example'] });
    const off = group('Ausgeschaltete Websites');
    await user.type(off.getByRole('textbox'), 'b.example{Enter}');
    expect(actions.onChange).toHaveBeenLastCalledWith({ sitesOff: ['a.example', 'b.example'] });
    await user.click(off.getByRole('button', { name: 'a.example entfernen' }));
    expect(actions.onChange).toHaveBeenLastCalledWith({ sitesOff: [] });
  });
});

describe('languages', () => {
  it('say which of them is not read yet', () => {
    show();
    expect(screen.getByRole('checkbox', { name: /Englisch/ }).closest('label')).toHaveTextContent(
      german('options_language_later'),
    );
    expect(screen.getByRole('checkbox', { name: /Deutsch/ }).closest('label')?.textContent).toBe('Deutsch');
  });

  it('are switched off, all but the last', async () => {
    const { actions, user } = show();
    await user.click(screen.getByRole('checkbox', { name: /Deutsch/ }));
    expect(actions.onChange).toHaveBeenCalledExactlyOnceWith({ languages: ['en'] });
    cleanup();
    show({}, { languages: ['de'] });
    expect(screen.getByRole('checkbox', { name: /Deutsch/ })).toBeDisabled();
  });
});

describe('marks', () => {
  it.each([
    [/^Alle/, { density: 'all' }],
    [/Petrol/, { hue: 'teal' }],
  ] as const)('%s', async (name, change) => {
    const { actions, user } = show();
    await user.click(screen.getByRole('radio', { name }));
    expect(actions.onChange).toHaveBeenCalledExactlyOnceWith(change);
  });

  it('lose their tint', async () => {
    const { actions, user } = show();
    await user.click(screen.getByRole('checkbox', { name: /hinterlegen/ }));
    expect(actions.onChange).toHaveBeenCalledExactlyOnceWith({ tint: false });
  });

  it('are shown in the hue that was chosen, and as colour-blind eyes see them', async () => {
    const { user } = show({}, { hue: 'plum', tint: false });
    const page = screen.getByText(german('options_preview_dark')).closest('figure');
    expect(page?.style.getPropertyValue('--sayso-hue')).toBe('328');
    expect(page?.style.getPropertyValue('--sayso-tint')).toBe('0');
    const previews = page?.parentElement;
    expect(previews?.style.filter ?? '').toBe('');
    await user.selectOptions(screen.getByRole('combobox'), german('options_sight_protanopia'));
    expect(previews?.style.filter).toContain('#sight-protanopia');
    expect(document.querySelector('#sight-protanopia')).not.toBeNull();
  });
});

describe('what is kept', () => {
  it('is counted, in the reader’s language', () => {
    show({
      kept: {
        reports: { entries: 3, bytes: 123_456 },
        settings: { entries: 2, bytes: 80 },
        notes: { entries: 1, bytes: 900 },
        dossiers: null,
        subscriptions: null,
        drafts: { entries: 2, bytes: 900 },
      },
      allowed: ['https://a.example/*', 'https://b.example/*'],
    });
    expect(row('Gelesene Artikel').textContent).toMatch(/3 \(123,5\s*kB\)$/);
    expect(row('Entwürfe').textContent).toMatch(/2 \(0,9\s*kB\)$/);
    expect(row('Einstellungen').textContent).toMatch(/2 \(0,1\s*kB\)$/);
    expect(row('Erlaubte').textContent).toMatch(/2$/);
  });

  it('is deleted only after a second word', async () => {
    const { actions, user } = show();
    const open = screen.getByRole('button', { name: 'Alles löschen …' });
    await user.click(open);
    await user.click(screen.getByRole('button', { name: 'Abbrechen' }));
    expect(actions.onErase).not.toHaveBeenCalled();
    await user.click(open);
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Alles löschen' }));
    expect(actions.onErase).toHaveBeenCalledOnce();
    expect(await screen.findByText(german('options_erase_done'))).toBeVisible();
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('settings from a file', () => {
  it.each(['json', 'other', 'newer', 'value'] as const)(
    'that is none (%s) say what is wrong',
    async (reason) => {
      const { actions, user } = show();
      actions.onImport.mockResolvedValue({ ok: false, reason, entry: 'settings.hue' });
      await user.upload(screen.getByLabelText(/Aus einer Datei/), FILE);
      expect(await screen.findByText(german(`options_import_${reason}`, ['settings.hue']))).toBeVisible();
    },
  );

  it('name the sites that have to be allowed again, and ask for them at once', async () => {
    const { actions, user } = show({ allowed: ['https://da.example/*'] });
    actions.onImport.mockResolvedValue({
      ok: true,
      settings: DEFAULT_SETTINGS,
      sites: ['da.example', 'a.example', 'b.example'],
    });
    await user.upload(screen.getByLabelText(/Aus einer Datei/), FILE);
    expect(await screen.findByText(german('options_import_done'))).toBeVisible();
    expect(screen.getByText(german('options_import_sites', ['a.example und b.example']))).toBeVisible();
    await user.click(screen.getByRole('button', { name: german('options_import_allow') }));
    expect(actions.onAllow).toHaveBeenCalledExactlyOnceWith(['a.example', 'b.example']);
  });
});

it('shortcuts are shown as they are bound, with the way to change them', async () => {
  const { actions, user } = show();
  expect(screen.getByText('Alt+Shift+Period')).toBeVisible();
  expect(screen.getByText('nicht belegt')).toBeVisible();
  expect(screen.getByText(german('options_shortcuts_firefox'))).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Tastenkürzel ändern' }));
  expect(actions.onChangeShortcuts).toHaveBeenCalledOnce();
});

it('every entry of the contents leads to its section', () => {
  show();
  const links = within(screen.getByRole('navigation')).getAllByRole('link');
  const sections = screen
    .getAllByRole('region')
    .map((one) => [`#${one.id}`, one.querySelector('h2')?.textContent]);
  expect(links.map((link) => [link.getAttribute('href'), link.textContent])).toEqual(sections);
});
