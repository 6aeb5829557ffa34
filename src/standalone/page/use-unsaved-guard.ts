import { useEffect } from 'react';
import { usePage } from './use-page';

/** The browser asks before it leaves unsaved changes; and what a hidden page may never get to keep is kept at once. */
export function useUnsavedGuard(): void {
  const { workspace } = usePage();
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (workspace.hasUnsaved) event.preventDefault();
    };
    const keep = (): void => {
      if (document.visibilityState === 'hidden') void workspace.autosave.flush();
    };
    window.addEventListener('beforeunload', ask);
    document.addEventListener('visibilitychange', keep);
    return () => {
      window.removeEventListener('beforeunload', ask);
      document.removeEventListener('visibilitychange', keep);
    };
  }, [workspace]);
}
