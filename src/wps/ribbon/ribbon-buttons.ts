import { INSERTED_FORMS } from '../../commands/function-names';
import type { FormKind } from '../../domain/workbook/workbook-memory';
import type { ViewId } from '../../taskpane/pane/view-id';

/** What a click on a button does. */
export type RibbonWork =
  | { readonly kind: 'insert'; readonly forms: readonly FormKind[] }
  | { readonly kind: 'open'; readonly view: ViewId };

interface RibbonButton {
  /** The name of its picture, without size and ending. */
  readonly icon: string;
  readonly work: RibbonWork;
}

const inserts = (icon: string, name: keyof typeof INSERTED_FORMS): RibbonButton => ({
  icon,
  work: { kind: 'insert', forms: INSERTED_FORMS[name] },
});
const opens = (icon: string, view: ViewId): RibbonButton => ({ icon, work: { kind: 'open', view } });

/**
 * The buttons by their ids in ribbon.xml, which is made from the manifest at each build; the ids are the manifest's with
 * `_` for each dot. A test compares the two.
 */
export const RIBBON_BUTTONS: ReadonlyMap<string, RibbonButton> = new Map([
  ['Mechanism168_Templates_Goals', inserts('goals', 'insertGoals')],
  ['Mechanism168_Templates_Posts', inserts('posts', 'insertPosts')],
  ['Mechanism168_Templates_Workflow', inserts('workflow', 'insertWorkflow')],
  ['Mechanism168_Templates_DutyFlow', inserts('duty-flow', 'insertDutyFlow')],
  ['Mechanism168_Templates_Report', inserts('report', 'insertReport')],
  ['Mechanism168_Filling_Assistant', opens('filling', 'filling')],
  ['Mechanism168_Filling_Checks', opens('checks', 'checks')],
  ['Mechanism168_Filling_SchoolReport', opens('school-report', 'report')],
  ['Mechanism168_Consolidation_Run', opens('consolidation', 'consolidation')],
  ['Mechanism168_Help_Open', opens('help', 'help')],
]);

/** Beside the page, as WPS on Linux shows no picture that is given as a text. */
export const pictureOf = (id: string): string => `assets/${RIBBON_BUTTONS.get(id)?.icon ?? 'app'}-32.png`;
