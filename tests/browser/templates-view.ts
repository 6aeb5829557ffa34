import type { Pane } from './pane';

export const UNIT = '示例市第一中学';

/** Inserts a form by its button in 模板; with a unit, answers what is asked before the first one. */
export async function insertForm(pane: Pane, attachment: string, unit?: string): Promise<void> {
  if (unit !== undefined) {
    await pane.page.getByRole('textbox', { name: '单位' }).fill(unit);
    await pane.page.getByRole('textbox', { name: '年度' }).fill('2012');
  }
  await pane.button(`插入${attachment}`).click();
  await pane.status.getByText(`已插入“${attachment}`).waitFor();
}
