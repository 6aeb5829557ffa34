/**
 * Resolves in a later task, so that what was clicked and drawn meanwhile comes first. By a message, as timers of a page
 * that is out of sight fire once a second only.
 */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
