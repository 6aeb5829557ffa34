/// <reference types="office-js" />
import type { CellRange } from '../../../domain/sheet/address';
import { highlightKindOf, type HighlightKind } from '../../../domain/sheet/highlight';
import { rangeOf } from '../reading/used-ranges';

/** A conditional format by formula, as it stands on a sheet. */
export interface StandingRule {
  readonly id: string;
  /** Of a tint of ours. */
  readonly kind: HighlightKind | undefined;
  readonly ranges: readonly CellRange[];
}

/** A sheet with its conditional formats by formula, first priority first. */
export interface RuledSheet {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  readonly rules: readonly StandingRule[];
}

/**
 * All sheets: one request for these, one for their conditional formats, one for what those by formula say and where they
 * lie, whatever their number. The formats of other kinds are not looked into, as Excel refuses to say a formula of them.
 */
export async function readRules(context: Excel.RequestContext): Promise<readonly RuledSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/protection/protected');
  await context.sync();
  const formats = worksheets.items.map((sheet) => {
    const { conditionalFormats } = sheet.getRange();
    conditionalFormats.load('items/id,items/type');
    return conditionalFormats;
  });
  await context.sync();
  const asked = formats.map(({ items }, index) => {
    const sheet = worksheets.getItem(worksheets.items[index]!.id);
    return items.filter(({ type }) => type === 'Custom').map(({ id }) => loadRule(sheet, id));
  });
  if (asked.some((rules) => rules.length > 0)) await context.sync();
  return worksheets.items.map((sheet, index) => ({
    id: sheet.id,
    name: sheet.name,
    isProtected: sheet.protection.protected,
    rules: (asked[index] ?? []).map((rule) => rule()),
  }));
}

/** The path begins at the sheet each time, as a range asked for before does not outlive its request. */
export const formatOn = (sheet: Excel.Worksheet, id: string): Excel.ConditionalFormat =>
  sheet.getRange().conditionalFormats.getItem(id);

function loadRule(sheet: Excel.Worksheet, id: string): () => StandingRule {
  const format = formatOn(sheet, id);
  const { rule } = format.custom;
  rule.load('formula');
  // Their joined address would end at 8,192 characters.
  const { areas } = format.getRanges();
  areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return () => ({
    id,
    kind: highlightKindOf(rule.formula),
    ranges: areas.items.map(rangeOf),
  });
}
