import type { ProgramTheme } from '../../host/program-theme';

/** Without a window's media queries (tests without a browser) the look is light. */
const darkQuery = (): MediaQueryList | undefined =>
  typeof window.matchMedia === 'function' ? window.matchMedia('(prefers-color-scheme: dark)') : undefined;

/** The look of the system, where there is no program around the page, or one that tells of none. */
export const systemTheme: ProgramTheme = {
  current: () => (darkQuery()?.matches ? 'dark' : 'light'),
  onChange: (listener) => {
    const query = darkQuery();
    query?.addEventListener('change', listener);
    return () => query?.removeEventListener('change', listener);
  },
};
