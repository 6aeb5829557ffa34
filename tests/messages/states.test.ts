import {
  fileStateLabel,
  ignoredReasonLabel,
  rejectedReasonLabel,
  unitStateLabel,
} from '../../src/messages/states';

describe('states of a unit', () => {
  test.each([
    ['reported', false, '按时', 'on time'],
    ['reported', true, '迟报', 'late'],
    ['missing', false, '未报', 'not reported'],
    ['empty', false, '空报', 'empty'],
    ['empty', true, '空报', 'empty'],
    ['duplicate', false, '重报', 'several files'],
    ['wrongPeriod', true, '不符期', 'other period'],
    ['unknownUnit', false, '不在名单', 'not on the roster'],
  ] as const)('%s, late %s: %s', (status, late, zh, en) => {
    expect(unitStateLabel({ status, late }, 'zh')).toBe(zh);
    expect(unitStateLabel({ status, late }, 'en')).toBe(en);
  });
});

test('states and reasons of files', () => {
  expect(fileStateLabel('rejected', 'zh')).toBe('已拒收');
  expect(fileStateLabel('used', 'en')).toBe('used');
  expect(ignoredReasonLabel('lockFile', 'zh')).toBe('办公软件的临时文件');
  expect(ignoredReasonLabel('sameContent', 'en')).toBe('same content as another file');
  expect(rejectedReasonLabel('encrypted', 'zh')).toBe('已加密，未能打开');
  expect(rejectedReasonLabel('tooLarge', 'en')).toBe('too large');
});
