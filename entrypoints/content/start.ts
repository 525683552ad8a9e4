import type { Density } from '../../core/density.ts';
import type { Reading } from '../../core/tab-state.ts';
import { couldBeArticle } from '../../page/gate.ts';
import { hitTest, onPlainClick } from '../../page/hit-test.ts';
import { removeLeftHosts } from '../../page/host.ts';
import { onNavigation } from '../../page/navigation.ts';
import { readDocument, type ReadDocument } from '../../page/read-document.ts';
import { readDensity, watchDensity } from '../../platform/density.ts';
import { createCard, type Card } from './card.tsx';
import { answerPopup } from './messages.ts';
import { showReport, timingsOf, type ReadArticle } from './reading.ts';
import { send } from './send.ts';

/** How often a page with marks is asked whether the extension is still there, in milliseconds. */
const LIFE_CHECK = 2000;
/** When a page that moved on without loading is looked at, in milliseconds after it did. */
const LOOKS = [150, 600, 2000];

interface Shown {
  readonly article: ReadArticle;
  readonly card: Card;
  readonly text: string;
  readonly end: AbortController;
}

/** The time the script has on its page. */
export interface Lifetime {
  readonly signal: AbortSignal;
  /** Whether the time is over; asking makes sure that the signal knows. */
  readonly isInvalid: boolean;
}

const isReading = (answer: unknown): answer is Reading =>
  typeof answer === 'object' && answer !== null && 'ok' in answer;

/** Runs Sayso on one page: reads it, shows what comes back, answers reader and popup, and leaves with the context. */
export function start(context: Lifetime): void {
  const { signal } = context;
  const begun = performance.now();
  removeLeftHosts(document);
  let shown: Shown | null = null;
  let turn = 0;

  const leave = (): void => {
    shown?.end.abort();
    shown = null;
  };

  const show = (
    read: ReadDocument,
    reading: Reading & { ok: true },
    density: Density,
    since: number,
  ): void => {
    const end = new AbortController();
    const until = AbortSignal.any([signal, end.signal]);
    const from = performance.now();
    const article = showReport(read, reading.report, window, until);
    const unplaced = article.mark(density);
    const now = performance.now();
    const card = createCard(article, window, until);
    shown = { article, card, text: read.article.text, end };
    void send({
      type: 'placed',
      unplaced,
      timings: timingsOf(read, reading.engineMs, now - from, now - since),
    });
  };

  /** Reads the page from scratch. `asked`: the reader wants it, whatever the page looks like. */
  const read = async (asked: boolean, since = performance.now()): Promise<boolean> => {
    if (context.isInvalid) return false;
    const mine = ++turn;
    const url = window.location.href;
    const found = asked || couldBeArticle(document, url) ? readDocument(document, url) : null;
    const looked = performance.now() - since;
    if (found && found.article.text === shown?.text && !asked) return true;
    leave();
    if (!found) {
      if (asked) void send({ type: 'no-article', url });
      return false;
    }
    const [answer, density] = await Promise.all([
      send({ type: 'read-article', article: found.article }),
      readDensity().catch((): Density => 'few'),
    ]);
    if (isReading(answer) && answer.ok && mine === turn && !context.isInvalid) {
      const find = looked - found.took.index;
      show({ ...found, took: { ...found.took, find } }, answer, density, since);
    }
    return true;
  };

  const lookAgain = async (): Promise<void> => {
    const mine = turn;
    for (const delay of LOOKS) {
      await new Promise((done) => setTimeout(done, delay));
      if (mine !== turn || (await read(false))) return;
    }
  };

  answerPopup(signal, (message) => {
    if (message.type === 'read-again') void read(true);
    if (message.type === 'set-density') shown?.article.mark(message.density);
    if (message.type !== 'show-claim') return true;
    shown?.card.open(message.claimId);
    return shown !== null;
  });
  signal.addEventListener(
    'abort',
    watchDensity((density) => void shown?.article.mark(density)),
    { once: true },
  );

  onPlainClick(window, signal, ({ clientX, clientY }) => {
    if (!shown || context.isInvalid) return;
    const { article, card } = shown;
    const hit = hitTest(document, article.index, article.painter.painted, clientX, clientY);
    if (hit) card.open(hit.id, hit.rect);
  });
  onNavigation(window, signal, () => void lookAgain());
  window.addEventListener('pageshow', ({ persisted }) => persisted && void read(false), { signal });
  const pulse = setInterval(() => context.isInvalid, LIFE_CHECK);
  signal.addEventListener('abort', () => clearInterval(pulse), { once: true });

  void read(false, begun);
}
