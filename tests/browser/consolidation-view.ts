import { INDICATOR_KEYS, type IndicatorKey } from '../../src/domain/mechanism/indicator-definition';
import type { Pane } from './pane';
import { ROSTER, SENT, type HandedFile, type Totals } from './quarter-files';

/** As much of a pane as is needed here, in whatever program it is. */
type ShownPane = Pick<Pane, 'page' | 'status'>;

/** Milliseconds for reading a quarter on a busy machine. */
export const READING = 25_000;

/** Gives files as the system's dialog does behind the button of that name. */
export const choose = (
  pane: ShownPane,
  button: string,
  files: string | string[] | HandedFile[],
): Promise<void> => pane.page.locator(`input[data-choose="${button}"]`).setInputFiles(files);

export const readToEnd = (pane: ShownPane, count: number): Promise<void> =>
  pane.status.getByText(`已读完${count}个文件`).waitFor({ timeout: READING });

/** The sample quarter: its roster, then what the schools sent. */
export async function consolidate(pane: ShownPane): Promise<void> {
  await choose(pane, '选择名单文件', ROSTER);
  await pane.page.getByText('应报12个单位').first().waitFor();
  await choose(pane, '选择文件', SENT);
  await readToEnd(pane, SENT.length);
}

/** The ten totals as the pane shows them. */
export const shownTotals = (pane: ShownPane): Promise<Totals> =>
  pane.page.evaluate(
    (keys) => {
      const totalOf = (key: string): { value: number; complete: boolean } => {
        const button = document.querySelector(`[data-figure="${key}"]`);
        const label = button?.closest('tr')?.querySelector('th')?.textContent ?? '';
        return { value: Number(button?.textContent ?? NaN), complete: label.endsWith('完整') };
      };
      return Object.fromEntries(keys.map((key) => [key, totalOf(key)]));
    },
    [...INDICATOR_KEYS],
  ) as Promise<Totals>;

export const shownFigure = (pane: ShownPane, key: IndicatorKey): Promise<string> =>
  pane.page.locator(`[data-figure="${key}"]`).innerText();

export const valuesOf = (totals: Totals): readonly number[] => INDICATOR_KEYS.map((key) => totals[key].value);
