import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import type { RuleGroup } from '../../domain/checking/finding-groups';
import { fixesOf } from '../../domain/checking/finding-fixes';
import type { WorkbookScan } from '../../domain/checking/workbook-scan';
import { CHECKS_WORDS as WORDS } from '../../messages/checks-view';
import { FINDING_ADVICE } from '../../messages/finding-advice';
import { ruleTitle } from '../../messages/rules';
import { LongList } from '../consolidation/shared/LongList';
import { useViewStyles } from '../consolidation/shared/view-styles';
import { usePane } from '../pane/use-pane';
import { useWording } from '../pane/wording';
import { FindingRow } from './FindingRow';
import { FixAll } from './FixAll';
import { SameKinds } from './SameKinds';

const useStyles = makeStyles({
  title: { fontWeight: tokens.fontWeightSemibold, margin: `${tokens.spacingVerticalXS} 0 0` },
});

/** Findings of a rule shown at first. */
const FINDINGS_AT_FIRST = 10;

interface RuleSectionProps {
  readonly group: RuleGroup;
  /** Where, in a word: the sheet's name. */
  readonly place: string;
  readonly scan: WorkbookScan;
}

/** The findings of one rule on a sheet: what it is about, what to do, each finding, and all fixes together. */
export function RuleSection({ group: { rule, listed }, place, scan }: RuleSectionProps): ReactNode {
  const styles = useStyles();
  const view = useViewStyles();
  const say = useWording();
  const { lang } = usePane();
  const fixes = useMemo(() => listed.flatMap(({ finding }) => fixesOf(scan)(finding) ?? []), [listed, scan]);
  const title = ruleTitle(rule, lang);
  const advice = FINDING_ADVICE[rule];
  return (
    <div className={view.stack}>
      <h4 className={styles.title}>{say(WORDS.ruleHeading, { title, count: listed.length })}</h4>
      {advice && <p className={view.secondary}>{say(advice)}</p>}
      {fixes.length > 1 && (
        <div className={view.row}>
          <FixAll
            fixes={fixes}
            label={(count) => say(WORDS.fixGroup, { count })}
            spoken={(count) => say(WORDS.fixGroupOf, { title, count })}
          />
        </div>
      )}
      <SameKinds listed={listed} scan={scan} />
      <LongList
        label={say(WORDS.findingsOf, { place, title })}
        items={listed}
        keyOf={({ key }) => key}
        first={FINDINGS_AT_FIRST}
        render={(one) => <FindingRow listed={one} scan={scan} />}
      />
    </div>
  );
}
