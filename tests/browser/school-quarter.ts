import type { Locator, Page } from 'playwright-core';
import type { ByKeyboard } from './by-keyboard';
import { byKeyboard } from './by-keyboard';

/** A school's third quarter of 2012, small enough to be counted by hand. */
export const SCHOOL = '示例市第一中学';
/** What the clerk types into the forms, by column and from row to row; the rest of the third quarter is rated in the pane. */
export const TYPED: Readonly<
  Record<'附件1' | '附件2', Readonly<Record<string, Readonly<Record<string, string>>>>>
> = {
  附件1: {
    A: { 6: '提高教育教学质量' },
    C: {
      6: '开展主题教育活动',
      7: '慰问困难教师',
      8: '开展师德师风评议',
      9: '举办教职工运动会',
      10: '组织女教师座谈',
    },
    D: { 6: '9月底', 7: '9月底', 8: '8月底', 9: '9月底', 10: '12月底' },
    // Nobody is responsible for the sports day.
    E: { 6: '赵示例', 7: '孙示例', 8: '李示例', 10: '周示例' },
    F: { 6: '钱示例', 7: '钱示例', 8: '钱示例', 9: '钱示例', 10: '钱示例' },
    I: { 7: '良好', 8: '一 般', 10: '一　般' },
  },
  附件2: {
    B: { 5: '全面负责学校管理', 6: '分管教学', 8: '抓好党建' },
    C: { 5: '钱示例', 6: '钱示例', 8: '钱示例' },
    D: { 5: '赵示例、孙示例', 6: '李示例', 8: '赵示例' },
    E: { 5: '1.按时上课2.关爱学生', 6: '1.帮扶学生2.开设公开课3.廉洁从教', 8: '每月听课2节' },
    H: { 6: '中。' },
  },
};

/** Rows in the order in which the pane leads from one to the next, with the key that rates each. */
export const RATED = [
  ['附件1 第 6 行', '1', '好'],
  ['附件1 第 9 行', '3', '一般'],
  ['附件2 第 5 行', '1', '好'],
  ['附件2 第 8 行', '1', '好'],
] as const;

/** What nobody can compute: ① ② ③ ⑨ ⑩, by the beginnings of their labels. */
const ENTERED = [
  ['① 党组织总数', '3'],
  ['② 党员总数', '86'],
  ['③ 已实施“168”机制党组织数', '1'],
  ['⑨ 召开现场会、推进会场次', '2'],
  ['⑩ 建立处级干部联系点个数', '1'],
] as const;

/**
 * By hand: ④ five tasks; ⑤ all five are rated, 良好 and 一般 among them; ⑥ 赵, 孙, 李, the first on two posts; ⑦ 2 + 3 + 1
 * promises; ⑧ those of the two posts rated 好, 2 + 1.
 */
export const FIGURES = [3, 86, 1, 5, 5, 3, 6, 3, 2, 1] as const;
/** ⑤ where 一般 does not count: the rows 6 and 7. */
const GOOD_OR_MEDIUM = '2';

/** Milliseconds from what is typed to the view that says it: wanted are 300, and a busy machine is given more. */
export const LIVE = 2000;

/** The pane as a school's clerk goes through it, by keyboard alone. */
export interface SchoolPane {
  readonly page: Page;
  readonly within: Locator;
  readonly keys: ByKeyboard;
  readonly status: Locator;
  readonly button: (name: string | RegExp) => Locator;
}

export function schoolPane(page: Page, within: Locator): SchoolPane {
  return {
    page,
    within,
    keys: byKeyboard(page, within),
    status: within.locator('footer').getByRole('status'),
    button: (name) => within.getByRole('button', { name, exact: typeof name === 'string' }),
  };
}

/** Runs in the page before its own scripts: it is the eighth of October 2012, and goes on from there. */
export function october2012(): void {
  const Real = Date;
  const ahead = Real.parse('2012-10-08T10:00:00+08:00') - Real.now();
  window.Date = class extends Real {
    constructor(...given: readonly unknown[]) {
      super(...((given.length === 0 ? [Real.now() + ahead] : given) as [number]));
    }
    static override now(): number {
      return Real.now() + ahead;
    }
  } as DateConstructor;
}

export async function beginInSchool({ keys, button, within, status }: SchoolPane): Promise<void> {
  await keys.press(button('我在学校填报'));
  await keys.fill(within.getByRole('textbox', { name: '单位' }), SCHOOL);
  for (const attachment of ['附件1', '附件2', '附件3', '附件5']) {
    await keys.press(button(`插入${attachment}`));
    await status.getByText(`已插入“${attachment}”`).waitFor();
  }
  await keys.press(button('下一步：填报'));
  await within.getByText('表中还没有可以评价的内容').waitFor();
}

