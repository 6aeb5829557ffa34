import { useMemo, useRef, useState } from 'react';
import { HostError } from '../../host/host-error';
import type { Lang } from '../../messages/fill';
import { faultFrom } from './fault';
import type { Status, StatusControls } from './status';

/** The state of the status line and the functions that change it; the latter stay the same. */
export function useStatusLine(lang: Lang): readonly [Status, StatusControls] {
  const [status, setStatus] = useState<Status>({ kind: 'idle' });
  const busy = useRef(false);
  const controls = useMemo<StatusControls>(() => {
    const failure = (error: unknown): Status => ({
      kind: 'failed',
      fault: faultFrom(error, lang),
      undoAnyway: error instanceof HostError && error.code === 'changedSince',
    });
    const fail = (error: unknown): void => setStatus(failure(error));
    return {
      say: (text, options = {}) => setStatus({ kind: 'said', text, undo: options.undo === true }),
      progress: (step) => setStatus({ kind: 'progress', ...step }),
      clear: () => setStatus({ kind: 'idle' }),
      fail,
      failAside: (error) => setStatus((now) => (mayBeReplaced(now) ? failure(error) : now)),
      attempt: async (work) => {
        if (busy.current) return false;
        busy.current = true;
        try {
          await work();
          // What was in progress is over, also where the work has nothing to say.
          setStatus((now) => (now.kind === 'progress' ? { kind: 'idle' } : now));
          return true;
        } catch (error) {
          fail(error);
          return false;
        } finally {
          busy.current = false;
        }
      },
    };
  }, [lang]);
  return [status, controls];
}

const mayBeReplaced = (status: Status): boolean =>
  status.kind === 'idle' || (status.kind === 'said' && !status.undo);
