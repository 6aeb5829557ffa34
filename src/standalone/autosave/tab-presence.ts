/** Which tabs of this page are open, so that one that is open is not taken for one that has crashed. */
export interface TabPresence {
  /** The name of this tab; another each time the page is loaded. */
  readonly session: string;
  isAlive(session: string): Promise<boolean>;
}

const PREFIX = 'mechanism168.tab.';
/** Milliseconds between two signs of life, and after which a tab without one is gone; hidden tabs are slowed down. */
const BEAT = 10_000;
const SILENCE = 75_000;

/** By a lock that the browser takes back when the tab is gone, however it went. */
export function lockPresence(locks: LockManager, session: string): TabPresence {
  // Held until the page is gone; `held` lets nobody ask before.
  const held = new Promise<void>((resolve, reject) => {
    locks
      .request(PREFIX + session, () => {
        resolve();
        return new Promise<never>(() => undefined);
      })
      .catch(reject);
  });
  // A browser that refuses is told of where it is asked.
  held.catch(() => undefined);
  return {
    session,
    isAlive: async (asked) => {
      await held;
      const { held: all = [] } = await locks.query();
      return all.some(({ name }) => name === PREFIX + asked);
    },
  };
}

/** By signs of life, where the browser has no locks: on plain http other than localhost. */
export function beatPresence(storage: () => Storage, session: string, now: () => number): TabPresence {
  const unlessRefused = (act: (storage: Storage) => void): void => {
    try {
      act(storage());
    } catch {
      // Where nothing can be written, nothing is kept either; that is said where it is tried.
    }
  };
  const beat = (): void => unlessRefused((kept) => kept.setItem(PREFIX + session, String(now())));
  beat();
  setInterval(beat, BEAT);
  // A tab that is closed or loaded again is gone at once; only a crash waits for the silence.
  window.addEventListener('pagehide', () => unlessRefused((kept) => kept.removeItem(PREFIX + session)));
  window.addEventListener('pageshow', beat);
  return {
    session,
    isAlive: async (asked) => {
      const last = Number(storage().getItem(PREFIX + asked) ?? Number.NEGATIVE_INFINITY);
      return Promise.resolve(now() - last < SILENCE);
    },
  };
}

/** A name for this tab; `randomUUID` is not there on plain http. */
export function newSession(): string {
  const parts = crypto.getRandomValues(new Uint32Array(3));
  return Array.from(parts, (part) => part.toString(36)).join('-');
}
