import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ConsolidationSession } from '../../../actions/consolidation/session';
import type { ExportedFile } from '../../../actions/consolidation/session-services';
import { CONSOLIDATION_WORDS as WORDS } from '../../../messages/consolidation-view';
import { usePane } from '../../pane/use-pane';
import { leftOutText } from '../../forms/left-out-text';
import { useWording, type Say } from '../../pane/wording';
import { useViewStyles } from '../shared/view-styles';
import { useSaveFile } from './use-save-file';
import { useWriteReport } from './use-write-report';
import type { WrittenReport } from './written-report';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, width: '100%' },
  reason: { flexBasis: '100%' },
  write: { flexGrow: 1, flexBasis: '100%' },
  export: {
    flexGrow: 1,
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
  },
});

interface ResultButtonsProps {
  readonly session: ConsolidationSession;
  /** Files are being read: what there is will be another result in a moment. */
  readonly reading: boolean;
  readonly onWritten: (written: WrittenReport) => void;
}

/** What can be done with the result; each button says what it will do, and the status line what it did. */
export function ResultButtons({ session, reading, onWritten }: ResultButtonsProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const reason = useId();
  const say = useWording();
  const saveFile = useSaveFile();
  const { memory, status } = usePane();
  const writeReport = useWriteReport(session, onWritten);
  const options = memory.role === 'authority' && memory.unit !== undefined ? { authority: memory.unit } : {};
  const write = (): void => {
    void status.attempt(async () => {
      const { first, leftOut } = await writeReport(options);
      const told = (inLang: Say): string =>
        `${inLang(WORDS.written, { first })}${leftOutText(inLang, leftOut)}`;
      status.say(told, { undo: true });
    });
  };
  const save = (make: () => Promise<ExportedFile>): void => {
    void status.attempt(async () => {
      status.progress({ text: say(WORDS.exporting) });
      const file = await make();
      status.say(await saveFile(file, (inLang) => inLang(WORDS.exported, { file: file.name })));
    });
  };
  // They keep the focus that was on them, so that the reason can be heard.
  const waiting = reading ? { disabledFocusable: true, 'aria-describedby': reason } : {};
  return (
    <div className={styles.buttons}>
      {reading && (
        <p id={reason} className={mergeClasses(view.secondary, styles.reason)}>
          {say(WORDS.waitForReading)}
        </p>
      )}
      <Button {...waiting} appearance="primary" className={styles.write} onClick={write}>
        {say(WORDS.write)}
      </Button>
      <Button
        {...waiting}
        className={styles.export}
        onClick={() => save(() => session.exportReport(options))}
      >
        {say(WORDS.export)}
      </Button>
      <Button {...waiting} className={styles.export} onClick={() => save(() => session.exportReminderList())}>
        {say(WORDS.exportReminders)}
      </Button>
      <Button {...waiting} className={styles.export} onClick={() => save(() => session.exportReturnSlips())}>
        {say(WORDS.exportSlips)}
      </Button>
    </div>
  );
}
