import type { Browser, Page } from 'puppeteer-core';
import * as v from 'valibot';

/** What puppeteer keeps inside a page; no public interface, hence looked at before it is used. */
const insideSchema = v.object({
  browsingContext: v.object({
    id: v.string(),
    userContext: v.object({
      browser: v.object({ session: v.object({ send: v.function() }) }),
    }),
  }),
});
const treeSchema = v.object({ result: v.object({ contexts: v.array(v.object({ context: v.string() })) }) });
const evaluatedSchema = v.object({
  result: v.variant('type', [
    v.object({ type: v.literal('success'), result: v.object({ value: v.optional(v.unknown()) }) }),
    v.object({ type: v.literal('exception'), exceptionDetails: v.object({ text: v.string() }) }),
  ]),
});

/** The page's frame, unchanged: a parsed copy would lose what its methods need. */
function insideOf(page: Page): v.InferOutput<typeof insideSchema> {
  const frame: unknown = page.mainFrame();
  if (!v.is(insideSchema, frame)) throw new Error('This puppeteer keeps its BiDi session elsewhere.');
  return frame;
}

/** Sends one command of WebDriver BiDi that puppeteer has no method for. */
export function sendBidi(page: Page, method: string, params: object): Promise<unknown> {
  const { session } = insideOf(page).browsingContext.userContext.browser;
  return Promise.resolve(session.send(method, params));
}

/** The BiDi id of a page's browsing context. */
export const contextOf = (page: Page): string => insideOf(page).browsingContext.id;

/** Evaluates an expression by a raw BiDi command; resolves the remote value, rejects with what was thrown. */
export async function evaluateByBidi(page: Page, params: object): Promise<unknown> {
  const answer = await sendBidi(page, 'script.evaluate', { awaitPromise: true, ...params });
  const { result } = v.parse(evaluatedSchema, answer);
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  return result.result.value;
}

/**
 * Evaluates an expression in Firefox's own window (needs `--remote-allow-system-access`).
 * Resolves its value if that is a string, number, boolean or nothing; rejects with what it threw.
 */
export async function evaluateInBrowserWindow(browser: Browser, expression: string): Promise<unknown> {
  const [page] = await browser.pages();
  if (!page) throw new Error('Firefox has no open page to reach its window by.');
  const tree = await sendBidi(page, 'browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = v.parse(treeSchema, tree).result.contexts;
  return evaluateByBidi(page, { target: { context: window?.context }, expression });
}
