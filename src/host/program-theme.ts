/** Light or dark, as the program around us looks. */
export type Brightness = 'light' | 'dark';

/** The look of the program around us, followed while the pane is open. */
export interface ProgramTheme {
  current(): Brightness;
  /** Calls back on changes where the program tells them. Returns the way to stop. */
  onChange(listener: () => void): () => void;
}

/** The colours Office names its look with; `isDarkTheme` is missing in older versions. */
export interface OfficeColours {
  readonly bodyBackgroundColor?: string;
  readonly isDarkTheme?: boolean;
}

/** Relative luminance below which white text reads better than black. */
const DARK_BELOW = 0.18;

/** By what the program says, else by how bright its background (`#RRGGBB`) is; light where neither is known. */
export function brightnessOf(colours: OfficeColours | undefined): Brightness {
  if (colours?.isDarkTheme !== undefined) return colours.isDarkTheme ? 'dark' : 'light';
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/iu.exec(colours?.bodyBackgroundColor ?? '');
  if (!match) return 'light';
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((pair) => linear(parseInt(pair, 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < DARK_BELOW ? 'dark' : 'light';
}

/** WCAG 2: from the stored value of a colour channel (0–1) to its light. */
const linear = (stored: number): number =>
  stored <= 0.03928 ? stored / 12.92 : ((stored + 0.055) / 1.055) ** 2.4;
