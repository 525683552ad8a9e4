import { render } from 'preact';

import css from './gallery.css?inline';
import { CHOICES, settingsFrom } from './settings.ts';
import type { Story } from './story.ts';

/** The address with some of its parameters changed. */
function addressWith(address: URLSearchParams, changes: Readonly<Record<string, string>>): string {
  const changed = new URLSearchParams(address);
  for (const [name, value] of Object.entries(changes)) changed.set(name, value);
  return `?${changed}`;
}

/** Zoomed, a surface has fewer CSS px for the same room; fewer than these none needs to bear. */
const NARROWEST = 320;
/** A card is never higher. */
const TALLEST_OVER_A_PAGE = 600;

/** Makes a frame as high as what it shows. A card scrolls within itself: its content counts, while there is room. */
const fit = (frame: HTMLIFrameElement): void => {
  const body = frame.contentDocument?.body;
  if (!body) return;
  const over = [...body.children].flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('*') ?? [])]);
  const heights = over.map(({ scrollHeight }) => Math.min(scrollHeight + 24, TALLEST_OVER_A_PAGE));
  frame.style.height = `${Math.max(body.scrollHeight, ...heights)}px`;
};

interface OverviewProps {
  readonly stories: ReadonlyMap<string, Story>;
  readonly address: URLSearchParams;
}

const Overview = ({ stories, address }: OverviewProps) => {
  const { width, zoom } = settingsFrom(address);
  const scale = Number(zoom) / 100;
  return (
    <main>
      <h1>Every component in every state</h1>
      <nav aria-label="How to look at it">
        {Object.entries(CHOICES).map(([name, values]) => (
          <p key={name}>
            {name}:{' '}
            {values.map((value) => (
              <a
                key={value}
                href={addressWith(address, { [name]: value })}
                aria-current={address.get(name) === value ? 'true' : undefined}
              >
                {value}
              </a>
            ))}
          </p>
        ))}
        <p>Only one component: click its name. One state by itself: click the state's.</p>
      </nav>
      {[...stories].map(([name, story]) => (
        <section key={name}>
          <h2>
            <a href={addressWith(address, { story: name })}>{name}</a>
          </h2>
          <div class="states">
            {Object.keys(story.states).map((state) => (
              <figure key={state}>
                <figcaption>
                  <a href={addressWith(address, { story: name, state })}>{state}</a>
                </figcaption>
                {/* oxlint-disable-next-line react/iframe-missing-sandbox -- this very page in another state */}
                <iframe
                  title={`${name}: ${state}`}
                  loading="lazy"
                  width={Math.max(NARROWEST, Number(width ?? story.width) / scale)}
                  style={{ zoom: scale }}
                  src={addressWith(address, { story: name, state })}
                  onLoad={(event) => fit(event.currentTarget)}
                />
              </figure>
            ))}
          </div>
        </section>
      ))}
    </main>
  );
};

/** Shows all states of some stories, each in a frame of its surface's width. */
export function showOverview(stories: ReadonlyMap<string, Story>, address: URLSearchParams): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  document.documentElement.style.colorScheme = address.get('scheme') ?? 'light dark';
  render(<Overview stories={stories} address={address} />, document.body);
}
