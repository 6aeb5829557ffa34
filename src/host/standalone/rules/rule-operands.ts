import {
  IUniverInstanceService,
  UniverInstanceType,
  type ICommandInfo,
  type IMutationInfo,
  type Injector,
  type Workbook,
} from '@univerjs/core';
import { DataValidationModel, UpdateDataValidationMutation, UpdateRuleType } from '@univerjs/data-validation';
import { RemoveSheetCommand, SetWorksheetNameCommand } from '@univerjs/sheets';
import {
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  SetConditionalRuleMutation,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import { formulaWithoutSheet, renamedFormula } from '../../../domain/sheet/moved-formula';

interface Orders {
  readonly redos: IMutationInfo[];
  readonly undos: IMutationInfo[];
}

/** What a command that renames or deletes a sheet does to the formulas of rules, to stand in the same step of the undo. */
export function ruleOperandOrders(services: Injector, { id, params }: ICommandInfo): Orders {
  const workbook = services
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  if (!workbook || (id !== SetWorksheetNameCommand.id && id !== RemoveSheetCommand.id)) return ordersOf([]);
  const { subUnitId, name } = (params ?? {}) as { readonly subUnitId?: string; readonly name?: string };
  const sheet = subUnitId ? workbook.getSheetBySheetId(subUnitId) : workbook.getActiveSheet();
  if (!sheet) return ordersOf([]);
  const from = sheet.getName();
  const isGoing = id === RemoveSheetCommand.id;
  const rewrite = (formula: string): string =>
    isGoing ? formulaWithoutSheet(formula, from) : renamedFormula(formula, from, name ?? from);
  const others = workbook.getSheets().filter((other) => !isGoing || other !== sheet);
  return ordersOf(
    others.flatMap((other) => {
      const place = { unitId: workbook.getUnitId(), subUnitId: other.getSheetId() };
      return [...validationOrders(services, place, rewrite), ...conditionOrders(services, place, rewrite)];
    }),
  );
}

type Pair = readonly [IMutationInfo, IMutationInfo];
interface Place {
  readonly unitId: string;
  readonly subUnitId: string;
}

const ordersOf = (pairs: readonly Pair[]): Orders => ({
  redos: pairs.map(([redo]) => redo),
  undos: pairs.map(([, undo]) => undo),
});

function validationOrders(
  services: Injector,
  place: Place,
  rewrite: (formula: string) => string,
): readonly Pair[] {
  const rules = services.get(DataValidationModel).getRules(place.unitId, place.subUnitId);
  return rules.flatMap(({ uid, type, formula1, formula2 }): readonly Pair[] => {
    const order = (first: string | undefined, second: string | undefined): IMutationInfo => ({
      id: UpdateDataValidationMutation.id,
      params: {
        ...place,
        ruleId: uid,
        payload: { type: UpdateRuleType.SETTING, payload: { type, formula1: first, formula2: second } },
        source: 'patched',
      },
    });
    const [first, second] = [formula1, formula2].map((text) =>
      text?.startsWith('=') ? rewrite(text) : text,
    );
    return first === formula1 && second === formula2
      ? []
      : [[order(first, second), order(formula1, formula2)]];
  });
}

function conditionOrders(
  services: Injector,
  place: Place,
  rewrite: (formula: string) => string,
): readonly Pair[] {
  const rules =
    services.get(ConditionalFormattingRuleModel).getSubunitRules(place.unitId, place.subUnitId) ?? [];
  return rules.flatMap((rule): readonly Pair[] => {
    const { type } = rule.rule;
    if (type !== CFRuleType.highlightCell || !('subType' in rule.rule)) return [];
    if (rule.rule.subType !== CFSubRuleType.formula) return [];
    const value = rewrite(rule.rule.value);
    if (value === rule.rule.value) return [];
    const order = (made: IConditionFormattingRule): IMutationInfo => ({
      id: SetConditionalRuleMutation.id,
      params: { ...place, cfId: made.cfId, rule: made },
    });
    return [[order({ ...rule, rule: { ...rule.rule, value } }), order({ ...rule })]];
  });
}
