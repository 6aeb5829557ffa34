import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SchoolScan } from '../../domain/checking/workbook-scan';
import { FILLING_WORDS as WORDS } from '../../messages/filling';
import { SheetLink } from '../forms/SheetLink';
import { usePane } from '../pane/use-pane';
import { useWording } from '../pane/wording';
import { ViewFrame } from '../shell/ViewFrame';
import { useFillingStyles } from './filling-styles';

/** What to do where there is nothing to rate: insert the forms, or fill them in. */
export function NothingToRate({ own }: { readonly own: SchoolScan | undefined }): ReactNode {
  const styles = useFillingStyles();
  const say = useWording();
  const { mechanism, openView } = usePane();
  const { goals = [], posts = [] } = own?.school ?? {};
  if (goals.length + posts.length === 0) {
    return (
      <ViewFrame
        primary={
          <Button appearance="primary" onClick={() => openView('templates')}>
            {say(WORDS.openTemplates)}
          </Button>
        }
      >
        <p className={styles.text}>{say(WORDS.noForms)}</p>
      </ViewFrame>
    );
  }
  const todo = [
    ...goals.map(({ sheet }) => ({ sheet, kind: 'goals', words: WORDS.goalsEmpty }) as const),
    ...posts.map(({ sheet }) => ({ sheet, kind: 'posts', words: WORDS.postsEmpty }) as const),
  ];
  return (
    <ViewFrame>
      <div className={styles.stack}>
        <p className={styles.text}>{say(WORDS.nothingFilled)}</p>
        {todo.map(({ sheet, kind, words }, index) => (
          <div key={index}>
            <p className={styles.text}>{say(words, { attachment: mechanism.tables[kind].attachment })}</p>
            <SheetLink sheet={sheet} />
          </div>
        ))}
      </div>
    </ViewFrame>
  );
}
