import type { Density } from '../../core/density.ts';
import type { Reading } from '../../core/tab-state.ts';
import { removeLeftHosts } from '../../page/host.ts';
import { lookForArticle } from '../../page/look-for-article.ts';
import { onNavigation } from '../../page/navigation.ts';
import { readDensity } from '../../platform/density.ts';
import { answerPopup } from './messages.ts';
import { send } from './send.ts';
import { showArticle, type Shown } from './shown.ts';
import type { Lifetime } from './start.ts';

/** When a page that has begun or moved on is looked at until it has an article, in milliseconds after the last look. */
const LOOKS = [0, 150, 600, 2000];
/** How often one page is read anew because its text has changed. */
const MOST_RENEWALS = 5;

const isReading = (answer: unknown): answer is Reading =>
  typeof answer === 'object' && answer !== null && 'ok' in answer;

/** Runs Sayso on one page: reads it, shows what comes back, answers the popup, and leaves with the context. */
export function visit(context: Lifetime): void {
  const { signal } = context;
  removeLeftHosts(document);
  let shown: Shown | null = null;
  /** The text the background was last asked about; empty where it knows of none. */
  let known = '';
  let turn = 0;
  let looks = 0;
  let renewals = 0;

  const leave = (): void => {
    shown?.end();
    shown = null;
  };

  /**
   * Reads the page and resolves whether there was something new. What is shown stays until the answer is there,
   * unless the page has moved on.
   * @param isAsked the reader wants it, whatever the page looks like
   * @param isLost the background has forgotten what it knew, or the marks have lost their place
   */
  const read = async (isAsked: boolean, isLost = isAsked, since = performance.now()): Promise<boolean> => {
    if (context.isInvalid) return false;
    const url = location.href;
    const looked = lookForArticle(document, url, isAsked);
    const found = typeof looked === 'string' ? null : looked;
    const find = performance.now() - since - (found?.took.index ?? 0);
    if (found?.article.text === known && !isLost) return false;
    const mine = ++turn;
    if (found?.article.meta.url !== shown?.url) leave();
    if (typeof looked === 'string') {
      // A page that is given up on is not looked at again by and by, and says so when asked.
      const isGivenUp = looked !== 'none';
      if (isAsked || known || isGivenUp) void send({ type: 'no-article', url, reason: looked });
      known = '';
      return isGivenUp;
    }
    known = looked.article.text;
    const [answer, density] = await Promise.all([
      send({ type: 'read-article', article: looked.article }),
      readDensity().catch((): Density => 'few'),
    ]);
    if (mine !== turn || context.isInvalid) return true;
    leave();
    if (!isReading(answer) || !answer.ok) return true;
    const renew = async (): Promise<void> => {
      if (renewals < MOST_RENEWALS && (await read(false, !shown?.isInPlace()))) renewals++;
    };
    shown = showArticle(looked, answer, { density, find, since, context, renew });
    return true;
  };

  const look = async (since?: number): Promise<void> => {
    const mine = ++looks;
    for (const delay of LOOKS) {
      if (delay) await new Promise((done) => setTimeout(done, delay));
      if (mine !== looks || (await read(false, false, since))) return;
      since = undefined;
    }
  };

  answerPopup(signal, (message) => {
    if (message.type === 'read-again') void read(true);
    if (message.type !== 'show-claim') return true;
    shown?.open(message.claimId);
    return shown !== null;
  });
  onNavigation(window, signal, () => {
    renewals = 0;
    void look();
  });
  // The background forgot this page when the reader left it.
  window.addEventListener('pageshow', ({ persisted }) => persisted && void read(false, true), { signal });
  void look(performance.now());
}
