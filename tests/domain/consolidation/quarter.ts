import definition from '../../../templates/168/mechanism.json';
import { NO_DECISIONS, type QuarterDecisions } from '../../../src/domain/consolidation/clerk-decisions';
import { consolidate, type ConsolidationInput } from '../../../src/domain/consolidation/consolidate';
import type { ConsolidationResult, UnitResult } from '../../../src/domain/consolidation/result';
import type { RosterUnit } from '../../../src/domain/consolidation/roster';
import type { FileReading } from '../../../src/domain/consolidation/submission';
import { parseMechanism } from '../../../src/domain/mechanism/definition';

export const mechanism = parseMechanism(definition);

export const rosterOf = (...names: readonly string[]): readonly RosterUnit[] =>
  names.map((name) => ({ name, aliases: [], contact: null }));

/** The third quarter of 2012 as these files give it, with the decisions named. */
export const quarter = (
  files: readonly FileReading[],
  decisions: Partial<QuarterDecisions> = {},
  more: Partial<ConsolidationInput> = {},
): ConsolidationResult =>
  consolidate({
    mechanism,
    period: { year: 2012, quarter: 3 },
    files,
    roster: rosterOf('示例市第一中学', '示例市第二中学', '示例市第三中学'),
    previous: undefined,
    due: undefined,
    picks: [],
    decisions: { ...NO_DECISIONS, ...decisions },
    ...more,
  });

export const unitNamed = (result: ConsolidationResult, name: string): UnitResult =>
  result.units.find(({ unit }) => unit === name)!;
