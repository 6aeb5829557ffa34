import type { IDisposable, Injector } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/lib/facade';
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import { FormulaRefRangeService } from '@univerjs/sheets-formula';

/** Conditions with a formula follow the cells that move. The grid does so in its screen, which a plain one has not. */
export function followConditions(api: FUniver): void {
  // The program's services are no public part of its api.
  const services = (api as unknown as { readonly _injector: Injector })._injector;
  const follower = services.get(FormulaRefRangeService);
  const registered = new Map<string, IDisposable>();
  const register = (unitId: string, subUnitId: string, rule: IConditionFormattingRule): IDisposable => {
    const place = { unitId, subUnitId };
    const formula = formulaOf(rule);
    const id = rule.cfId;
    return follower.registerRangeFormula(
      unitId,
      subUnitId,
      rule.ranges,
      formula === undefined ? [] : [formula],
      ([moved]) => {
        const before = structuredClone(rule);
        const [value] = moved?.formulas ?? [];
        const after = {
          ...before,
          ranges: moved?.ranges ?? [],
          rule: value === undefined ? before.rule : { ...before.rule, value },
        };
        return moved
          ? {
              redos: [{ id: SetConditionalRuleMutation.id, params: { ...place, cfId: id, rule: after } }],
              undos: [{ id: SetConditionalRuleMutation.id, params: { ...place, cfId: id, rule: before } }],
            }
          : {
              redos: [{ id: DeleteConditionalRuleMutation.id, params: { ...place, cfId: id } }],
              undos: [{ id: AddConditionalRuleMutation.id, params: { ...place, rule: before } }],
            };
      },
    );
  };
  const model = services.get(ConditionalFormattingRuleModel);
  const keyOf = (unitId: string, subUnitId: string, { cfId }: IConditionFormattingRule): string =>
    [unitId, subUnitId, cfId].join(' ');
  for (const [unitId, sheets] of model.getAll()) {
    for (const [subUnitId, rules] of sheets) {
      for (const rule of rules) {
        registered.set(keyOf(unitId, subUnitId, rule), register(unitId, subUnitId, rule));
      }
    }
  }
  model.$ruleChange.subscribe(({ unitId, subUnitId, rule, type }) => {
    const key = keyOf(unitId, subUnitId, rule);
    if (type === 'sort') return;
    registered.get(key)?.dispose();
    registered.delete(key);
    if (type !== 'delete') registered.set(key, register(unitId, subUnitId, rule));
  });
}

function formulaOf({ rule }: IConditionFormattingRule): string | undefined {
  if (rule.type !== CFRuleType.highlightCell || !('subType' in rule)) return undefined;
  return rule.subType === CFSubRuleType.formula ? rule.value : undefined;
}
