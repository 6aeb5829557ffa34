import type { ProgramTheme } from '../../host/program-theme';

const DARK = '(prefers-color-scheme: dark)';

/** The look of the system, as there is no program around the page. */
export const systemTheme: ProgramTheme = {
  current: () => (window.matchMedia(DARK).matches ? 'dark' : 'light'),
  onChange: (listener) => {
    const query = window.matchMedia(DARK);
    query.addEventListener('change', listener);
    return () => query.removeEventListener('change', listener);
  },
};
