import { nearestUnits } from '../../../src/domain/consolidation/nearest-units';
import { mechanism } from './quarter';

const unit = (name: string, ...aliases: readonly string[]) => ({ name, aliases, contact: null });
const roster = [
  unit('示例市第一中学', '一中'),
  unit('示例市第三中学'),
  unit('示例市第三十中学'),
  unit('示例市实验小学'),
  unit('示例市机关幼儿园', '机关园'),
];

test.each([
  ['the same core in another place', '外市第三中学', '示例市第三中学'],
  ['a word left out', '市实验小', '示例市实验小学'],
  ['a slip of the pen', '机关幼儿圆', '示例市机关幼儿园'],
  ['a longer name', '第一中学初中部', '示例市第一中学'],
])('%s is offered first', (_, name, expected) => {
  expect(nearestUnits(name, roster, mechanism.vocabulary, 3)[0]).toBe(expected);
});

test('what shares nothing is not offered, and never more than asked for', () => {
  expect(nearestUnits('水利局', roster, mechanism.vocabulary, 5)).toEqual([]);
  expect(nearestUnits('第三中学', roster, mechanism.vocabulary, 2)).toHaveLength(2);
});
