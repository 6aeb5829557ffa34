import { mergeDrawn } from '../../../src/domain/workbook/merge-drawn';
import type { WorkbookMemory } from '../../../src/domain/workbook/workbook-memory';

const memory: WorkbookMemory = {
  unit: '甲',
  drawn: [
    { kind: 'goals', sheet: '附件1' },
    { kind: 'report', sheet: 'Report' },
  ],
};

test.each<[string, WorkbookMemory['drawn'], readonly string[]]>([
  ['a further sheet', [{ kind: 'posts', sheet: '附件2' }], ['goals 附件1', 'report Report', 'posts 附件2']],
  [
    'the same form once more',
    [{ kind: 'goals', sheet: '附件1 (2)' }],
    ['goals 附件1', 'report Report', 'goals 附件1 (2)'],
  ],
  ['a name that was free again', [{ kind: 'posts', sheet: '附件1' }], ['report Report', 'posts 附件1']],
  ['the same name in other letters', [{ kind: 'report', sheet: 'REPORT' }], ['goals 附件1', 'report REPORT']],
  ['nothing', [], ['goals 附件1', 'report Report']],
])('%s', (_, added, expected) => {
  const merged = mergeDrawn(memory, added);
  expect(merged.drawn.map(({ kind, sheet }) => `${kind} ${sheet}`)).toEqual(expected);
  expect(merged.unit).toBe('甲');
});
