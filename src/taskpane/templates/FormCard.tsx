import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FormKind } from '../../domain/workbook/workbook-memory';
import { FORM_NAMES, TEMPLATE_WORDS } from '../../messages/pane-views';
import { attachmentOf } from '../forms/attachment';
import { SheetLink } from '../forms/SheetLink';
import { usePane } from '../pane/use-pane';
import { useWording } from '../pane/wording';
import { FormPicture } from './FormPicture';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  text: { flex: '1 1 0', minWidth: 0 },
  attachment: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  name: { fontWeight: tokens.fontWeightSemibold },
  present: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  insert: { flexShrink: 0, minWidth: '56px' },
});

interface FormCardProps {
  readonly kind: FormKind;
  /** Sheets of the workbook that hold this form. */
  readonly sheets: readonly string[];
  readonly onInsert: () => void;
}

/** One form: what it looks like, what it is called, where it is already, and 插入. */
export function FormCard({ kind, sheets, onInsert }: FormCardProps): ReactNode {
  const styles = useStyles();
  const say = useWording();
  const { mechanism } = usePane();
  const attachment = attachmentOf(mechanism, kind);
  return (
    <li className={styles.card}>
      <FormPicture kind={kind} />
      <div className={styles.text}>
        <div className={styles.attachment}>{attachment}</div>
        <div className={styles.name}>{say(FORM_NAMES[kind])}</div>
        {sheets.length > 0 && (
          <div className={styles.present}>
            {say(TEMPLATE_WORDS.present)}
            {sheets.map((sheet) => (
              <SheetLink key={sheet} sheet={sheet} />
            ))}
          </div>
        )}
      </div>
      <Button
        className={styles.insert}
        aria-label={say(TEMPLATE_WORDS.insertForm, { attachment })}
        onClick={onInsert}
      >
        {say(TEMPLATE_WORDS.insert)}
      </Button>
    </li>
  );
}
