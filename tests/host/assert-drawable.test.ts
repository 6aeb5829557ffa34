import type { SheetLayout } from '../../src/domain/sheet/layout';
import { assertDrawable } from '../../src/host/assert-drawable';
import { smallLayout } from './contract/small-layouts';
import { TORTURE_LAYOUTS } from './contract/torture-layout';
import { reportOf, TEMPLATES } from './excel/drawings';

const RANGE = { top: 0, left: 0, bottom: 0, right: 0 };
const list = (values: readonly string[]): Partial<SheetLayout> => ({
  validations: [{ range: RANGE, values, prompt: '', strict: false }],
});
const cell = (row: number, col: number, value: SheetLayout['cells'][number]['value'], style = 'plain') => ({
  styles: { plain: {} },
  cells: [{ row, col, value, style }],
});

test.each<[string, Partial<SheetLayout>, string]>([
  ['a list too long', list(['好'.repeat(256)]), 'list'],
  ['a comma in a list', list(['好,中']), 'list'],
  ['a list that is a reference', list(['=A1']), 'list'],
  ['an empty list', list([]), 'list'],
  ['a row below the last', cell(1_048_576, 0, 1), 'place'],
  ['a column behind the last', cell(0, 16_384, 1), 'place'],
  ['a merge the wrong way round', { merges: [{ ...RANGE, left: 2 }] }, 'place'],
  [
    'a condition on a cell behind the last',
    {
      styles: { plain: {} },
      conditionalStyles: [{ range: RANGE, equals: '好', by: { row: 0, col: 16_384 }, style: 'plain' }],
    },
    'place',
  ],
  ['a style that is none', cell(0, 0, 1, 'nirgends'), 'style'],
  ['a height beyond all', { rowHeights: { 3: 500 } }, 'height'],
  ['a number that is none', cell(0, 0, NaN), 'value'],
  ['a formula too long', cell(0, 0, { formula: '1+'.repeat(5000), cached: 1 }), 'value'],
])('%s is refused', (_, change, reason) => {
  const layout = { ...smallLayout('表'), ...change };
  let thrown: unknown;
  try {
    assertDrawable(layout);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toMatchObject({ code: 'layoutUnwritable', values: { sheet: '表', reason } });
});

test('what the product draws is accepted', () => {
  for (const layout of [...Object.values(TEMPLATES), ...reportOf(14), ...TORTURE_LAYOUTS])
    assertDrawable(layout);
});
