import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Severity } from '../../../domain/checks/finding';
import type { PlacedFinding } from '../../../domain/consolidation/result';
import { severityCounts } from '../../../domain/reports/report-counts';
import { CONSOLIDATION_WORDS as WORDS } from '../../../messages/consolidation-view';
import { findingMessage, severityLabel } from '../../../messages/findings';
import { usePane } from '../../pane/use-pane';
import { useWording } from '../../pane/wording';
import { Disclosure } from '../shared/Disclosure';
import { LongList } from '../shared/LongList';
import { PlaceText } from '../shared/PlaceText';
import { useToggled } from '../shared/use-toggled';
import { useViewStyles } from '../shared/view-styles';
import { findingsByUnit, SEVERITIES, type UnitFindings } from './findings-by-unit';
import { SeverityMark } from './SeverityMark';

const useStyles = makeStyles({
  filter: { minWidth: 0, gap: tokens.spacingHorizontalXS },
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
  count: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    whiteSpace: 'nowrap',
  },
  finding: { display: 'flex', gap: tokens.spacingHorizontalXS, minWidth: 0 },
});

/** Schools shown at first, and findings of a school. */
const SCHOOLS_AT_FIRST = 20;
const FINDINGS_AT_FIRST = 20;

/** What the checks found, school by school; each with its file, sheet and cell. */
export function FindingsSection({ findings }: { readonly findings: readonly PlacedFinding[] }) {
  const styles = useStyles();
  const view = useViewStyles();
  const say = useWording();
  const { lang } = usePane();
  const [hidden, toggleSeverity] = useToggled<Severity>();
  const counts = severityCounts(findings);
  const groups = useMemo(
    () => findingsByUnit(findings, new Set(SEVERITIES.filter((severity) => !hidden.has(severity)))),
    [findings, hidden],
  );
  const heading = say(WORDS.findings);
  return (
    <div className={view.stack}>
      <h3 className={view.subheading}>{heading}</h3>
      {findings.length === 0 && <p className={view.secondary}>{say(WORDS.findingsNone)}</p>}
      {findings.length > 0 && (
        <div className={view.row} role="group" aria-label={say(WORDS.filterFindings)}>
          {SEVERITIES.map((severity) => (
            <ToggleButton
              key={severity}
              className={styles.filter}
              checked={!hidden.has(severity)}
              onClick={() => toggleSeverity(severity)}
            >
              <SeverityMark severity={severity} />
              {say(WORDS.severityCount, { severity: severityLabel(severity, lang), count: counts[severity] })}
            </ToggleButton>
          ))}
        </div>
      )}
      {findings.length > 0 && groups.length === 0 && (
        <p className={view.secondary}>{say(WORDS.findingsNoneShown)}</p>
      )}
      <FindingGroups label={heading} groups={groups} />
    </div>
  );
}

interface FindingGroupsProps {
  readonly label: string;
  readonly groups: readonly UnitFindings[];
}

function FindingGroups({ label, groups }: FindingGroupsProps) {
  const say = useWording();
  const [opened, toggle] = useToggled<string | null>();
  return (
    <LongList
      label={label}
      items={groups}
      keyOf={({ unit }) => unit ?? ''}
      first={SCHOOLS_AT_FIRST}
      render={(group) => (
        <Disclosure
          label={<GroupLabel group={group} />}
          open={opened.has(group.unit)}
          onToggle={() => toggle(group.unit)}
        >
          {() => (
            <LongList
              label={group.unit ?? say(WORDS.noUnit)}
              items={group.findings.map((finding, index) => ({ finding, index }))}
              keyOf={({ index }) => String(index)}
              first={FINDINGS_AT_FIRST}
              render={({ finding }) => <FindingLine finding={finding} />}
            />
          )}
        </Disclosure>
      )}
    />
  );
}

function GroupLabel({ group: { unit, counts } }: { readonly group: UnitFindings }) {
  const styles = useStyles();
  const say = useWording();
  const { lang } = usePane();
  return (
    <>
      {unit ?? say(WORDS.noUnit)}
      <span className={styles.counts}>
        {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
          <span key={severity} className={styles.count}>
            <SeverityMark severity={severity} />
            {say(WORDS.severityCount, { severity: severityLabel(severity, lang), count: counts[severity] })}
          </span>
        ))}
      </span>
    </>
  );
}

function FindingLine({ finding }: { readonly finding: PlacedFinding }) {
  const styles = useStyles();
  const view = useViewStyles();
  const { lang } = usePane();
  const { severity, unit, file, place } = finding;
  return (
    <div className={styles.finding}>
      <SeverityMark severity={severity} />
      <span className={view.grow}>
        <span className={view.onlySpoken}>{severityLabel(severity, lang)}</span>
        {findingMessage(finding, { unit, file }, lang)}
        <PlaceText file={file} place={place} />
      </span>
    </div>
  );
}
