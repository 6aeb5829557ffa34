import { parseResultJson, partOfResult } from '../../../src/domain/consolidation/read-result-json';
import { resultJson } from '../../../src/domain/consolidation/write-result-json';
import { quarter, rosterOf } from './quarter';
import { submission, usedFile } from './submission-builder';

const [FIRST, SECOND] = ['示例市第一中学', '示例市第二中学'] as const;
const roster = rosterOf(FIRST, SECOND);
const first = usedFile(submission('a.xlsx', FIRST));
const second = usedFile(submission('b.xlsx', SECOND));
const json = (result: ReturnType<typeof quarter>) => resultJson(result, ({ rule }) => rule);

test('nothing is complete while files are not read, with a roster or without', () => {
  for (const given of [{ roster }, { roster: undefined }]) {
    const result = quarter([first, second], {}, { ...given, unread: ['d.xlsx', 'c.xlsx'] });
    expect(result.unread).toEqual(['c.xlsx', 'd.xlsx']);
    expect(result.totals.memberTotal).toEqual({ value: 2, complete: false, units: 2, usable: 2 });
  }
});

test('that a unit did not report is found only when all is read', () => {
  const rules = (unread: readonly string[]) =>
    quarter([first], {}, { roster, unread }).findings.map(({ rule, unit }) => [rule, unit]);
  expect(rules([])).toEqual([['D01', SECOND]]);
  expect(rules(['b.xlsx'])).toEqual([]);
});

test('the JSON is as it was without any, and tells of them where there are some', () => {
  const without = JSON.stringify(json(quarter([first], {}, { roster })));
  expect(JSON.stringify(json(quarter([first], {}, { roster, unread: [] })))).toBe(without);
  expect(without).not.toContain('unread');
  const text = JSON.stringify(json(quarter([first], {}, { roster, unread: ['b.xlsx'] })));
  const parsed = parseResultJson(JSON.parse(text))!;
  expect(parsed.trace?.unread).toEqual(['b.xlsx']);
  expect(partOfResult(parsed, 'part.json').unread).toEqual(['b.xlsx']);
  expect(partOfResult(parseResultJson(JSON.parse(without))!, 'part.json').unread).toEqual([]);
});
