import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { fixesOf } from '../../domain/checking/finding-fixes';
import { choicesOf } from '../../domain/checking/fixes';
import type { ListedFinding } from '../../domain/checking/finding-groups';
import type { WorkbookScan } from '../../domain/checking/workbook-scan';
import { CHECKS_WORDS as WORDS } from '../../messages/checks-view';
import { ReasonForm, type ReasonWords } from '../consolidation/shared/ReasonForm';
import { useViewStyles } from '../consolidation/shared/view-styles';
import { usePane } from '../pane/use-pane';
import { useWording } from '../pane/wording';
import { FindingText } from './FindingText';
import { FixButton } from './FixButton';
import { useKeepFinding } from './use-keep-finding';

const useStyles = makeStyles({
  text: {
    width: '100%',
    minHeight: '32px',
    padding: `${tokens.spacingVerticalXS} 0`,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
  },
  toCell: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

/** Characters of a reason; it is printed beside the finding. */
const LONGEST_REASON = 200;

const KEEPING_WORDS: ReasonWords = {
  label: WORDS.reason,
  hint: WORDS.reasonHint,
  needed: WORDS.reasonNeeded,
  confirm: WORDS.keepIt,
  cancel: WORDS.cancel,
};

interface FindingRowProps {
  readonly listed: ListedFinding;
  readonly scan: WorkbookScan;
  /** Where no heading names the sheet. */
  readonly withSheet?: boolean;
}

/** One finding: what is there, a click away from its cell, and what can be done about it right here. */
export function FindingRow({ listed, scan, withSheet = false }: FindingRowProps): ReactNode {
  const styles = useStyles();
  const view = useViewStyles();
  const say = useWording();
  const { host, status } = usePane();
  const keep = useKeepFinding(scan);
  const [keeping, setKeeping] = useState(false);
  const { finding } = listed;
  const { place, severity } = finding;
  const fix = fixesOf(scan)(finding);
  const choices = choicesOf(finding, scan);
  const where = place?.cell ?? say(WORDS.whole);
  const text = <FindingText listed={listed} withSheet={withSheet} />;
  return (
    <>
      {place ? (
        <button
          type="button"
          className={mergeClasses(styles.text, styles.toCell)}
          title={say(WORDS.toCell, { sheet: place.sheet, cell: place.cell })}
          onClick={() => void status.attempt(() => host.reveal(place))}
        >
          {text}
        </button>
      ) : (
        <div className={styles.text}>{text}</div>
      )}
      <div className={view.row}>
        {fix && <FixButton fix={fix} />}
        {choices.length > 0 && (
          <div className={view.row} role="group" aria-label={say(WORDS.chooseFor, { cell: where })}>
            <span className={view.secondary}>{say(WORDS.choose)}</span>
            {choices.map((choice) => (
              <FixButton key={choice.after} fix={choice} brief />
            ))}
          </div>
        )}
        {severity !== 'error' && !keeping && (
          <Button
            className={view.small}
            appearance="subtle"
            aria-label={say(WORDS.keepThis, { cell: where })}
            onClick={() => setKeeping(true)}
          >
            {say(WORDS.keep)}
          </Button>
        )}
      </div>
      {keeping && (
        <ReasonForm
          words={KEEPING_WORDS}
          longest={LONGEST_REASON}
          onConfirm={(reason) => void keep(finding, reason)}
          onCancel={() => setKeeping(false)}
        />
      )}
    </>
  );
}
