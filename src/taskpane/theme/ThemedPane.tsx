import {
  FluentProvider,
  makeStyles,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from '@fluentui/react-components';
import { useSyncExternalStore, type ReactNode } from 'react';
import type { Brightness, ProgramTheme } from '../../host/program-theme';
import type { Lang } from '../../messages/fill';

/** Fluent's fonts have no Chinese characters; these are the menus' own fonts of Windows, macOS and Linux. */
const FONTS = "'Segoe UI', 'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans CJK SC', system-ui, sans-serif";
const withFonts = (theme: Theme): Theme => ({ ...theme, fontFamilyBase: FONTS });

const THEMES: Readonly<Record<Brightness, Theme>> = {
  light: withFonts(webLightTheme),
  dark: withFonts(webDarkTheme),
};
const HIGH_CONTRAST = withFonts(teamsHighContrastTheme);

const useStyles = makeStyles({
  root: { height: '100%' },
});

interface ThemedPaneProps {
  readonly theme: ProgramTheme;
  readonly lang: Lang;
  readonly children: ReactNode;
}

/** Fluent in the look of the program around it; a high-contrast mode of the system comes first. */
export function ThemedPane({ theme, lang, children }: ThemedPaneProps): ReactNode {
  const styles = useStyles();
  const brightness = useSyncExternalStore(
    (changed) => theme.onChange(changed),
    () => theme.current(),
  );
  const contrast = useSyncExternalStore(onContrastChange, highContrast);
  return (
    <FluentProvider
      theme={contrast ? HIGH_CONTRAST : THEMES[brightness]}
      className={styles.root}
      // What the browser draws itself: lists, date pictures, scrollbars.
      style={{ colorScheme: contrast ? 'light dark' : brightness }}
      lang={lang === 'zh' ? 'zh-CN' : 'en'}
    >
      {children}
    </FluentProvider>
  );
}

const FORCED_COLORS = '(forced-colors: active)';
// Without a window's media queries (tests without a browser) there is no high contrast.
const contrastQuery = (): MediaQueryList | undefined =>
  typeof window.matchMedia === 'function' ? window.matchMedia(FORCED_COLORS) : undefined;
const highContrast = (): boolean => contrastQuery()?.matches ?? false;

function onContrastChange(changed: () => void): () => void {
  const query = contrastQuery();
  query?.addEventListener('change', changed);
  return () => query?.removeEventListener('change', changed);
}
