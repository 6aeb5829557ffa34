import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ConsolidationSession } from '../../../actions/consolidation/session';
import type { ExportedFile } from '../../../actions/consolidation/session-services';
import type { ConsolidationResult } from '../../../domain/consolidation/result';
import { CONSOLIDATION_WORDS as WORDS } from '../../../messages/consolidation-view';
import { SHEET_NAMES } from '../../../messages/report-wording';
import { usePane } from '../../pane/use-pane';
import { useWording } from '../../pane/wording';
import { downloadFile } from './download-file';
import type { WrittenReport } from './written-report';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, width: '100%' },
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
  readonly result: ConsolidationResult;
  readonly onWritten: (written: WrittenReport) => void;
}

/** What can be done with the result; each button says what it will do, and the status line what it did. */
export function ResultButtons({ session, result, onWritten }: ResultButtonsProps) {
  const styles = useStyles();
  const say = useWording();
  const { host, lang, memory, status } = usePane();
  const options = memory.role === 'authority' && memory.unit !== undefined ? { authority: memory.unit } : {};
  const write = (): void => {
    void status.attempt(async () => {
      status.progress({ text: say(WORDS.writing) });
      const { sheets } = await session.writeReport(host, options);
      const matrixSheet = sheets.find(({ wanted }) => wanted === SHEET_NAMES.matrix[lang])?.name;
      if (matrixSheet !== undefined) onWritten({ result, matrixSheet });
      status.say(say(WORDS.written, { first: sheets[0]?.name ?? '' }), { undo: true });
    });
  };
  const save = (make: () => Promise<ExportedFile>): void => {
    void status.attempt(async () => {
      status.progress({ text: say(WORDS.exporting) });
      const file = await make();
      downloadFile(file);
      status.say(say(WORDS.exported, { file: file.name }));
    });
  };
  return (
    <div className={styles.buttons}>
      <Button appearance="primary" className={styles.write} onClick={write}>
        {say(WORDS.write)}
      </Button>
      <Button className={styles.export} onClick={() => save(() => session.exportReport(options))}>
        {say(WORDS.export)}
      </Button>
      <Button className={styles.export} onClick={() => save(() => session.exportReminderList())}>
        {say(WORDS.exportReminders)}
      </Button>
      <Button className={styles.export} onClick={() => save(() => session.exportReturnSlips())}>
        {say(WORDS.exportSlips)}
      </Button>
    </div>
  );
}
