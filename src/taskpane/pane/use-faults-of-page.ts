import { useEffect } from 'react';

/** What nobody caught is said too: a promise left alone, or an error in an event handler. */
export function useFaultsOfPage(fail: (error: unknown) => void): void {
  useEffect(() => {
    const rejected = (event: PromiseRejectionEvent): void => fail(event.reason);
    const failed = (event: ErrorEvent): void => {
      // Browsers report a harmless delay of layout this way; it has no error object.
      if (event.error !== undefined && event.error !== null) fail(event.error);
    };
    window.addEventListener('unhandledrejection', rejected);
    window.addEventListener('error', failed);
    return () => {
      window.removeEventListener('unhandledrejection', rejected);
      window.removeEventListener('error', failed);
    };
  }, [fail]);
}
