import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useRef, useState, type ReactNode } from 'react';
import { suggestedIdentity } from '../../actions/workbook/suggest-identity';
import { FORM_KINDS, type FormKind } from '../../domain/workbook/workbook-memory';
import { NEW_YEAR_WORDS } from '../../messages/new-period';
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
  newYear: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalM,
  },
  hint: { flex: '1 1 100px', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const NewYear = lazy(async () => ({ default: (await import('../new-period/NewYear')).NewYear }));

/** 模板: the five forms in official order, each inserted by itself or all together. */
export function TemplatesView(): ReactNode {
  const styles = useStyles();
  const say = useWording();
  const { memory, openView } = usePane();
  const formsHere = useFormsHere();
  const insert = useInsertForms();
  const [newYear, setNewYear] = useState(false);
  const question = useRef<FirstAnswers>(null);
  const asking = memory.unit === undefined || memory.year === undefined;

  const isToBeFilled =
    memory.role === 'school' && formsHere?.some(({ kind }) => kind === 'goals' || kind === 'posts');

  const insertKinds = (kinds: readonly FormKind[]): void => {
    const answers = question.current?.answers();
    if (!asking) return void insert(kinds, {});
    if (answers) void insert(kinds, answers);
  };

  return (
    <ViewFrame
      primary={
        <>
          {isToBeFilled && (
            <Button appearance="primary" onClick={() => openView('filling')}>
              {say(TEMPLATE_WORDS.fillIn)}
            </Button>
          )}
          <Button appearance={isToBeFilled ? 'secondary' : 'primary'} onClick={() => insertKinds(FORM_KINDS)}>
            {say(TEMPLATE_WORDS.insertAll, { count: FORM_KINDS.length })}
          </Button>
          <span className={styles.hint}>
            {say(isToBeFilled ? TEMPLATE_WORDS.fillInHint : TEMPLATE_WORDS.insertAllHint)}
          </span>
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
      {formsHere !== undefined && formsHere.length > 0 && (
        <div className={styles.newYear}>
          <Button aria-expanded={newYear} onClick={() => setNewYear(!newYear)}>
            {say(NEW_YEAR_WORDS.title)}
          </Button>
          {newYear && (
            <Suspense fallback={<p>{say(NEW_YEAR_WORDS.reading)}</p>}>
              <NewYear />
            </Suspense>
          )}
        </div>
      )}
    </ViewFrame>
  );
}
