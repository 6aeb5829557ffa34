import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import mechanismData from '../../../templates/168/mechanism.json';
import { parseMechanism } from '../../../src/domain/mechanism/definition';
import { readDeadline } from '../../../src/domain/reading/read-deadline';
import { readPeople } from '../../../src/domain/reading/read-people';
import { readPledges } from '../../../src/domain/reading/read-pledges';
import { collectRatingWordings, readRating } from '../../../src/domain/reading/read-rating';
import { remembered } from '../../../src/domain/memory/remembered';

const mechanism = parseMechanism(mechanismData);
const { vocabulary, ratings } = mechanism;

test('a text is read once, and again only after more texts than are kept', () => {
  const read: string[] = [];
  const lengthOf = remembered((text) => read.push(text));
  expect([lengthOf('甲'), lengthOf('甲'), lengthOf('乙')]).toEqual([1, 1, 2]);
  for (let index = 0; index < 4000; index++) lengthOf(String(index));
  expect(lengthOf('甲')).toBe(4003);
});

test('remembering a cell does not keep the workbook that it was cut from', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const itself = remembered((text) => text);
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let workbook = 0; workbook < 100; workbook++) {
    const whole = `${workbook}开展校本教研与安全教育活动${'，按计划完成'.repeat(100_000)}`;
    itself(whole.slice(0, 40));
  }
  collect();
  const grownMiB = (process.memoryUsage().heapUsed - before) / 1024 / 1024;
  // A hundred wholes of over a megabyte each; kept alive, they would be more than a hundred times this.
  expect(grownMiB).toBeLessThan(5);
  expect(itself('0开展校本教研与安全教育活动')).toBe('0开展校本教研与安全教育活动');
});

describe('what depends on more than the text is not taken from memory', () => {
  test('同上 names the people of the row above it', () => {
    const namesUnder = (above: string) =>
      readPeople('同上', vocabulary, readPeople(above, vocabulary)).people.map(({ name }) => name);
    expect(readPeople('同上', vocabulary).people).toEqual([]);
    expect([namesUnder('张三'), namesUnder('李四、王五')]).toEqual([['张三'], ['李四', '王五']]);
  });

  test('同上 counts the promises of the row above it', () => {
    const countUnder = (above: string) =>
      readPledges('同上', vocabulary, readPledges(above, vocabulary)).count;
    expect(readPledges('同上', vocabulary).flags).toContain('unrecognised');
    expect([countUnder('1.听课；2.家访'), countUnder('关心学困生')]).toEqual([2, 1]);
  });

  test('a synonym means what the other wordings of its workbook make it mean', () => {
    const gradeBeside = (...others: string[]) =>
      readRating('良好', ratings, collectRatingWordings(others, ratings)).grade;
    expect([gradeBeside(), gradeBeside('优'), gradeBeside()]).toEqual(['good', 'medium', 'good']);
  });

  test('a month is in the year of its table, and of its mechanism', () => {
    const schoolYear = { ...mechanism, yearStartMonth: 9 };
    const yearOf = (year: number, of: typeof mechanism) =>
      readDeadline('3月底', { year, mechanism: of })?.due?.year;
    expect([yearOf(2012, mechanism), yearOf(2013, mechanism), yearOf(2012, schoolYear)]).toEqual([
      2012, 2013, 2013,
    ]);
  });
});
