import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FormKind } from '../../domain/workbook/workbook-memory';
import { COMING_WORDS, FORM_NAMES } from '../../messages/pane-views';
import { usePane } from '../pane/use-pane';
import { useWording } from '../pane/wording';
import { SheetLink } from './SheetLink';
import { useFormsHere } from './use-forms-here';

const useStyles = makeStyles({
  title: { margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`, fontSize: 'inherit' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  name: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The forms that are in the workbook, each a click away; where there are none, the way to them. */
export function FormsHere({ kinds }: { readonly kinds?: readonly FormKind[] }): ReactNode {
  const styles = useStyles();
  const say = useWording();
  const { openView } = usePane();
  const forms = useFormsHere()?.filter(({ kind }) => kinds?.includes(kind) ?? true);
  if (!forms) return null;
  if (forms.length === 0) {
    return (
      <>
        <p>{say(COMING_WORDS.noForms)}</p>
        <Button appearance="primary" onClick={() => openView('templates')}>
          {say(COMING_WORDS.openTemplates)}
        </Button>
      </>
    );
  }
  return (
    <>
      <h2 className={styles.title}>{say(COMING_WORDS.formsHere)}</h2>
      <ul className={styles.list}>
        {forms.map(({ kind, sheet }) => (
          <li key={sheet}>
            <SheetLink sheet={sheet} />
            <span className={styles.name}>{say(FORM_NAMES[kind])}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
