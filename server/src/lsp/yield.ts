/** Settled after the messages that are already waiting have been handled. */
export const letMessagesThrough = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else setTimeout(resolve, 0);
  });
