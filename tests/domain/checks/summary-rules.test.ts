import {
  missingUnitFinding,
  otherPeriodFinding,
  severalFilesFinding,
  totalDiffersFinding,
  unknownUnitFindings,
} from '../../../src/domain/checks/d';
import { reportCell } from './school-builder';

test('D01 names the unit that has not reported', () => {
  expect(missingUnitFinding('示例市附属小学')).toEqual({
    rule: 'D01',
    severity: 'error',
    place: null,
    values: { unit: '示例市附属小学' },
  });
});

test('D02 counts and lists the files', () => {
  expect(severalFilesFinding('示例市第二中学', ['甲.xlsx', '乙.xlsx'])).toEqual({
    rule: 'D02',
    severity: 'error',
    place: null,
    values: { unit: '示例市第二中学', count: 2, files: '甲.xlsx、乙.xlsx' },
  });
});

describe('D03 comes with A13, which is what the school has to put right', () => {
  test.each([
    ['a name that is on no roster', '某校', '某校'],
    ['no name at all', null, ''],
  ])('%s', (_, unit, raw) => {
    const place = reportCell('B3');
    expect(unknownUnitFindings(unit, place)).toEqual([
      { rule: 'A13', severity: 'error', place, values: { raw } },
      { rule: 'D03', severity: 'warning', place, values: { unit } },
    ]);
  });
});

test('D04 gives both figures', () => {
  expect(totalDiffersFinding('memberTotal', 41, null, reportCell('B6'))).toEqual({
    rule: 'D04',
    severity: 'error',
    place: reportCell('B6'),
    values: { indicator: 'memberTotal', stated: 41, sum: null },
  });
});

test('D05 gives the period named and the period asked for', () => {
  const claimed = { year: 2011, quarter: null, place: reportCell('A2') };
  expect(otherPeriodFinding('示例市第一中学', claimed, { year: 2012, quarter: 3 })).toEqual({
    rule: 'D05',
    severity: 'error',
    place: reportCell('A2'),
    values: { unit: '示例市第一中学', year: 2011, quarter: null, askedYear: 2012, askedQuarter: 3 },
  });
});
