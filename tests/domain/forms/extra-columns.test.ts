import type { ListTable } from '../../../src/domain/forms/recognised-table';
import { sheet } from '../../fixtures/grid';
import { column, columnKeys, guessed, onlyList, quarter, recogniseSheets } from './recognise-grid';

const QUARTERS = '第一季度|第二季度|第三季度|第四季度';

const codesOf = (table: ListTable): string[] =>
  guessed(table.guesses).filter((guess) => !/issing/.test(guess));

describe('columns that schools add or leave out', () => {
  test('序号, 分值, 半年初评, 年终总评, 说明, 佐证材料, 备注 disturb nothing', () => {
    const table = onlyList(
      sheet('附件1', [
        '序号|工作目标|组织名称|项目任务|分值|完成时限|责任人|第一季度|第二季度|半年初评|第三季度|第四季度|年终总评|完成情况说明|佐证材料|备注',
        '#1|党建|办公室|听课|#5|6月|甲|好|中|优|一般||好|已完成|照片|无',
      ]),
    );
    expect(columnKeys(table)).toBe(
      'serial workGoal orgName projectTask - deadline responsible quarter1 quarter2 halfYear quarter3 quarter4 - - - -',
    );
    expect([column(table, 'halfYear'), quarter(table, 3)]).toEqual([['优'], ['一般']]);
    expect(guessed(table.guesses)).toEqual(['columnMissing@A1']);
  });

  test('已兑现件数 is kept for ⑧', () => {
    const table = onlyList(
      sheet('附件2', [`岗位名称|履岗党员|岗位承诺|${QUARTERS}|已兑现件数`, '岗|甲|一条|好|好|好||#1']),
    );
    expect(column(table, 'keptCount')).toEqual([1]);
  });

  test('承诺兑现情况 is no commitment', () => {
    const table = onlyList(
      sheet('附件2', ['岗位名称|履岗党员|第一季度|承诺兑现情况说明', '岗|甲|好|兑现1件']),
    );
    expect([columnKeys(table), codesOf(table)]).toEqual([
      'postName member quarter1 keptCount',
      ['headerContains@D1'],
    ]);
  });

  test('a private column is one however long its header', () => {
    const header = `岗位名称|履岗党员|岗位承诺|党员本人的居民身份证号码（请填写完整的十八位号码）`;
    expect(codesOf(onlyList(sheet('附件2', [header, '岗|甲|一条|x'])))).toContain('privateColumnIgnored@D1');
  });

  test('private columns are named, never read', () => {
    const rows = [
      '岗位名称|履岗党员|身份证号|岗位承诺|联系人手机号码|第一季度',
      '岗|甲|350102190001010011|一条|13900000000|好',
    ];
    const table = onlyList(sheet('附件2', rows));
    const guesses = table.guesses.filter(({ code }) => code === 'privateColumnIgnored');
    expect(guesses.map(({ place, values }) => [place?.cell, values['header']])).toEqual([
      ['C1', '身份证号'],
      ['E1', '联系人手机号码'],
    ]);
    expect(JSON.stringify(recogniseSheets([sheet('附件2', rows)]))).not.toMatch(
      /350102190001010011|13900000000/,
    );
  });

  test('no leader and two quarters only', () => {
    const table = onlyList(
      sheet('表', ['组织名称|项目任务|责任人|第一季度|第二季度', '办公室|听课|甲|好|中']),
    );
    expect(table.rows[0]?.quarters.map((cell) => cell?.value)).toEqual(['好', '中', undefined, undefined]);
    expect(table.rows[0]?.quarters[2]).toBeUndefined();
    const missing = table.guesses.map(({ code, values }) => [code, values['column'] ?? values['quarter']]);
    expect(missing).toEqual([
      ['columnMissing', 'workGoal'],
      ['columnMissing', 'deadline'],
      ['columnMissing', 'leader'],
      ['quarterColumnMissing', 3],
      ['quarterColumnMissing', 4],
    ]);
  });
});

describe('two columns a quarter', () => {
  const DATA = '办公室|听课|甲|在做|好|在做|中';
  test.each([
    [
      'three rows',
      ['组织名称|项目任务|责任人|落实进度|<|<|<', '^|^|^|第一季度|<|第二季度|<', '^|^|^|进度|评价|进度|评价'],
    ],
    ['two rows', ['组织名称|项目任务|责任人|第一季度|<|第二季度|<', '^|^|^|进展|等次|进展|等次']],
    ['two rows, not merged', ['组织名称|项目任务|责任人|第一季度||第二季度|', '|||进度|评价|进度|评价']],
    ['one row', ['组织名称|项目任务|责任人|第一季度进度|第一季度评价|第二季度进度|第二季度评价']],
    ['without sub-headers: by their values', ['组织名称|项目任务|责任人|第一季度|<|第二季度|<']],
  ])('%s', (_, header) => {
    const table = onlyList(sheet('表', [...header, DATA, '工会|走访|乙|计划|一般|计划|好']));
    expect([quarter(table, 1), quarter(table, 2)]).toEqual([
      ['好', '一般'],
      ['中', '好'],
    ]);
    const chosen = table.guesses.filter(({ code }) => code === 'gradeColumnChosen');
    expect(chosen.map(({ values }) => [values['quarter'], values['column']])).toEqual([
      [1, 'E'],
      [2, 'G'],
    ]);
  });

  test('by the header even where the progress reads like a grade', () => {
    const table = onlyList(
      sheet('表', ['组织名称|项目任务|责任人|第一季度|<', '^|^|^|进度|评价', '办公室|听课|甲|完成|']),
    );
    expect(quarter(table, 1)).toEqual([undefined]);
  });

  test('grades before progress', () => {
    const table = onlyList(
      sheet('表', [
        '组织名称|项目任务|责任人|第一季度|<|第二季度|<',
        '^|^|^|等次|进度|等次|进度',
        '办公室|听课|甲|好|在做|中|在做',
      ]),
    );
    expect([quarter(table, 1), quarter(table, 2)]).toEqual([['好'], ['中']]);
  });
});
