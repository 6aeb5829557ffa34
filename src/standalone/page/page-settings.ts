import type { Lang } from '../../messages/fill';
import { Store } from '../workspace/store';

/** Pixels; the pane's views are made for this range. */
export const PANE_WIDTH = { least: 270, usual: 320, most: 500 } as const;

/** What a person has set up for themselves; remembered by the browser on this machine. */
export interface PageSettings {
  readonly lang: Lang;
  readonly paneWidth: number;
  readonly paneShown: boolean;
}

const KEY = 'mechanism168.settings';
const USUAL: PageSettings = { lang: 'zh', paneWidth: PANE_WIDTH.usual, paneShown: true };

/** Settings that are remembered with each change. */
export class SettingsStore extends Store<PageSettings> {
  constructor(private readonly storage: () => Storage) {
    super(readSettings(storage));
  }

  override set(change: Partial<PageSettings>): void {
    super.set(change);
    try {
      this.storage().setItem(KEY, JSON.stringify(this.getState()));
    } catch {
      // A browser that keeps nothing has the settings for this visit only; nobody need be told.
    }
  }
}

export const widthWithin = (width: number): number =>
  Math.round(Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, width)));

/** What cannot be read is as usual: settings are no data of anybody's. */
function readSettings(storage: () => Storage): PageSettings {
  try {
    const known: unknown = JSON.parse(storage().getItem(KEY) ?? '{}');
    return typeof known === 'object' && known !== null ? settingsOf(known) : USUAL;
  } catch {
    return USUAL;
  }
}

function settingsOf(known: object): PageSettings {
  const { lang, paneWidth, paneShown } = known as Readonly<Record<string, unknown>>;
  return {
    lang: lang === 'en' ? 'en' : 'zh',
    paneWidth: typeof paneWidth === 'number' ? widthWithin(paneWidth) : USUAL.paneWidth,
    paneShown: paneShown !== false,
  };
}
