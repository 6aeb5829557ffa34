import { Button, mergeClasses } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import type { Severity } from '../../domain/checks/finding';
import { countBySeverity, findingGroups } from '../../domain/checking/finding-groups';
import { fixesOf } from '../../domain/checking/finding-fixes';
import { unconfirmedWordings, WORDING_RULE } from '../../domain/checking/finding-wordings';
import { checkedFindings } from '../../domain/checking/finding-list';
import type { WorkbookScan } from '../../domain/checking/workbook-scan';
import { CHECKS_WORDS as WORDS } from '../../messages/checks-view';
import { VIEW_NAMES } from '../../messages/pane';
import { useKeptFocus } from '../consolidation/shared/use-kept-focus';
import { useToggled } from '../consolidation/shared/use-toggled';
import { useViewStyles } from '../consolidation/shared/view-styles';
import { IdentityNote } from '../live/IdentityNote';
import { usePane } from '../pane/use-pane';
import { useWording } from '../pane/wording';
import { ViewFrame } from '../shell/ViewFrame';
import { ChecksSummary } from './ChecksSummary';
import { ConfirmedWordings } from './ConfirmedWordings';
import { FindingGroups } from './FindingGroups';
import { FixAll } from './FixAll';
import { KeptFindings } from './KeptFindings';
import { MarkToggle } from './MarkToggle';
import { MissingListsNote } from './MissingListsNote';
import { useMissingLists } from './use-missing-lists';
import { WordingQuestions } from './WordingQuestions';

interface CheckedWorkbookProps {
  readonly scan: WorkbookScan;
  readonly readAt: number | undefined;
  readonly onCheckAgain: () => Promise<void>;
}

/** What was found in a workbook that has forms. */
export function CheckedWorkbook({ scan, readAt, onCheckAgain }: CheckedWorkbookProps): ReactNode {
  const view = useViewStyles();
  const say = useWording();
  const { openView } = usePane();
  const area = useKeptFocus<HTMLDivElement>();
  const [hidden, toggle] = useToggled<Severity>();
  const missing = useMissingLists(scan);
  const { open, explained } = useMemo(() => checkedFindings(scan), [scan]);
  const shown = useMemo(() => open.filter(({ finding }) => !hidden.has(finding.severity)), [open, hidden]);
  const groups = useMemo(
    () =>
      findingGroups(
        shown.filter(({ finding }) => finding.rule !== WORDING_RULE),
        scan.snapshot.sheets.map(({ name }) => name),
      ),
    [shown, scan],
  );
  const wordings = useMemo(() => unconfirmedWordings(shown, scan), [shown, scan]);
  const findings = useMemo(() => open.map(({ finding }) => finding), [open]);
  const fixes = useMemo(() => shown.flatMap(({ finding }) => fixesOf(scan)(finding) ?? []), [shown, scan]);
  const checkAgain = (): void => {
    void onCheckAgain();
    missing.recount();
  };
  return (
    <ViewFrame
      primary={
        <>
          <Button
            appearance={fixes.length === 0 ? 'primary' : 'secondary'}
            onClick={() => openView('report')}
          >
            {say(WORDS.openReport)}
          </Button>
          <MarkToggle findings={findings} />
        </>
      }
    >
      <IdentityNote />
      <div ref={area} tabIndex={-1} className={mergeClasses(view.section, view.focusTarget)}>
        <h2 className={view.onlySpoken}>{say(VIEW_NAMES.checks)}</h2>
        <ChecksSummary
          scan={scan}
          readAt={readAt}
          counts={countBySeverity(open)}
          hidden={hidden}
          onToggle={toggle}
          onCheckAgain={checkAgain}
        />
        <MissingListsNote count={missing.count} onRestore={missing.restore} />
        <FixAll fixes={fixes} appearance="primary" label={(count) => say(WORDS.fixAll, { count })} />
        {open.length === 0 && <p className={view.paragraph}>{say(WORDS.none)}</p>}
        {open.length > 0 && shown.length === 0 && <p className={view.secondary}>{say(WORDS.noneShown)}</p>}
        <WordingQuestions wordings={wordings} scan={scan} />
        <FindingGroups groups={groups} scan={scan} />
        <KeptFindings explained={explained} />
        <ConfirmedWordings />
      </div>
    </ViewFrame>
  );
}
