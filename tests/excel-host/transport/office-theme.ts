export type OfficeThemeName = 'light' | 'dark' | 'highContrast';

/** Colours as Office tells them, 0xRRGGBB; the client makes `#rrggbb` of them. */
interface ThemeColours {
  readonly bodyBackgroundColor: number;
  readonly bodyForegroundColor: number;
  readonly controlBackgroundColor: number;
  readonly controlForegroundColor: number;
}

export const OFFICE_THEMES: Readonly<Record<OfficeThemeName, ThemeColours>> = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x000000,
    controlBackgroundColor: 0xf0f0f0,
    controlForegroundColor: 0x262626,
  },
  dark: {
    bodyBackgroundColor: 0x212121,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x292929,
    controlForegroundColor: 0xe6e6e6,
  },
  /** Windows’ “High Contrast Black”. */
  highContrast: {
    bodyBackgroundColor: 0x000000,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x000000,
    controlForegroundColor: 0xffff00,
  },
};
