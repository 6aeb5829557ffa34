import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ConsolidationSession } from '../../../actions/consolidation/session';
import { ignoredReasonLabel } from '../../../messages/states';
import { refusalMessage } from '../../../messages/refusals';
import { usePane } from '../../pane/use-pane';
import { CONSOLIDATION_WORDS as WORDS } from '../../../messages/consolidation-view';
import { useWording } from '../../pane/wording';
import { formNumbersOf, wantsPassword, type FileEntry } from './file-entries';
import { FileHintLine } from './FileHintLine';
import { FileStateMark } from './FileStateMark';
import { PasswordEntry } from './PasswordEntry';
import { useViewStyles } from '../shared/view-styles';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS, minWidth: 0 },
  text: { flexGrow: 1, minWidth: 0, paddingTop: tokens.spacingVerticalXS },
  name: { margin: 0, overflowWrap: 'anywhere' },
  meta: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, alignItems: 'center' },
  form: {
    display: 'inline-block',
    minWidth: '16px',
    marginRight: tokens.spacingHorizontalXXS,
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase100,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
  },
  remove: { flexShrink: 0 },
});

interface FileEntryRowProps {
  readonly entry: FileEntry;
  readonly session: ConsolidationSession;
}

/** One file: its name, whose it is, which forms it holds, and what became of it. */
export function FileEntryRow({ entry, session }: FileEntryRowProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const say = useWording();
  const { lang } = usePane();
  const { name, units, reading } = entry;
  // The sentence begins with the file's name.
  const refusal =
    reading?.status === 'rejected'
      ? refusalMessage(reading.code, { ...reading.values, file: name }, lang)
      : undefined;
  return (
    <div className={styles.row}>
      <div className={styles.text}>
        <p className={styles.name}>{refusal ?? name}</p>
        <div className={styles.meta}>
          <FileStateMark state={entry.state} inside={entry.inside} />
          {units.length > 0 && <span className={view.secondary}>{units.join('、')}</span>}
          <span>
            {formNumbersOf(reading).map((number) => (
              <abbr key={number} className={styles.form} title={say(WORDS.formRead, { number })}>
                {number}
              </abbr>
            ))}
          </span>
        </div>
        {reading?.status === 'ignored' && (
          <p className={view.secondary}>{ignoredReasonLabel(reading.reason, lang)}</p>
        )}
        {entry.given?.hint && <FileHintLine file={entry.given} session={session} />}
        {wantsPassword(entry) && <PasswordEntry onEnter={(password) => void session.addPassword(password)} />}
      </div>
      {entry.given && (
        <Button
          className={styles.remove}
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={say(WORDS.removeFile, { file: name })}
          title={say(WORDS.removeFile, { file: name })}
          onClick={() => session.removeFile(name)}
        />
      )}
    </div>
  );
}
