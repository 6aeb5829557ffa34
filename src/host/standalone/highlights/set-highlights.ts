import type { IMutationInfo } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  MoveConditionalRuleMutation,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import type { Highlight } from '../../../domain/sheet/highlight';
import { tintsOf } from '../../../domain/sheet/tints';
import { HostError } from '../../host-error';
import type { Change } from '../changes/changes';
import type { SheetPlace } from '../changes/sheet-extras';
import { attempted } from '../changes/whole-action';
import { isSheetProtected } from '../reading/protection';
import type { ShownWorkbook } from '../shown-workbook';
import { isTint, sameTints, tintRules } from './tint-rules';

/**
 * Tints these cells and no others; `sheetMissing` where a sheet is none, `sheetProtected` where one would have to change
 * that is. No step of the grid's own undo: what a clerk takes back is what a clerk did. Where the tints are these
 * already nothing is ordered, so that a view which follows the workbook comes to rest.
 */
export function setHighlights(shown: ShownWorkbook, highlights: readonly Highlight[]): void {
  const wanted = new Map(
    tintsOf(highlights).map(({ sheet, tints }) => [shown.sheetNamed(sheet).getSheetId(), tints] as const),
  );
  const changes = [...sheetsWithRules(shown), ...wanted.keys()].filter(isFirst).flatMap((subUnitId) => {
    const place = { unitId: shown.unitId, subUnitId };
    const sheet = shown.sheetOf(subUnitId);
    const tints = sheet ? tintRules(sheet, wanted.get(subUnitId) ?? []) : [];
    const rules = rulesOf(shown, place);
    if (sheet && sameTints(sheet, rules.filter(isTint), tints)) return [];
    if (sheet && isSheetProtected(shown, subUnitId)) {
      throw new HostError('sheetProtected', { sheet: sheet.getName() });
    }
    return [...removedTints(place, rules), ...addedTints(place, tints)];
  });
  attempted(shown, (made) => made.makeAll(changes));
}

/** Sheets that are gone too: the clerk's undo may bring one back, which must not bring tints along. */
const sheetsWithRules = ({ services, unitId }: ShownWorkbook): readonly string[] => [
  ...(services.get(ConditionalFormattingRuleModel).getUnitRules(unitId)?.keys() ?? []),
];

const isFirst = (id: string, index: number, all: readonly string[]): boolean => all.indexOf(id) === index;

const rulesOf = (
  { services }: ShownWorkbook,
  { unitId, subUnitId }: SheetPlace,
): readonly IConditionFormattingRule[] =>
  services.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, subUnitId) ?? [];

const added = (place: SheetPlace, rule: IConditionFormattingRule): IMutationInfo => ({
  id: AddConditionalRuleMutation.id,
  params: { ...place, rule },
});

const deleted = (place: SheetPlace, { cfId }: IConditionFormattingRule): IMutationInfo => ({
  id: DeleteConditionalRuleMutation.id,
  params: { ...place, cfId },
});

/** Before all other rules, so that a tint is seen; the grid puts what is added there, the last one first. */
const addedTints = (place: SheetPlace, tints: readonly IConditionFormattingRule[]): readonly Change[] =>
  [...tints].reverse().map((rule) => ({ does: added(place, rule), takesBack: [deleted(place, rule)] }));

/** Each comes back to where it stood, behind what is left of the others before it. */
function removedTints(place: SheetPlace, rules: readonly IConditionFormattingRule[]): readonly Change[] {
  let before: IConditionFormattingRule | undefined;
  return rules.flatMap((rule): readonly Change[] => {
    if (!isTint(rule)) {
      before = rule;
      return [];
    }
    const back = before ? [added(place, rule), movedBehind(place, rule, before)] : [added(place, rule)];
    return [{ does: deleted(place, rule), takesBack: back }];
  });
}

const movedBehind = (
  place: SheetPlace,
  rule: IConditionFormattingRule,
  before: IConditionFormattingRule,
): IMutationInfo => ({
  id: MoveConditionalRuleMutation.id,
  params: { ...place, start: { id: rule.cfId, type: 'self' }, end: { id: before.cfId, type: 'after' } },
});
