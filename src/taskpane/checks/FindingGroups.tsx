import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SchoolGroup, SheetGroup } from '../../domain/checking/finding-groups';
import type { WorkbookScan } from '../../domain/checking/workbook-scan';
import { CHECKS_WORDS as WORDS } from '../../messages/checks-view';
import { useViewStyles } from '../consolidation/shared/view-styles';
import { useWording } from '../pane/wording';
import { RuleSection } from './RuleSection';

const useStyles = makeStyles({
  sheet: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface FindingGroupsProps {
  readonly groups: readonly SchoolGroup[];
  readonly scan: WorkbookScan;
}

/** The findings by sheet and rule; with several schools in the workbook, under the name of each. */
export function FindingGroups({ groups, scan }: FindingGroupsProps): ReactNode {
  const view = useViewStyles();
  const say = useWording();
  const several = scan.schools.length > 1;
  return groups.map(({ unit, sheets }, index) => (
    <section key={unit ?? index} className={view.section}>
      {several && <h2 className={view.heading}>{unit ?? say(WORDS.noUnit)}</h2>}
      {sheets.map((group) => (
        <SheetSection key={group.sheet ?? ''} group={group} scan={scan} />
      ))}
    </section>
  ));
}

interface SheetSectionProps {
  readonly group: SheetGroup;
  readonly scan: WorkbookScan;
}

function SheetSection({ group: { sheet, rules }, scan }: SheetSectionProps): ReactNode {
  const styles = useStyles();
  const view = useViewStyles();
  const say = useWording();
  const name = sheet ?? say(WORDS.whole);
  return (
    <div className={view.stack}>
      <h3 className={mergeClasses(view.subheading, styles.sheet)}>{name}</h3>
      {rules.map((group) => (
        <RuleSection key={`${group.severity} ${group.rule}`} group={group} place={name} scan={scan} />
      ))}
    </div>
  );
}
