import { render } from 'preact';

import { forceScheme } from './force-scheme.ts';
import type { Settings } from './settings.ts';
import type { Story } from './story.ts';
import { translations } from './translations.ts';

/** Shows one state of a story as the whole document, as its surface would. */
export function showState(story: Story, state: string, settings: Settings): void {
  const draw = story.states[state];
  if (!draw) throw new Error(`No such state: ${state}`);
  const { documentElement: html, body } = document;
  html.lang = settings.lang;
  html.dir = settings.dir;
  const root = story.place === 'own-page' ? body : body.appendChild(shadowHost()).shadowRoot;
  if (!root) return;
  // The card is placed by its page, from edge to edge where that is narrow.
  if (story.place === 'over-page') body.style.margin = '0';
  html.classList.toggle('sayso', story.place === 'own-page');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(story.css);
  if (settings.scheme) {
    html.style.colorScheme = settings.scheme;
    forceScheme(sheet, settings.scheme);
  }
  (root instanceof ShadowRoot ? root : document).adoptedStyleSheets.push(sheet);
  render(draw({ t: translations[settings.lang] }), root);
}

/** The element the card hangs on in a page, see page/host.ts; open here, so that it can be looked into. */
function shadowHost(): HTMLElement {
  const host = document.createElement('div');
  host.attachShadow({ mode: 'open' });
  return host;
}
