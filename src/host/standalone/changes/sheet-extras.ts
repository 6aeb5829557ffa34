import type { IMutationInfo, ISheetDataValidationRule } from '@univerjs/core';
import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
} from '@univerjs/data-validation';
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import {
  AddHyperLinkMutation,
  HyperLinkModel,
  RemoveHyperLinkMutation,
  type ISheetHyperLink,
} from '@univerjs/sheets-hyper-link';
import {
  RemoveNoteMutation,
  SheetsNoteModel,
  UpdateNoteMutation,
  type ISheetNote,
} from '@univerjs/sheets-note';
import type { ShownWorkbook } from '../shown-workbook';
import type { Change } from './changes';

/** What belongs to a sheet and is kept beside it by the grid. */
export interface SheetExtras {
  readonly validations: readonly ISheetDataValidationRule[];
  /** In order of priority. */
  readonly conditions: readonly IConditionFormattingRule[];
  readonly notes: readonly ISheetNote[];
  readonly links: readonly ISheetHyperLink[];
}

/** Which sheet of which workbook. */
export interface SheetPlace {
  readonly unitId: string;
  readonly subUnitId: string;
}

/** An order and the one that takes it back. */
type Pair = readonly [IMutationInfo, IMutationInfo];

/** Adds what belongs to a sheet that is there. */
export const addedExtras = (place: SheetPlace, extras: SheetExtras): readonly Change[] =>
  pairs(place, extras).map(([add, remove]) => ({ does: add, takesBack: [remove] }));

/** Removes it. The grid puts a condition that is added before the others, so the first one goes first. */
export const removedExtras = (place: SheetPlace, extras: SheetExtras): readonly Change[] =>
  [...pairs(place, extras)].reverse().map(([add, remove]) => ({ does: remove, takesBack: [add] }));

/** What belongs to a sheet now. */
export function extrasOf(shown: ShownWorkbook, subUnitId: string): SheetExtras {
  const { unitId, services } = shown;
  return {
    validations: services.get(DataValidationModel).getRules(unitId, subUnitId),
    conditions: [...(services.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, subUnitId) ?? [])],
    notes: [...(services.get(SheetsNoteModel).getSheetNotes(unitId, subUnitId)?.values() ?? [])],
    links: services.get(HyperLinkModel).getSubUnit(unitId, subUnitId),
  };
}

const pairs = (
  place: SheetPlace,
  { validations, conditions, notes, links }: SheetExtras,
): readonly Pair[] => [
  ...validations.map((rule) => validationPair(place, rule)),
  ...[...conditions].reverse().map((rule) => conditionPair(place, rule)),
  ...notes.map((note) => notePair(place, note)),
  ...links.map((link) => linkPair(place, link)),
];

const validationPair = (place: SheetPlace, rule: ISheetDataValidationRule): Pair => [
  { id: AddDataValidationMutation.id, params: { ...place, rule } },
  { id: RemoveDataValidationMutation.id, params: { ...place, ruleId: rule.uid } },
];

const conditionPair = (place: SheetPlace, rule: IConditionFormattingRule): Pair => [
  { id: AddConditionalRuleMutation.id, params: { ...place, rule } },
  { id: DeleteConditionalRuleMutation.id, params: { ...place, cfId: rule.cfId } },
];

function notePair({ unitId, subUnitId }: SheetPlace, note: ISheetNote): Pair {
  const place = { unitId, sheetId: subUnitId, row: note.row, col: note.col };
  return [
    { id: UpdateNoteMutation.id, params: { ...place, note } },
    { id: RemoveNoteMutation.id, params: { ...place, noteId: note.id } },
  ];
}

const linkPair = (place: SheetPlace, link: ISheetHyperLink): Pair => [
  { id: AddHyperLinkMutation.id, params: { ...place, link } },
  { id: RemoveHyperLinkMutation.id, params: { ...place, id: link.id } },
];
