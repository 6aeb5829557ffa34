/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { stepCells } from '../../../src/domain/forms/flowchart-grid';
import { cellAddress } from '../../../src/domain/sheet/address';
import { cellText } from '../../../src/domain/sheet/cell-value';
import { defaultMechanism } from '../../../src/actions/default-mechanism';
import type { OpenedMemoryWorkbook } from '../../../src/host/memory/open-memory-workbook';
import { StepsPanel } from '../../../src/taskpane/steps/StepsPanel';
import { hostWithCalls } from '../../actions/diagnostics/host-with-calls';
import { openPart } from '../open-part';
import type { OpenedPane } from '../open-pane';

const [workflow] = defaultMechanism().flowcharts;

const placeOf = (step: number, field: 'status' | 'date' | 'remark'): string => {
  const { row, col } = stepCells(workflow!, step)![field];
  return cellAddress(row, col);
};

/** What 附件3 says of a step: status, date, remark. */
async function sheetSays({ host }: Pick<OpenedPane, 'host'>, step: number): Promise<string> {
  const [sheet] = (await host.readWorkbook(['附件3'])).sheets;
  const cells = stepCells(workflow!, step)!;
  return (['status', 'date', 'remark'] as const)
    .map((field) => cellText(sheet!.rows[cells[field].row]?.[cells[field].col]))
    .join('|');
}

const field = (name: string): Promise<HTMLElement> =>
  screen.findAllByLabelText(name).then(([first]) => first!);
const status = (): HTMLElement => screen.getByRole('status');

/** Two tasks, one duty post with a pledge and one without. */
const filled = ({ clerk }: OpenedMemoryWorkbook): void => {
  clerk.type('附件1', 'A6', '提高教学质量');
  clerk.type('附件1', 'C6', '开展听课评课活动');
  clerk.type('附件1', 'C7', '完善考评办法');
  clerk.type('附件2', 'D5', '示例甲');
  clerk.type('附件2', 'E5', '每周听课2节');
  clerk.type('附件2', 'D6', '示例乙');
};

test('both charts, each with its steps in order and how many are done', async () => {
  await openPart(<StepsPanel />);
  const [first, second] = await screen.findAllByRole('region');
  expect(first!.textContent).toContain('附件3');
  expect(first!.textContent).toContain('0/6 步已完成');
  expect(
    within(first!)
      .getAllByRole('heading', { level: 3 })
      .map((title) => title.textContent),
  ).toEqual([
    '征求意见 了解民意',
    '议事决策 确定目标',
    '任务分解 设岗定责',
    '公开承诺 亮岗履责',
    '组织实施 共促共建',
    '定期考评 兑现奖惩',
  ]);
  expect(second!.textContent).toContain('附件4');
  expect(screen.queryAllByRole('button', { name: /采纳/u })).toEqual([]);
});

test('a status chosen by keyboard is written with today’s date, and can be taken back', async () => {
  const pane = await openPart(<StepsPanel />);
  await pane.user.selectOptions(await field('第1步 征求意见 了解民意：状态'), '进行中');
  await waitFor(async () => expect(await sheetSays(pane, 0)).toBe('进行中|2012年10月8日|'));
  await waitFor(async () =>
    expect((await field('第1步 征求意见 了解民意：日期')).getAttribute('value')).toBe('2012-10-08'),
  );
  expect(status().textContent).toContain('已写入附件3“征求意见 了解民意”：状态 进行中，日期 2012年10月8日。');
  await pane.user.click(await screen.findByRole('button', { name: '撤销' }));
  await waitFor(async () => expect(await sheetSays(pane, 0)).toBe('未开始||'));
  await waitFor(async () =>
    expect(((await field('第1步 征求意见 了解民意：状态')) as HTMLSelectElement).value).toBe('notStarted'),
  );
});

test('a date typed first stays when the status follows at once', async () => {
  const pane = await openPart(<StepsPanel />);
  const date = await field('第2步 议事决策 确定目标：日期');
  fireEvent.change(date, { target: { value: '2012-03-05' } });
  fireEvent.blur(date);
  await pane.user.selectOptions(await field('第2步 议事决策 确定目标：状态'), '已完成');
  await waitFor(async () => expect(await sheetSays(pane, 1)).toBe('已完成|2012年3月5日|'));
  expect((await screen.findAllByRole('region'))[0]!.textContent).toContain('1/6 步已完成');
});

test('a remark is written when the field is left, as text, and an emptied one empties the cell', async () => {
  const pane = await openPart(<StepsPanel />);
  const remark = await field('第3步 任务分解 设岗定责：备注');
  await pane.user.type(remark, '=1+1 已公示');
  expect(await sheetSays(pane, 2)).toBe('未开始||');
  await pane.user.tab();
  await waitFor(async () => expect(await sheetSays(pane, 2)).toBe('未开始||=1+1 已公示'));
  await pane.user.clear(await field('第3步 任务分解 设岗定责：备注'));
  await pane.user.keyboard('{Enter}');
  await waitFor(async () => expect(await sheetSays(pane, 2)).toBe('未开始||'));
});

test('what the clerk changes in the sheet shows in the pane', async () => {
  const pane = await openPart(<StepsPanel />);
  await field('第1步 征求意见 了解民意：状态');
  pane.clerk.type('附件3', placeOf(0, 'status'), '已完成');
  pane.clerk.type('附件3', placeOf(0, 'remark'), '座谈会记录');
  await waitFor(async () =>
    expect(((await field('第1步 征求意见 了解民意：备注')) as HTMLInputElement).value).toBe('座谈会记录'),
  );
  expect((await screen.findAllByRole('region'))[0]!.textContent).toContain('1/6 步已完成');
});

