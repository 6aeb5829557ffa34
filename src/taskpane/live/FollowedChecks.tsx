import { useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { usePane } from '../pane/use-pane';

/** Milliseconds after which the checks begin though the page was never idle. */
const LATEST = 2000;

/** Has a school's workbook checked from the start, once the pane has nothing else to do: the checks are a chunk of their own. */
export function FollowedChecks(): ReactNode {
  const { memory, status } = usePane();
  const isSchool = memory.role === 'school';
  const [Badge, setBadge] = useState<ComponentType>();
  useEffect(() => {
    if (!isSchool) return;
    let current = true;
    const cancel = whenIdle(() => {
      import('./CheckBadge').then(
        ({ CheckBadge }) => current && setBadge(() => CheckBadge),
        (error: unknown) => current && status.failAside(error),
      );
    });
    return () => {
      current = false;
      cancel();
    };
  }, [isSchool, status]);
  return isSchool && Badge ? <Badge /> : null;
}

/** Some browsers of Office do not tell when they are idle; there it is after the pane was drawn. */
function whenIdle(work: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(work, 0);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(work, { timeout: LATEST });
  return () => cancelIdleCallback(idle);
}
