import { FORM_KINDS, type FormKind } from '../../domain/workbook/workbook-memory';
import type { RIBBON_GROUP_NAMES, RIBBON_WORDS } from '../../messages/standalone-ribbon';
import type { Asked } from '../../taskpane/pane/asked';
import type { ViewId } from '../../taskpane/pane/view-id';
import type { RibbonIcon } from './ribbon-icons';

export interface RibbonButton {
  readonly id: keyof typeof RIBBON_WORDS;
  readonly icon: RibbonIcon;
  /** What a click asks of the pane; a new value each time. */
  readonly ask: () => Asked;
}

export interface RibbonGroup {
  readonly id: keyof typeof RIBBON_GROUP_NAMES;
  readonly buttons: readonly RibbonButton[];
}

const opens = (view: ViewId) => (): Asked => ({ kind: 'view', view });
const inserts = (form: FormKind) => (): Asked => ({ kind: 'insert', forms: [form] });

const FORM_BUTTONS: Readonly<Record<FormKind, Omit<RibbonButton, 'ask'>>> = {
  goals: { id: 'Templates.Goals', icon: 'goals' },
  posts: { id: 'Templates.Posts', icon: 'posts' },
  workflow: { id: 'Templates.Workflow', icon: 'workflow' },
  dutyFlow: { id: 'Templates.DutyFlow', icon: 'duty-flow' },
  report: { id: 'Templates.Report', icon: 'report' },
};

/** The groups of the ribbon in Excel, in their order: a clerk learns one thing. */
export const RIBBON_GROUPS: readonly RibbonGroup[] = [
  { id: 'Templates', buttons: FORM_KINDS.map((kind) => ({ ...FORM_BUTTONS[kind], ask: inserts(kind) })) },
  {
    id: 'Filling',
    buttons: [
      { id: 'Filling.Assistant', icon: 'filling', ask: opens('filling') },
      { id: 'Filling.Checks', icon: 'checks', ask: opens('checks') },
      { id: 'Filling.SchoolReport', icon: 'school-report', ask: opens('report') },
    ],
  },
  {
    id: 'Consolidation',
    buttons: [{ id: 'Consolidation.Run', icon: 'consolidation', ask: opens('consolidation') }],
  },
  { id: 'Help', buttons: [{ id: 'Help.Open', icon: 'help', ask: opens('help') }] },
];
