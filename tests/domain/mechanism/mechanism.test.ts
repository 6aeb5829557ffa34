import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import definition from '../../../templates/168/mechanism.json';
import { mechanismSchema, parseMechanism } from '../../../src/domain/mechanism/definition';
import {
  COUNTING_RULES,
  INDICATOR_KEYS,
  type ComputedIndicatorKey,
} from '../../../src/domain/mechanism/indicator-definition';
import { secondMechanism } from '../../fixtures/second-mechanism';

const SCHEMA_FILE = 'templates/168/mechanism.schema.json';
const mechanism = parseMechanism(definition);

test('the exported JSON Schema is that of the code (npm run schema writes it)', () => {
  const schema = `${JSON.stringify(z.toJSONSchema(mechanismSchema), null, 2)}\n`;
  if (process.env['UPDATE_SCHEMA']) writeFileSync(SCHEMA_FILE, schema);
  expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(schema);
});

test('an unknown key, a missing column list and a wrong grade are refused with their path', () => {
  expect(() => parseMechanism({ ...definition, colour: 'red' })).toThrow(/colour/);
  const ratings = { ...definition.ratings, keptProxy: ['splendid'] };
  expect(() => parseMechanism({ ...definition, ratings })).toThrow(/splendid/);
  const { goals: _goals, ...tables } = definition.tables;
  expect(() => parseMechanism({ ...definition, tables })).toThrow(/goals/);
});

test('the ten indicators stand in form order', () => {
  expect(mechanism.indicators.map(({ key }) => key)).toEqual(INDICATOR_KEYS);
});

test.each(Object.entries(COUNTING_RULES))('%s offers every counting rule', (key, rules) => {
  const indicator = mechanism.indicators.find((one) => one.key === (key as ComputedIndicatorKey))!;
  expect(indicator.rules.map(({ id }) => id)).toEqual(rules);
});

test('附件1 and 附件2 have ten columns and fill A4 landscape; 附件5 fills A4 portrait', () => {
  const width = (columns: readonly { widthMm: number }[]): number =>
    columns.reduce((sum, column) => sum + column.widthMm, 0);
  const { goals, posts, report } = mechanism.tables;
  expect([goals.columns.length, posts.columns.length]).toEqual([10, 10]);
  expect([width(goals.columns), width(posts.columns)]).toEqual([225, 225]);
  expect(report.widthsMm.list[0] + report.widthsMm.list[1]).toBe(156);
});

test('pre-printed rows: ten in 附件1, fifteen in 附件2', () => {
  const rows = (groups: readonly { rows: number }[]): number =>
    groups.reduce((sum, group) => sum + group.rows, 0);
  expect(rows(mechanism.tables.goals.printedRows.groups)).toBe(10);
  expect(rows(mechanism.tables.posts.printedRows.groups)).toBe(15);
});

test('附件3 has fourteen points in six steps and eight roles; its slips of the pen are kept and corrected apart', () => {
  const [workflow, dutyFlow] = mechanism.flowcharts;
  expect(workflow!.steps.map((step) => step.points.length)).toEqual([3, 2, 3, 2, 2, 2]);
  expect(workflow!.roles).toHaveLength(8);
  expect(workflow!.steps[2]!.points[2]).toMatch(/^3学校党组织/);
  expect(workflow!.steps[2]!.corrected![2]).toMatch(/^3、学校党组织/);
  expect(dutyFlow!.steps.map((step) => step.titleLines.join(''))).toEqual([
    '按需设岗',
    '因人择岗',
    '承诺亮岗',
    '组织履岗',
    '科学评岗',
    '奖惩促岗',
  ]);
});

test('a second, invented mechanism is data of the same schema', () => {
  expect(parseMechanism(secondMechanism)).toEqual(secondMechanism);
  expect(secondMechanism.id).not.toBe(mechanism.id);
});
