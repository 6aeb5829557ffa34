import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import { suggestedIdentity } from '../../actions/workbook/suggest-identity';
import { FORM_KINDS, type FormKind } from '../../domain/workbook/workbook-memory';
import { TEMPLATE_WORDS } from '../../messages/pane-views';
import { useFormsHere } from '../forms/use-forms-here';
import { usePane } from '../pane/use-pane';
import { useWording } from '../pane/wording';
import { ViewFrame } from '../shell/ViewFrame';
import { FirstQuestion, type FirstAnswers } from './FirstQuestion';
import { FormCard } from './FormCard';
import { useInsertForms } from './use-insert-forms';

const useStyles = makeStyles({
  cards: { margin: 0, padding: 0, listStyleType: 'none' },
  hint: { flex: '1 1 100px', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** 模板: the five forms in official order, each inserted by itself or all together. */
export function TemplatesView(): ReactNode {
  const styles = useStyles();
  const say = useWording();
  const { memory } = usePane();
  const formsHere = useFormsHere();
  const insert = useInsertForms();
  const question = useRef<FirstAnswers>(null);
  const asking = memory.unit === undefined || memory.year === undefined;

  const insertKinds = (kinds: readonly FormKind[]): void => {
    const answers = question.current?.answers();
    if (!asking) return void insert(kinds, {});
    if (answers) void insert(kinds, answers);
  };

  return (
    <ViewFrame
      primary={
        <>
          <Button appearance="primary" onClick={() => insertKinds(FORM_KINDS)}>
            {say(TEMPLATE_WORDS.insertAll, { count: FORM_KINDS.length })}
          </Button>
          <span className={styles.hint}>{say(TEMPLATE_WORDS.insertAllHint)}</span>
        </>
      }
    >
      {asking && <FirstQuestion ref={question} suggested={suggestedIdentity(formsHere ?? [])} />}
      <ul className={styles.cards}>
        {FORM_KINDS.map((kind) => (
          <FormCard
            key={kind}
            kind={kind}
            sheets={(formsHere ?? []).filter((form) => form.kind === kind).map(({ sheet }) => sheet)}
            onInsert={() => insertKinds([kind])}
          />
        ))}
      </ul>
    </ViewFrame>
  );
}
