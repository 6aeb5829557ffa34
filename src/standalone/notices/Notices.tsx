import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { NOTICE_WORDS as WORDS } from '../../messages/standalone-notices';
import { momentText } from '../../messages/standalone-time';
import { usePage, useSay, useSettings, useWorkspace } from '../page/use-page';
import type { KeptWorkbook } from '../autosave/kept-workbooks';
import type { WorkspaceState } from '../workspace/workspace-state';
import { NoticeLine } from './NoticeLine';
import { QuestionLine } from './QuestionLine';
import { ToldLine } from './ToldLine';
import { WorkLine } from './WorkLine';

/** One line between toolbar and grid, the most pressing: a question, work, what was told, what an earlier tab left. */
export function Notices(): ReactNode {
  const say = useSay();
  const state = useWorkspace();
  return (
    // Always there, so that a screen reader hears what is put into it.
    <section aria-label={say(WORDS.region)} aria-live="polite" data-region="notices">
      <MostPressing state={state} />
    </section>
  );
}

function MostPressing({
  state: { question, work, notice, left },
}: {
  readonly state: WorkspaceState;
}): ReactNode {
  if (question) return <QuestionLine question={question} />;
  if (work) return <WorkLine work={work} />;
  if (notice) return <ToldLine notice={notice} />;
  return left ? <LeftLine left={left} /> : null;
}

/** A workbook with unsaved changes that an earlier tab has left. */
function LeftLine({ left }: { readonly left: KeptWorkbook }): ReactNode {
  const say = useSay();
  const { lang } = useSettings();
  const { restore, now } = usePage();
  const values = { name: left.fileName, time: momentText(left.keptAt, now(), lang) };
  return (
    <NoticeLine text={say(WORDS.askRestore, values)}>
      <Button appearance="primary" onClick={() => void restore.restore()}>
        {say(WORDS.restore)}
      </Button>
      <Button onClick={() => void restore.giveUp()}>{say(WORDS.giveUp)}</Button>
    </NoticeLine>
  );
}
