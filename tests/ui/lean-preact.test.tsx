import { Fragment as realFragment, h, render as renderReal, type ComponentChild } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { Fragment, jsx, render } from '../../entrypoints/content/lean-preact.ts';
import { RICH } from './card-samples.ts';
import { ADDITIONS, NOTED } from './sample-additions.ts';
import { silentBar, silentCard } from './silent-surfaces.tsx';
import { english, german } from './translate.ts';

// The components of this file are made by the lean renderer's JSX; Preact's own stays for comparison.
vi.mock('preact/jsx-runtime', () => import('../../entrypoints/content/lean-preact.ts'));
vi.mock('preact/jsx-dev-runtime', () => import('../../entrypoints/content/lean-preact.ts'));

interface Made {
  readonly type: string | ((props: Record<string, unknown>) => unknown);
  readonly props: Record<string, unknown>;
  readonly key: unknown;
}
const isMade = (value: unknown): value is Made =>
  typeof value === 'object' && value !== null && 'props' in value;

/** The same for Preact. */
function forPreact(made: unknown): ComponentChild {
  if (Array.isArray(made)) return h(realFragment, null, ...made.map(forPreact));
  if (!isMade(made)) return made as ComponentChild;
  if (typeof made.type === 'function')
    return h(realFragment, { key: made.key as string }, forPreact(made.type(made.props)));
  const { children, ...props } = made.props;
  return h(made.type, { ...props, key: made.key }, forPreact(children));
}

const nothing = (): void => {};
const roots: HTMLElement[] = [];
const root = (): HTMLElement => {
  const made = document.createElement('div');
  document.body.append(made);
  roots.push(made);
  return made;
};
afterEach(() => {
  for (const made of roots.splice(0)) made.remove();
});

const card = (claimId: string, t = german, more: Parameters<typeof silentCard>[3] = {}, report = RICH) =>
  silentCard(report, claimId, t, { onCopy: nothing, ...more });
const bar = (at: number) => silentBar(RICH, RICH.claims[at]!, german);
/** Everything one after the other, so that much is kept and much goes between one and the next. */
const VIEWS: readonly (() => unknown)[] = [
  ...RICH.claims.map(
    ({ id }) =>
      () =>
        card(id),
  ),
  ...RICH.claims.toReversed().map(
    ({ id }) =>
      () =>
        card(id, english),
  ),
  () => card('c3', german, { additions: ADDITIONS, onWish: nothing }, NOTED),
  () => card('c7', english, { additions: ADDITIONS, onWish: nothing, told: 'x' }),
  () => card('c3', german, { additions: ADDITIONS, form: <div class="place" /> }),
  () => bar(0),
  () => bar(8),
  () => [bar(2), card('c3')],
  () => null,
  () => card('c3'),
];

const list = (...keys: readonly string[]) =>
  jsx('ul', { children: keys.map((key) => jsx('li', { children: key }, key)) });
const made = (props: Readonly<Record<string, unknown>>) =>
  jsx(Fragment, { children: ['x', false, null, 3, jsx('a', props)] });

describe('the lean renderer', () => {
  it('makes of every card and bar what Preact makes, from whatever was there before', () => {
    const [lean, real] = [root(), root()];
    const seen = new Set<string>();
    for (const view of VIEWS) {
      render(view(), lean);
      renderReal(forPreact(view()), real);
      expect(lean.innerHTML).toBe(real.innerHTML);
      seen.add(lean.innerHTML);
    }
    // The last is the same as one before, after all that was in between.
    expect(seen.size).toBe(VIEWS.length - 1);
  });

  it('keeps what is there, with focus and folds', () => {
    const lean = root();
    render(card('c3'), lean);
    const dialog = lean.querySelector('dialog')!;
    expect(document.activeElement).toBe(dialog);
    const next = lean.querySelectorAll('button')[1]!;
    next.focus();
    lean.querySelector('details')!.open = true;
    render(card('c4'), lean);
    expect(lean.querySelector('dialog')).toBe(dialog);
    expect(document.activeElement).toBe(next);
    expect(lean.querySelector('details')!.open).toBe(true);
  });

  it('keeps elements by their keys, in another order too', () => {
    const lean = root();
    render(list('a', 'b', 'c'), lean);
    const [a, b, c] = lean.querySelectorAll('li');
    render(list('c', 'd', 'a'), lean);
    expect(lean.textContent).toBe('cda');
    expect([...lean.querySelectorAll('li')].map((li) => [a, b, c].indexOf(li))).toEqual([2, -1, 0]);
    expect(b?.isConnected).toBe(false);
  });

  it('answers by the function given last, and not after it is taken away', () => {
    const lean = root();
    const [first, second] = [vi.fn<() => void>(), vi.fn<() => void>()];
    const press = (): void => lean.querySelector('button')?.click();
    render(jsx('button', { onClick: first }), lean);
    press();
    render(jsx('button', { onClick: second }), lean);
    press();
    render(jsx('button', {}), lean);
    press();
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 1]);
  });

  it('sets attributes, takes them off, and leaves alone what is not its own', () => {
    const lean = root();
    const foreign = document.createElement('style');
    lean.append(foreign);
    render(made({ title: 't', hidden: true, 'aria-disabled': false, tabIndex: -1 }), lean);
    expect(lean.querySelector('a')?.outerHTML).toBe(
      '<a title="t" hidden="" aria-disabled="false" tabindex="-1"></a>',
    );
    render(made({ hidden: false }), lean);
    expect(lean.querySelector('a')?.getAttributeNames()).toEqual([]);
    expect(lean.textContent).toBe('x3');
    render(null, lean);
    expect([...lean.childNodes]).toEqual([foreign]);
  });
});
