import { localAddress } from './grid/addresses';
import type { Area } from './grid/area';
import { canonicalAreas } from './grid/canonical-areas';
import type { ConditionalLook, ConditionType } from './sheet/conditional-rules';
import type { SheetState } from './sheet/sheet-state';
import type { CellValidation } from './sheet/validation-rule';

export interface ValidationView extends CellValidation {
  readonly areas: readonly string[];
  /** The choices of a list that is written out in the rule. */
  readonly list?: readonly string[];
  /** Refuses other input, rather than warn of it or stay silent. */
  readonly strict: boolean;
}

export interface ConditionView {
  readonly areas: readonly string[];
  readonly type: ConditionType;
  readonly rule: Readonly<Record<string, string>>;
  readonly look: ConditionalLook;
}

/** The same cells always as the same addresses, however Excel has cut them up. */
export const localAddresses = (areas: readonly Area[]): readonly string[] =>
  canonicalAreas(areas).map(localAddress);

/** One entry for each different validation, wherever it lies. */
export function validationViews(sheet: SheetState): readonly ValidationView[] {
  const byContent = new Map<string, { thing: CellValidation; areas: Area[] }>();
  for (const { areas, thing } of sheet.validations.all()) {
    const same = byContent.get(JSON.stringify(thing));
    if (same) same.areas.push(...areas);
    else byContent.set(JSON.stringify(thing), { thing, areas: [...areas] });
  }
  return [...byContent.values()].map(({ thing, areas }) => ({
    areas: localAddresses(areas),
    ...thing,
    ...listOf(thing),
    strict: thing.errorAlert.showAlert && thing.errorAlert.style === 'Stop',
  }));
}

function listOf({ rule }: CellValidation): { readonly list?: readonly string[] } {
  const source = (rule.list as { readonly source?: string } | undefined)?.source;
  return source === undefined || source.startsWith('=') ? {} : { list: source.split(',') };
}

export const conditionViews = ({ conditions }: SheetState): readonly ConditionView[] =>
  conditions.all().map(({ areas, type, rule, look }) => ({ areas: localAddresses(areas), type, rule, look }));
