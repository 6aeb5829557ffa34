import { Button } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';
import { NOTICE_WORDS as WORDS } from '../../messages/standalone-notices';
import { PRINT_WORDS } from '../../messages/print';
import { usePage, useSay, useSettings } from '../page/use-page';
import type { Question } from '../workspace/workspace-state';
import { NoticeLine } from './NoticeLine';
import { PasswordForm } from './PasswordForm';

/** What the clerk is asked before the work goes on; Esc is 取消. */
export function QuestionLine({ question }: { readonly question: Question }): ReactNode {
  const { questions } = usePage().workspace;
  const cancel = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') questions.answer(undefined);
  };
  return (
    <div role="group" onKeyDown={cancel}>
      <Asked question={question} />
    </div>
  );
}

function Asked({ question }: { readonly question: Question }): ReactNode {
  switch (question.kind) {
    case 'unsaved':
      return <UnsavedQuestion name={question.name} />;
    case 'password':
      return <PasswordQuestion question={question} />;
    case 'largePrint':
      return <LargePrintQuestion cells={question.cells} />;
  }
}

function LargePrintQuestion({ cells }: { readonly cells: number }): ReactNode {
  const say = useSay();
  const { lang } = useSettings();
  const { questions } = usePage().workspace;
  const count = cells.toLocaleString(lang);
  return (
    <NoticeLine text={say(PRINT_WORDS.askLarge, { count })}>
      <Button autoFocus appearance="primary" onClick={() => questions.answer(undefined)}>
        {say(WORDS.cancel)}
      </Button>
      <Button onClick={() => questions.answer('print')}>{say(PRINT_WORDS.printAnyway)}</Button>
    </NoticeLine>
  );
}

function UnsavedQuestion({ name }: { readonly name: string }): ReactNode {
  const say = useSay();
  const { questions } = usePage().workspace;
  return (
    <NoticeLine text={say(WORDS.askUnsaved, { name })}>
      <Button autoFocus appearance="primary" onClick={() => questions.answer('save')}>
        {say(WORDS.save)}
      </Button>
      <Button onClick={() => questions.answer('discard')}>{say(WORDS.discard)}</Button>
      <Button onClick={() => questions.answer(undefined)}>{say(WORDS.cancel)}</Button>
    </NoticeLine>
  );
}

type PasswordAsked = Extract<Question, { kind: 'password' }>;

function PasswordQuestion({ question: { name, wrong } }: { readonly question: PasswordAsked }): ReactNode {
  const say = useSay();
  const { questions } = usePage().workspace;
  return (
    <NoticeLine text={say(wrong ? WORDS.passwordWrong : WORDS.askPassword, { name })} failed={wrong}>
      <PasswordForm onEnter={(password) => questions.answer({ password })} />
      <Button onClick={() => questions.answer(undefined)}>{say(WORDS.cancel)}</Button>
    </NoticeLine>
  );
}
