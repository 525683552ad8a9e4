import type { Density } from '../../core/density.ts';
import type { Reading } from '../../core/tab-state.ts';
import { removeLeftHosts } from '../../page/host.ts';
import { lookForArticle } from '../../page/look-for-article.ts';
import { watchChanges, windowScheduler } from '../../page/mutations.ts';
import { onNavigation } from '../../page/navigation.ts';
import { createPace } from '../../page/pace.ts';
import { whenSeen } from '../../page/seen.ts';
import { watchTranslation } from '../../page/translation.ts';
import { readDensity } from '../../platform/density.ts';
import { answerPopup } from './messages.ts';
import { createRenewal } from './renewal.ts';
import { send } from './send.ts';
import { showArticle, type Shown } from './shown.ts';
import type { Lifetime } from './start.ts';

/** When a page that has begun or moved on is looked at until it has an article, in milliseconds after the last look. */
const LOOKS = [0, 150, 600, 2000];
/** When a page that took too long is looked at once more, in milliseconds: it may have been the machine that stalled. */
const SECOND_LOOK = 600;
/** How often an article is found anew in a period of milliseconds: after changes of words, and of looks alone. */
const PERIOD = 10_000;
const MOST_FINDS = 10;
const MOST_LOOKS = 3;

const isReading = (answer: unknown): answer is Reading =>
  typeof answer === 'object' && answer !== null && 'ok' in answer;

/**
 * Runs Sayso on one page: reads it, shows what comes back, keeps that right while the page changes, answers the
 * popup, and leaves with the context.
 */
export function visit(context: Lifetime): void {
  const { signal } = context;
  removeLeftHosts(document);
  let shown: Shown | null = null;
  /** The text the background was last asked about; empty where it knows of none. */
  let known = '';
  /** The document that text is in. */
  let home: Document | undefined;
  let turn = 0;
  let looks = 0;
  /** Text was shown or hidden, and the article has not been found anew since. */
  let isRestyled = false;
  let view = { isHidden: false };
  const finds = createPace(MOST_FINDS, PERIOD);
  const restyles = createPace(MOST_LOOKS, PERIOD);

  const leave = (): void => {
    shown?.end();
    shown = null;
  };

  /**
   * Reads the page and resolves whether there was something new. What is shown stays until the answer is there,
   * unless the page has moved on.
   * @param isAsked the reader wants it, whatever the page looks like
   * @param isLost the background has forgotten what it knew
   * @param isLast a page that takes too long is given up at once
   */
  const read = async (
    isAsked: boolean,
    isLost = isAsked,
    since = performance.now(),
    isLast = isAsked,
  ): Promise<boolean> => {
    if (context.isInvalid) return false;
    const url = location.href;
    const looked = lookForArticle(document, url, isAsked);
    // The words of a translator are nobody's in the article.
    const result = (known || looked !== 'none') && translation.isOn() ? 'translated' : looked;
    const found = typeof result === 'string' ? null : result;
    const find = performance.now() - since - (found?.took.index ?? 0);
    if (found) watch.over(found.around, found.trees);
    if (found?.article.text === known && found.document === home && !isLost) return false;
    const mine = ++turn;
    const isSlow = result === 'too-slow' && !isLast;
    if ((isSlow ? url : found?.article.meta.url) !== shown?.url) leave();
    if (isSlow) {
      await new Promise((done) => setTimeout(done, SECOND_LOOK));
      return mine !== turn || read(isAsked, isLost, undefined, true);
    }
    if (typeof result === 'string') {
      // A page that is given up on is not looked at again by and by, and says so when asked.
      const isGivenUp = result !== 'none';
      if (isAsked || known || isGivenUp) void send({ type: 'no-article', url, reason: result });
      known = '';
      return isGivenUp;
    }
    known = result.article.text;
    home = result.document;
    translation.trust();
    renewal.done();
    const [answer, density] = await Promise.all([
      send({ type: 'read-article', article: result.article }),
      readDensity().catch((): Density => 'few'),
    ]);
    if (mine !== turn || context.isInvalid) return true;
    leave();
    if (!isReading(answer) || !answer.ok) return true;
    shown = showArticle(result, answer, { density, find, since, view, context });
    // The page may have changed while it was read.
    catchUp(false);
    return true;
  };

  const look = async (since?: number): Promise<void> => {
    const mine = ++looks;
    let begun = since;
    for (const delay of LOOKS) {
      if (delay) await new Promise((done) => setTimeout(done, delay));
      if (document.hidden) {
        await whenSeen(document, signal);
        begun = undefined;
      }
      if (mine !== looks || (await read(false, false, begun))) return;
      begun = undefined;
    }
  };

  /** Puts the marks right after the page has changed, and has it read anew where it says something else. */
  const catchUp = (isRestyledNow: boolean): void => {
    if (context.isInvalid) return;
    if (translation.isOn()) {
      if (shown) void read(false);
      return;
    }
    isRestyled ||= isRestyledNow;
    const isBehind = shown?.article.isBehind() ?? true;
    if (!isBehind && !isRestyled) return;
    const wait = (isBehind ? finds : restyles).take(performance.now());
    if (wait > 0) {
      watch.after(wait);
      return;
    }
    isRestyled = false;
    if (!shown || shown.article.follow()) renewal.ask();
    if (shown) watch.over(shown.article.around, shown.article.trees);
  };

  const watch = watchChanges(document, windowScheduler(window), signal, {
    verify: () => shown?.article.verify(),
    catchUp,
  });
  const translation = watchTranslation(document, signal, () => void read(false, true));
  const renewal = createRenewal(
    signal,
    () => document.hidden || (shown?.isOpen() ?? false),
    () => read(false),
  );

  answerPopup(signal, (message) => {
    if (message.type === 'read-again') void read(true);
    if (message.type === 'show-passage') return shown?.showPassage(message.span) ?? false;
    if (message.type === 'selection') return shown?.article.selected() ?? false;
    if (message.type === 'report') return shown?.renew(message.reading) ?? false;
    if (message.type === 'show-claim') shown?.open(message.claimId);
    else if (message.type === 'say') shown?.say(message.words);
    else if (message.type === 'command') shown?.obey(message.command);
    else return true;
    return shown !== null;
  });
  onNavigation(window, signal, () => {
    renewal.reset();
    view = { isHidden: false };
    if (!translation.isOn()) translation.forget();
    void look();
  });
  // The background forgot this page when the reader left it.
  window.addEventListener('pageshow', ({ persisted }) => persisted && void read(false, true), { signal });
  void look(performance.now());
}
