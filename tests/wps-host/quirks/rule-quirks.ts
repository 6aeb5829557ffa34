import { type Twist, WpsFault } from '../bridge';
import type { WpsProgram } from '../model/program';
import { RangeModel } from '../model/range';
import { FormatConditions } from '../model/rules/format-conditions';

/** What is told of a rule where there is none, in place of a fault. */
const toldWithoutRule =
  (member: string, told: unknown): Twist =>
  ({ kind, usual }) => {
    if (kind !== 'read') return usual();
    try {
      return usual();
    } catch (error) {
      if (!(error instanceof WpsFault)) throw error;
      return member === 'Type' ? told : '';
    }
  };

const VALIDATION = ['Type', 'Formula1', 'InputTitle', 'InputMessage', 'ErrorTitle', 'ErrorMessage'];

const withoutRule =
  (type: unknown) =>
  ({ bridge }: WpsProgram): void => {
    for (const member of VALIDATION) bridge.twist([`Validation.${member}`], toldWithoutRule(member, type));
  };

const refused: Twist = ({ kind, usual }) => {
  if (kind === 'write') throw new WpsFault('call failed');
  return usual();
};

export const RULE_QUIRKS = {
  noRuleIsZero: withoutRule(0),
  noRuleIsUndefined: withoutRule(undefined),
  specialCellsOfUnprotected: ({ bridge }: WpsProgram) =>
    bridge.twist(['Range.SpecialCells'], ({ model, usual }) => {
      if (model instanceof RangeModel && model._cells.sheet.protection.isOn)
        throw new WpsFault('call failed');
      return usual();
    }),
  specialCellsOrNull: ({ bridge }: WpsProgram) =>
    bridge.twist(['Range.SpecialCells'], ({ usual }) => {
      try {
        return usual();
      } catch (error) {
        if (!(error instanceof WpsFault)) throw error;
        return null;
      }
    }),
  newConditionsFirst: ({ bridge }: WpsProgram) =>
    bridge.twist(['FormatConditions.Add'], ({ model, usual }) => {
      const added = usual();
      if (!(model instanceof FormatConditions)) return added;
      const { conditions } = model._cells.sheet;
      const rule = conditions.all().at(-1);
      if (rule) conditions.moveTo(rule, 0);
      return added;
    }),
  priorityRefused: ({ bridge }: WpsProgram) => bridge.twist(['FormatCondition.Priority'], refused),
  priorityIgnored: ({ bridge }: WpsProgram) =>
    bridge.twist(['FormatCondition.Priority'], ({ kind, usual }) => (kind === 'write' ? undefined : usual())),
} as const;
