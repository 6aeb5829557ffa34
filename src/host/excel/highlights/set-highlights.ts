/// <reference types="office-js" />
import type { Highlight } from '../../../domain/sheet/highlight';
import { joined, type Tint } from '../../../domain/sheet/tints';
import { rangeLists } from '../../plan/rectangles';
import { tintChanges, type TintChange } from '../../tint-changes';
import { attempted, twice, type Ending } from '../attempted';
import type { NewContext } from '../new-context';
import { readRules, type RuledSheet, type StandingRule } from './standing-rules';
import { addingSteps, removingSteps, runSteps } from './tint-steps';

type Change = TintChange<RuledSheet>;

/** Up to three requests to look, one to change; none to change where the tints are as they should be. */
export async function setHighlights(newContext: NewContext, highlights: readonly Highlight[]): Promise<void> {
  const context = newContext();
  const changes = tintChanges(await readRules(context), highlights);
  await attempted(
    () => change(context, changes),
    () => twice(() => putBack(newContext, changes)),
    changes[0] ? { sheet: changes[0].sheet.name } : {},
  );
}

/** The new first and the old last: until all of the new are there, none of the old is lost. */
async function change(context: Excel.RequestContext, changes: readonly Change[]): Promise<void> {
  const { worksheets } = context.workbook;
  const added = changes.flatMap(({ sheet, tints }) => addingSteps(worksheets.getItem(sheet.id), tints));
  const removed = changes.flatMap(({ sheet }) =>
    removingSteps(
      worksheets.getItem(sheet.id),
      sheet.rules.filter(({ kind }) => kind),
    ),
  );
  await runSteps(context, [...added, ...removed]);
}

/** The tints that stood, on the sheets that are still there. */
async function putBack(newContext: NewContext, changes: readonly Change[]): Promise<Ending> {
  try {
    const context = newContext();
    const now = await readRules(context);
    const steps = changes.flatMap(({ sheet: before, tints }) => {
      const sheet = now.find(({ id }) => id === before.id);
      if (!sheet) return [];
      const lost = before.rules.filter(({ id }) => !sheet.rules.some((rule) => rule.id === id));
      const standing = context.workbook.worksheets.getItem(sheet.id);
      const ours = sheet.rules.filter((rule) => isAdded(rule, before.rules, tints));
      return [
        ...removingSteps(standing, ours),
        // Last first: Excel gives each new rule priority over those there are.
        ...addingSteps(standing, [...lost].reverse()),
      ];
    });
    await runSteps(context, steps);
    return 'takenBack';
  } catch (cause) {
    return { sheets: [], cells: 0, cause };
  }
}

/** Ours and new; one that broke off does not yet say whose it is, but it lies where a tint was to be. */
function isAdded(rule: StandingRule, before: readonly StandingRule[], tints: readonly Tint[]): boolean {
  if (before.some(({ id }) => id === rule.id)) return false;
  const planned = tints.flatMap(({ ranges }) => rangeLists(ranges));
  return rule.kind !== undefined || planned.includes(rangeLists(joined(rule.ranges)).join());
}