/** From 填报 through all that is not rated; the first is undone once. */
export async function rateTheQuarter({ keys, button, within, status }: SchoolPane): Promise<void> {
  const rowShown = (name: string): Promise<void> =>
    within.getByRole('heading', { name, exact: true }).and(within.locator(':focus')).waitFor();
  const [[firstRow]] = RATED;
  await keys.press(button('接着评价'));
  await rowShown(firstRow);
  await keys.keys('2');
  await status.getByText('已评“中”').waitFor();
  await keys.press(button('撤销'));
  await status.getByText('已撤销').waitFor();
  await within.getByRole('button', { name: '第三季度：未评' }).waitFor();
  await keys.to(button('好'));
  for (const [row, key, grade] of RATED) {
    if (row !== firstRow) await rowShown(row);
    await keys.keys(key);
    await status.getByText(`第${/第 (\d+) 行/u.exec(row)?.[1]}行第三季度已评“${grade}”`).waitFor();
    await keys.keys('Enter');
  }
  await within.getByText('第三季度已全部评完').waitFor();
}

export async function adoptSteps({ keys, button, within, status }: SchoolPane): Promise<void> {
  await keys.press(button('步骤'));
  await within.getByText('0/6 步已完成').waitFor();
  await keys.press(button('全部采纳（5 项）…'));
  await keys.press(button('采纳 5 项'));
  await status.getByText('已按建议更新 5 个步骤的状态').waitFor();
  await within.getByText('3/6 步已完成').waitFor();
}

/** One gone to, one rewritten, two of a kind rewritten, a wording confirmed, one kept with a reason. */
export async function settleFindings({ page, keys, button, within, status }: SchoolPane): Promise<void> {
  await keys.openTab(/^检查/u);
  await keys.press(button(/第9行缺责任人/u));
  await keys.press(button('把H6改为“中”'));
  await status.getByText('已把附件2的H6改为“中”').waitFor();
  await keys.press(button('全部修正“评价写法不规范”（2 处）'));
  await within.getByText('将改动 2 个单元格').waitFor();
  await keys.press(button('确认修正'));
  await status.getByText('已改动 2 个单元格').waitFor();
  await keys.press(button('确认“良好”按“好”计'));
  await status.getByText('已记住：“良好”按“好”计').waitFor();
  await keys.press(button(/^保留并说明：\w+9$/u));
  await page.keyboard.insertText('责任人下周确定');
  await keys.keys('Enter');
  await status.getByText('已保留').waitFor();
  await within.getByText('已说明的 1 条').waitFor();
}

/** ① to ⑩ in 本校季报: the five typed, a rule changed and back, ⑧ confirmed, written. */
export async function writeTheReport({ keys, button, within, status }: SchoolPane): Promise<void> {
  await keys.press(button('生成本校季报'));
  for (const [label, figure] of ENTERED) {
    await keys.fill(within.getByRole('textbox', { name: `${label}，填报数` }), figure);
  }
  const tasksDone = (value: string): Promise<void> =>
    within
      .getByRole('textbox', { name: '⑤ 已完成季度任务数，填报数' })
      .and(within.locator(`[value="${value}"]`))
      .waitFor();
  await keys.press(button('已完成季度任务数的计算依据'));
  await keys.to(within.getByRole('radio', { name: '有评价即算：5 项' }));
  await keys.keys('ArrowDown');
  await tasksDone(GOOD_OR_MEDIUM);
  await keys.keys('ArrowUp');
  await tasksDone('5');
  await keys.press(button('确认党员已兑现承诺事项件数 3 件'));
  await within.getByText('推算，已确认').waitFor();
  await keys.press(button('写入“附件5”的 10 个数'));
  await status.getByText('已写入“附件5”：10 个数').waitFor();
  await within.getByText('请保存工作簿，按要求报送').waitFor();
}

export async function enterNextQuarter({ keys, button, within, status }: SchoolPane): Promise<void> {
  await keys.press(button('进入第四季度'));
  await status.getByText('现在填报2012年第四季度').waitFor();
  await within.getByText('2012年第四季度').first().waitFor();
}

/** What was decided is there again: quarter, counted wording, finding kept with its reason. */
export async function expectRemembered({ keys, button, within }: SchoolPane): Promise<void> {
  await within.getByRole('button', { name: `${SCHOOL} · 2012 第四季度` }).waitFor();
  await keys.openTab(/^检查/u);
  await keys.press(button('已说明的 1 条'));
  await within.getByText('说明：责任人下周确定').waitFor();
  await keys.press(button('已确认的写法 1 种'));
  await within.getByText('“良好”按“好”计').waitFor();
}
