import { HostError, type HostErrorCode } from '../../src/host/host-error';
import { HOST_ERROR_SENTENCES, hostErrorCode, hostErrorText } from '../../src/messages/host-errors';

const PLACE = { sheet: '附件1', cell: 'B4', api: 'Range.values', code: 'AccessDenied' };

/** Every code, with what the adapters give. */
const SAID: Readonly<Record<HostErrorCode, string>> = {
  cellEditing: '单元格正在编辑，请先按回车，再试一次。',
  sheetProtected: '“附件1”受保护，无法写入。请在“审阅”中撤销工作表保护后重试。',
  workbookProtected: '工作簿的结构受保护，不能增加工作表。请在“审阅”中撤销工作簿保护后重试。',
  hiddenSheetProtected:
    '本工作簿有一张供本工具记录设置的隐藏工作表设了密码保护，无法写入。请设保护的人撤销全部工作表（含隐藏的）的保护；或在“审阅”中撤销各表保护，把它们移到新工作簿后重试。',
  sheetMissing: '找不到工作表“附件1”，可能已删除、改名或隐藏。请核对工作表名称。',
  cellsChanged: '“附件1”的B4刚刚改过，没有写入。请核对后再试一次。',
  nameTaken: '工作表“附件1”已有，没有改动。请再试一次。',
  tooLarge: '内容太多，超出了 Excel 一次能处理的大小。请减少内容后重试。',
  busy: 'Excel 正忙。请稍等，关闭打开的对话框后再试一次。',
  connectionLost: '与 Excel 的连接中断。请检查网络和工作簿，再试一次。',
  workbookClosed: '工作簿已关闭。请重新打开工作簿，再从“168机制”选项卡打开窗格。',
  readOnly: '工作簿以只读方式打开，无法写入。请点“启用编辑”或另存后重试。',
  notSupported: '这个版本的 Excel 缺少所需功能。请更新到 Excel 2021 或 Microsoft 365。',
  changedSince: '“附件1”在写入后又改过，撤销会丢掉这些改动。',
  nothingToUndo: '没有可以撤销的操作。',
  layoutUnwritable: '模板有误，无法画出，工作簿没有改动。请把详情发给维护人员。',
  unknown:
    'Excel 没有完成这一步。请保存工作簿后再试一次；仍不行时请关闭窗格或工作簿，重新打开后再试，或把详情发给维护人员。',
};
const CODES = Object.keys(SAID) as readonly HostErrorCode[];

test.each(CODES)('%s is said with its place', (code) => {
  expect(hostErrorText(new HostError(code, PLACE), 'zh')).toBe(SAID[code]);
});

test.each(CODES)('%s is a whole sentence without its values, in both languages', (code) => {
  for (const lang of ['zh', 'en'] as const) {
    const text = hostErrorText(new HostError(code), lang);
    expect(text).toMatch(lang === 'zh' ? /^[^{}!！]+。$/u : /^[^{}!！]+\.$/u);
    expect(text).not.toMatch(/空白|blank|成功|抱歉|失败/u);
  }
});

test('there is a sentence for every code and no other', () => {
  expect(Object.keys(HOST_ERROR_SENTENCES).sort()).toEqual([...CODES].sort());
});

test('what could not be taken back is said as well', () => {
  const sheets = new HostError('connectionLost', {}, { left: ['_168~1', '_168~2'] });
  expect(hostErrorText(sheets, 'zh')).toMatch(/。有临时工作表没能移除，下次操作时会自动移除。$/u);
  const cells = new HostError('connectionLost', { cellsLeft: 12 });
  expect(hostErrorText(cells, 'zh')).toMatch(/。有12个单元格没能恢复，下次操作时会自动恢复。$/u);
  expect(hostErrorText(cells, 'en')).toMatch(/\. 12 cells could not be put back; /u);
});

test.each(['tooLarge', 'busy', 'connectionLost', 'notSupported', 'unknown'] as const)(
  '%s promises that nothing was written only where that is so',
  (code) => {
    const PROMISE = /没有改动|没有写入/u;
    const taken = new HostError(code, {}, { unchanged: true });
    expect(hostErrorText(taken, 'zh')).toMatch(/。工作簿没有改动。$/u);
    expect(hostErrorText(taken, 'en')).toMatch(/\. The workbook is unchanged\.$/u);
    expect(hostErrorText(new HostError(code), 'zh')).not.toMatch(PROMISE);
    expect(hostErrorText(new HostError(code, { cellsLeft: 2 }), 'zh')).not.toMatch(PROMISE);
    expect(hostErrorText(new HostError(code, {}, { left: ['_168~1'] }), 'zh')).not.toMatch(PROMISE);
  },
);

test.each([
  ['sheetProtected', 'sheetProtected'],
  ['toString', 'unknown'],
  ['', 'unknown'],
])('the code %j in an address is read as %s', (text, code) => {
  expect(hostErrorCode(text)).toBe(code);
});