test('a sheet that changed under the pane is not written to, and shown as it is', async () => {
  const pane = await openPart(<StepsPanel />, {
    // The program is slow to tell of what is typed.
    host: (inner) =>
      hostWithCalls(inner, { onWorkbookChanged: () => Promise.resolve(() => Promise.resolve()) }),
  });
  const remark = await field('第1步 征求意见 了解民意：备注');
  pane.clerk.type('附件3', placeOf(0, 'remark'), '别人写的');
  await pane.user.type(remark, '我写的{Enter}');
  await waitFor(() => expect((remark as HTMLInputElement).value).toBe('别人写的'));
  expect(await sheetSays(pane, 0)).toBe('未开始||别人写的');
});

test('suggestions with their reasons; one is taken up', async () => {
  const pane = await openPart(<StepsPanel />, { prepare: filled });
  const adopt = (await screen.findAllByRole('button', { name: '采纳：第3步 任务分解 设岗定责' }))[0]!;
  expect(screen.getByText('建议“已完成”：附件1已有 2 项任务，附件2已有 2 个岗位')).toBeTruthy();
  expect(screen.getAllByText('建议“进行中”：附件2有履岗党员的 2 个岗位中，1 个有承诺')).toHaveLength(2);
  expect(screen.queryByRole('button', { name: /采纳：第1步 征求意见/u })).toBeNull();
  adopt.focus();
  await pane.user.keyboard('{Enter}');
  await waitFor(async () => expect(await sheetSays(pane, 2)).toBe('已完成|2012年10月8日|'));
  await waitFor(() =>
    expect(screen.queryByRole('button', { name: '采纳：第3步 任务分解 设岗定责' })).toBeNull(),
  );
  expect(document.activeElement?.textContent).toContain('任务分解');
});

test('all are taken up in one action after a preview, and go back in one', async () => {
  const pane = await openPart(<StepsPanel />, { prepare: filled });
  await pane.user.click(await screen.findByRole('button', { name: '全部采纳（6 项）…' }));
  const preview = screen.getByRole('group', { name: '将改为：' });
  expect(
    within(preview)
      .getAllByRole('listitem')
      .map((line) => line.textContent),
  ).toEqual([
    '附件3 第2步 议事决策 确定目标：未开始 → 已完成',
    '附件3 第3步 任务分解 设岗定责：未开始 → 已完成',
    '附件3 第4步 公开承诺 亮岗履责：未开始 → 进行中',
    '附件4 第1步 按需设岗：未开始 → 已完成',
    '附件4 第2步 因人择岗：未开始 → 已完成',
    '附件4 第3步 承诺亮岗：未开始 → 进行中',
  ]);
  expect(await sheetSays(pane, 1)).toBe('未开始||');
  await pane.user.click(within(preview).getByRole('button', { name: '采纳 6 项' }));
  await waitFor(async () => expect(await sheetSays(pane, 3)).toBe('进行中|2012年10月8日|'));
  expect(status().textContent).toContain('已按建议更新 6 个步骤的状态。');
  await pane.user.click(await screen.findByRole('button', { name: '撤销' }));
  await waitFor(async () => expect(await sheetSays(pane, 3)).toBe('未开始||'));
  expect(await sheetSays(pane, 1)).toBe('未开始||');
});

test('转到 selects the status cell of the step', async () => {
  const pane = await openPart(<StepsPanel />);
  await pane.user.click(await screen.findByRole('button', { name: '转到附件3的“公开承诺 亮岗履责”' }));
  await waitFor(async () => {
    const { sheet, range } = await pane.host.selection();
    expect([sheet, cellAddress(range.top, range.left)]).toEqual(['附件3', placeOf(3, 'status')]);
  });
});

test('a chart that is not there is offered under 模板', async () => {
  const pane = await openPart(<StepsPanel />, { forms: ['workflow'] });
  expect(await screen.findByText('本工作簿中还没有附件4。')).toBeTruthy();
  await pane.user.click(screen.getByRole('button', { name: '到“模板”插入附件4' }));
  expect(await screen.findByText('view: templates')).toBeTruthy();
});

test('two sheets of one chart are both listed, and each is written by itself', async () => {
  const pane = await openPart(<StepsPanel />, { forms: ['workflow', 'workflow'] });
  const regions = await screen.findAllByRole('region');
  expect(regions).toHaveLength(2);
  const second = within(regions[1]!).getByLabelText('第1步 征求意见 了解民意：状态');
  await pane.user.selectOptions(second, '已完成');
  await waitFor(async () =>
    expect(
      ((await pane.host.readWorkbook(['附件3 (2)'])).sheets[0]!.rows.flat() as unknown[]).includes('已完成'),
    ).toBe(true),
  );
  expect(await sheetSays(pane, 0)).toBe('未开始||');
});

test('a caption that is gone is said, and a date that is none is shown as text', async () => {
  await openPart(<StepsPanel />, {
    prepare: ({ clerk }) => {
      const { row, col } = stepCells(workflow!, 0)!.remark;
      clerk.type('附件3', cellAddress(row, col - 1), '说明');
      clerk.type('附件3', placeOf(1, 'date'), '三月初');
      clerk.type('附件3', placeOf(1, 'status'), '暂缓');
    },
  });
  expect(await screen.findByText(/表中没有“备注”一栏/u)).toBeTruthy();
  expect(screen.getByText('单元格中是“三月初”，不是完整日期。')).toBeTruthy();
  const held = (await field('第2步 议事决策 确定目标：状态')) as HTMLSelectElement;
  expect(held.selectedOptions[0]!.textContent).toBe('暂缓');
});
