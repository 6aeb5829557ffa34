import { useEffect } from 'react';
import { HostError } from '../../host/host-error';

/** What comes of a read. */
interface ReadEnds<T> {
  readonly onRead: (value: T) => void;
  readonly onFail: (error: unknown) => void;
  /** In place of `onFail` where the program only has no time just now. */
  readonly onLater?: () => void;
}

/**
 * Reads what the clerk did not ask for, again for each `revision`. While a cell is being edited, or Excel is busy, what
 * was read last stays, nothing is said, and it is read again with the next change or when the clerk comes to the pane.
 * `read` and the ends must stay the same between drawings.
 */
export function useBackgroundRead<T>(read: () => Promise<T>, revision: number, ends: ReadEnds<T>): void {
  const { onRead, onFail, onLater } = ends;
  useEffect(() => {
    let current = true;
    const attempt = (): void => {
      window.removeEventListener('focus', attempt);
      read().then(
        (value) => current && onRead(value),
        (error: unknown) => {
          if (!current) return;
          if (!isRefusedForNow(error)) return onFail(error);
          window.addEventListener('focus', attempt);
          onLater?.();
        },
      );
    };
    attempt();
    return () => {
      current = false;
      window.removeEventListener('focus', attempt);
    };
  }, [read, revision, onRead, onFail, onLater]);
}

/** The program refused because of what the clerk is doing this moment; the same call works later. */
export const isRefusedForNow = (error: unknown): boolean =>
  error instanceof HostError && (error.code === 'cellEditing' || error.code === 'busy');
