import { visit } from './visit.ts';

/** The time the script has on its page. */
export interface Lifetime {
  readonly signal: AbortSignal;
  /** Whether the time is over; asking makes sure that the signal knows. */
  readonly isInvalid: boolean;
}

/** Starts Sayso on one page that is not to be left alone; on one that is loaded ahead, only once somebody sees it: most never are. */
export function start(context: Lifetime): void {
  const { signal } = context;
  const begin = (): void => visit(context);
  if (signal.aborted) return;
  if (Reflect.get(document, 'prerendering') === true)
    window.addEventListener('prerenderingchange', begin, { once: true, capture: true, signal });
  else begin();
}
