import { EMPTY_META, type Article } from '../../core/article.ts';
import type { Claim, Report } from '../../core/report.ts';
import type { Reading } from '../../core/tab-state.ts';
import type { PageMessage, TabMessage } from '../../platform/messages.ts';

/** What content scripts sent, in order. */
export const sent: PageMessage[] = [];

type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => unknown;
const listeners = new Set<Listener>();

/** A claim for every sentence in which somebody says something. */
export function reportOn({ text, meta }: Article): Report {
  const claims = [...text.matchAll(/[^.\n]* sagte [^.\n]*\./g)].map((match, at): Claim => ({
    id: `c${at}`,
    spans: [{ start: match.index, end: match.index + match[0].length }],
    quote: match[0],
    kind: 'fact',
    act: 'say',
    form: 'indirect',
    certainty: 'attributed',
    standing: ['single'],
    confidence: 1,
    sources: [],
    cue: null,
    frame: null,
    addressee: null,
    reasons: [],
    deniedBy: [],
    denies: null,
    party: null,
    counters: [],
    confirms: null,
    parent: null,
    accuses: null,
  }));
  const article = { ...EMPTY_META, ...meta, text };
  return {
    version: 1,
    article,
    claims,
    sources: [],
    silences: [],
    headline: null,
    dossier: null,
    unplaced: [],
  };
}

const readingOf = (article: Article): Reading => ({ ok: true, report: reportOn(article), engineMs: 1 });

const runtime: { id: string | undefined; [key: string]: unknown } = {
  id: 'sayso',
  sendMessage: (message: PageMessage) => {
    sent.push(message);
    return Promise.resolve(message.type === 'read-article' ? readingOf(message.article) : undefined);
  },
  onMessage: {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
  },
};

/** As much of the browser as a content script asks for; every claim is to be marked. */
export const browser = {
  runtime,
  storage: {
    local: { get: () => Promise.resolve({ density: 'all' }) },
    onChanged: { addListener: () => undefined, removeListener: () => undefined },
  },
  i18n: { getMessage: (key: string) => (key === 'locale_tag' ? 'de' : key) },
};

/** Sends a message as the popup does; the answers of all content scripts on the page. */
export function tell(message: TabMessage): readonly unknown[] {
  const answers: unknown[] = [];
  for (const listener of listeners) listener(message, {}, (answer) => answers.push(answer));
  return answers;
}

/** Takes the extension away, as a reload of it does, or brings it back. */
export function setInstalled(isInstalled: boolean): void {
  runtime.id = isInstalled ? 'sayso' : undefined;
}

/** The texts the background was asked to read, in order. */
export const textsRead = (): readonly string[] =>
  sent.flatMap((message) => (message.type === 'read-article' ? [message.article.text] : []));

/** Types of all messages but `placed`, in order. */
export const typesSent = (): readonly string[] =>
  sent.map(({ type }) => type).filter((type) => type !== 'placed');
