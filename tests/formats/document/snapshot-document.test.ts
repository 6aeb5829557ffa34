import type { SheetSnapshot } from '../../../src/domain/sheet/snapshot';
import { snapshotDocument } from '../../../src/formats/document/snapshot-document';

const sheet = (name: string, changes: Partial<SheetSnapshot> = {}): SheetSnapshot => ({
  name,
  hidden: false,
  rows: [],
  merges: [],
  hiddenRows: [],
  hiddenCols: [],
  ...changes,
});
const documentOf = (...sheets: readonly SheetSnapshot[]) => snapshotDocument({ sheets, notices: [] });

test('values, merges and what is hidden; holes stay empty', () => {
  const merges = [{ top: 0, left: 0, bottom: 0, right: 1 }];
  const rows = [['题'], undefined, [undefined, 0, false]];
  const { sheets } = documentOf(sheet('表', { rows, merges, hiddenRows: [2], hiddenCols: [1] }));
  expect(sheets[0]).toMatchObject({ name: '表', merges, hiddenRows: [2], hiddenCols: [1] });
  expect(sheets[0]?.cells).toEqual([
    { row: 0, col: 0, value: '题' },
    { row: 2, col: 1, value: 0 },
    { row: 2, col: 2, value: false },
  ]);
});

test.each([
  [41182, 'yyyy"年"m"月"d"日"'],
  [41182.5, 'yyyy"年"m"月"d"日" h:mm'],
  [0.25, 'h:mm:ss'],
])('a date with the serial %d is shown as one', (serial, numberFormat) => {
  const { sheets, styles } = documentOf(sheet('表', { rows: [[{ kind: 'date', serial }]] }));
  expect(styles[sheets[0]!.cells[0]!.style!]).toEqual({ numberFormat });
});

test('names that Excel takes, each once', () => {
  const names = documentOf(sheet('某校[1]'), sheet('某校_1_'), sheet('')).sheets.map((each) => each.name);
  expect(names).toEqual(['某校_1_', '某校_1_(2)', 'Sheet']);
});

test('the first sheet that is seen is shown; one always is', () => {
  expect(documentOf(sheet('一', { hidden: true }), sheet('二')).active).toBe(1);
  const hidden = documentOf(sheet('一', { hidden: true }), sheet('二', { hidden: true }));
  expect(hidden.sheets.map((each) => each.visibility)).toEqual(['visible', 'hidden']);
  expect(hidden.active).toBe(0);
  expect(documentOf().sheets).toHaveLength(1);
});
