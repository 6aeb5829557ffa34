import { Workbook } from '../api/workbook';
import { Clerk } from '../clerk';
import { inspectCell } from '../inspect';

/** 1, 2, 文字, an empty cell and TRUE in A1:A5 of 数据; the formula stands in B1 of 表. */
function sheetWith(formula: string): Workbook {
  const workbook = new Workbook('表');
  const clerk = new Clerk(workbook);
  clerk.addSheet('数据');
  clerk.addSheet('我的 表');
  clerk.paste('数据', 'A1', [[1], [2], ['文字'], [null], [true]]);
  clerk.type('我的 表', 'A1', 40);
  clerk.type('表', 'A1', 10);
  clerk.type('表', 'B1', formula);
  return workbook;
}

test.each<[formula: string, value: string | number | boolean]>([
  ['=1+2*3', 7],
  ['=(1+2)*3', 9],
  ['=-2^2', 4],
  ['=50%', 0.5],
  ['=A1', 10],
  ['=C9', 0],
  ['="第"&A1', '第10'],
  ['="好"="好"', true],
  ['="a"="A"', true],
  ['=C9=""', true],
  ['=1/0', '#DIV/0!'],
  ['=数据!A3+1', '#VALUE!'],
  ['=数据!$A$1+数据!A2', 3],
  ["='我的 表'!A1", 40],
  ['=SUM(数据!A1:A5)', 3],
  ['=SUM(数据!A:A,4,"5")', 12],
  ['=COUNT(数据!A1:A5)', 2],
  ['=COUNTA(数据!A1:A5)', 4],
  ['=COUNTBLANK(数据!A1:A5)', 1],
  ['=5-COUNT(数据!A1:A5)', 3],
  ['=IF(COUNT(数据!A3:A4)=0,"",SUM(数据!A3:A4))', ''],
  ['=IF(COUNT(数据!A1:A4)=0,"",SUM(数据!A1:A4))', 3],
  ['=IF(A1>5,,1)', 0],
  ['=IFERROR(1/0,"无")', '无'],
  ['=MAX(数据!A1:A2)', 2],
  ['=AVERAGE(数据!A1:A2)', 1.5],
  ['=ROUND(2.345,2)', 2.35],
  ['=AND(A1>5,A1<20)', true],
  ['=NOSUCH(1)', '#NAME?'],
  ['=某名', '#NAME?'],
  ['=B1+1', 1],
])('%s shows %p', (formula, value) => {
  expect(inspectCell(sheetWith(formula), '表', 'B1').value).toBe(value);
});

test.each<[typed: string, spelled: string]>([
  ['=sum(a1:b2)', '=SUM(A1:B2)'],
  ['= a1 + 1', '=A1+1'],
  ["='数据'!a1", '=数据!A1'],
  ['=＝1'.replace('＝', ''), '=1'],
])('%s is spelled %s', (typed, spelled) => {
  expect(inspectCell(sheetWith(typed), '表', 'B1').formula).toBe(spelled);
});

test('results follow what they refer to, also on other sheets', () => {
  const workbook = sheetWith('=SUM(数据!A1:A2)');
  expect(inspectCell(workbook, '表', 'B1').value).toBe(3);
  new Clerk(workbook).type('数据', 'A1', 100);
  expect(inspectCell(workbook, '表', 'B1').value).toBe(102);
});

test('in manual mode results wait for a calculation', () => {
  const workbook = sheetWith('=SUM(数据!A1:A2)');
  expect(inspectCell(workbook, '表', 'B1').value).toBe(3);
  workbook.application.calculationMode = 'Manual';
  expect(inspectCell(workbook, '表', 'B1').value).toBe(3);
  new Clerk(workbook).type('数据', 'A1', 100);
  expect(inspectCell(workbook, '表', 'B1').value).toBe(3);
  workbook.application.calculate('Full');
  expect(inspectCell(workbook, '表', 'B1').value).toBe(102);
});

test('a renamed sheet takes its references along, a deleted one leaves #REF!', () => {
  const workbook = sheetWith('=数据!A1+SUM(数据!A1:A2)+A1');
  const clerk = new Clerk(workbook);
  clerk.renameSheet('数据', '旧 数据');
  expect(inspectCell(workbook, '表', 'B1')).toMatchObject({
    formula: "='旧 数据'!A1+SUM('旧 数据'!A1:A2)+A1",
    value: 14,
  });
  clerk.deleteSheet('旧 数据');
  expect(inspectCell(workbook, '表', 'B1')).toMatchObject({
    formula: '=#REF!+SUM(#REF!)+A1',
    value: '#REF!',
  });
});
