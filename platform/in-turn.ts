const last = new Map<number, Promise<unknown>>();

/**
 * Runs tasks on one tab one after the other, so that none changes a state between another's look and write.
 * Only order is kept in memory: a background script is not stopped while a task runs.
 */
export async function inTurn<Result>(tabId: number, task: () => Promise<Result>): Promise<Result> {
  const before = last.get(tabId);
  const mine = (async () => {
    await before?.catch(() => undefined);
    return task();
  })();
  last.set(tabId, mine);
  try {
    return await mine;
  } finally {
    if (last.get(tabId) === mine) last.delete(tabId);
  }
}
