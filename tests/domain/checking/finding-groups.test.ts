import type { Finding, RuleId, Severity } from '../../../src/domain/checks/finding';
import type { FindingFix } from '../../../src/domain/checking/finding-fix';
import { combinedFix } from '../../../src/domain/checking/finding-fixes';
import { countBySeverity, findingGroups, listedFindings } from '../../../src/domain/checking/finding-groups';
import { findingHighlights } from '../../../src/domain/checking/finding-highlights';
import type { CellEdit } from '../../../src/domain/sheet/edits';

const finding = (rule: RuleId, severity: Severity, sheet: string | null, cell = 'A1'): Finding => ({
  rule,
  severity,
  place: sheet === null ? null : { sheet, cell },
  values: {},
});

const school = (...findings: readonly Finding[]) => ({ unit: '示例市第一中学', findings });

describe('findings in groups', () => {
  const listed = listedFindings([
    school(
      finding('B16', 'warning', '附件2', 'F5'),
      finding('E03', 'info', '附件1', 'I9'),
      finding('B16', 'warning', '附件1', 'I8'),
      finding('A14', 'error', '附件1', 'B4'),
      finding('B16', 'warning', '附件1', 'I7'),
      finding('C10', 'info', null),
    ),
    { unit: '示例市第二中学', findings: [finding('B11', 'error', '附件1 (2)')] },
  ]);

  test('come by school, by sheet in the order of the workbook, and by rule, the gravest first', () => {
    const groups = findingGroups(listed, ['附件1', '附件2', '附件1 (2)']);
    expect(
      groups.map(({ unit, sheets }) => [
        unit,
        sheets.map(({ sheet, rules }) => [sheet, rules.map((group) => [group.rule, group.listed.length])]),
      ]),
    ).toEqual([
      [
        '示例市第一中学',
        [
          [null, [['C10', 1]]],
          [
            '附件1',
            [
              ['A14', 1],
              ['B16', 2],
              ['E03', 1],
            ],
          ],
          ['附件2', [['B16', 1]]],
        ],
      ],
      ['示例市第二中学', [['附件1 (2)', [['B11', 1]]]]],
    ]);
  });

  test('are counted by level', () => {
    expect(countBySeverity(listed)).toEqual({ error: 2, warning: 3, info: 2 });
  });

  test('have keys of their own that stay when another finding goes', () => {
    const before = listedFindings([
      school(finding('B16', 'warning', '附件1', 'I7'), finding('B16', 'warning', '附件1', 'I8')),
    ]);
    const after = listedFindings([school(finding('B16', 'warning', '附件1', 'I8'))]);
    expect(after[0]?.key).toBe(before[1]?.key);
    expect(new Set(listed.map(({ key }) => key)).size).toBe(listed.length);
    const twice = listedFindings([school(finding('B09', 'info', '附件1'), finding('B09', 'info', '附件1'))]);
    expect(twice[0]?.key).not.toBe(twice[1]?.key);
  });
});

describe('tints', () => {
  const at = (severity: Severity, cell: string): Finding => finding('B16', severity, '附件1', cell);

  test('a cell has the tint of its gravest finding; what has no place has none', () => {
    expect(
      findingHighlights([
        at('info', 'I7'),
        at('error', 'I7'),
        at('warning', 'I7'),
        finding('C10', 'info', null),
      ]),
    ).toEqual([{ sheet: '附件1', kind: 'error', range: { top: 6, bottom: 6, left: 8, right: 8 } }]);
  });

  test('cells of a level that follow each other down a column are one tint', () => {
    expect(
      findingHighlights([
        at('info', 'I9'),
        at('info', 'I7'),
        at('info', 'I8'),
        at('error', 'I10'),
        at('info', 'J7'),
      ]),
    ).toEqual([
      { sheet: '附件1', kind: 'info', range: { top: 6, bottom: 8, left: 8, right: 8 } },
      { sheet: '附件1', kind: 'error', range: { top: 9, bottom: 9, left: 8, right: 8 } },
      { sheet: '附件1', kind: 'info', range: { top: 6, bottom: 6, left: 9, right: 9 } },
    ]);
  });
});

describe('several fixes as one action', () => {
  const edit = (row: number, value: string): CellEdit => ({ sheet: '附件1', row, col: 8, value, was: '√' });
  const fix = (edits: readonly CellEdit[], more: Partial<FindingFix> = {}): FindingFix => ({
    code: 'rating',
    edits,
    guards: [],
    before: '√',
    after: '好',
    ...more,
  });

  test('write a cell once; what wants it otherwise is left out whole', () => {
    const { edits } = combinedFix([
      fix([edit(5, '好')]),
      fix([edit(5, '好')]),
      fix([edit(5, '中'), edit(6, '中')]),
      fix([edit(7, '一般')]),
    ]);
    expect(edits.map(({ row, value }) => [row, value])).toEqual([
      [5, '好'],
      [7, '一般'],
    ]);
  });

  test('guard each cell once, and none that is written itself', () => {
    const guard = (row: number) => ({ sheet: '附件1', row, col: 8, was: '√' });
    const { guards } = combinedFix([
      fix([edit(5, '好')], { guards: [guard(6), guard(9)] }),
      fix([edit(6, '好')], { guards: [guard(9)] }),
    ]);
    expect(guards).toEqual([guard(9)]);
  });

  test('remember each wording once', () => {
    const remember = { text: '优秀', grade: 'good' };
    expect(
      combinedFix([fix([edit(5, '好')], { remember }), fix([edit(6, '好')], { remember })]).remember,
    ).toEqual([remember]);
  });
});
