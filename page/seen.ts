/** Resolves once somebody sees the page; at once where they do. Never where `signal` aborts before. */
export const whenSeen = (document: Document, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (!document.hidden) resolve();
    };
    document.addEventListener('visibilitychange', look, { signal });
    look();
  });
