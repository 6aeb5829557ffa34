import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { daysLeft } from '../../domain/filling/deadline-left';
import type { FillingRow } from '../../domain/filling/filling-rows';
import { textOfCell } from '../../domain/school/row-text';
import type { ProjectTask } from '../../domain/school/school-return';
import { FILLING_MARKS as MARKS, FILLING_WORDS as WORDS } from '../../messages/filling';
import type { Say } from '../pane/say';
import { usePane } from '../pane/use-pane';
import { useWording } from '../pane/wording';
import { useFillingStyles } from './filling-styles';

const useStyles = makeStyles({
  title: {
    margin: 0,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
    fontWeight: tokens.fontWeightSemibold,
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  items: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** The task or post of a row in full, as the cells of the sheet cut it off. */
export function RowDetails({ row }: { readonly row: FillingRow }): ReactNode {
  const styles = useStyles();
  return (
    <>
      <p className={styles.title}>{row.kind === 'goals' ? row.task.text : row.post.postTask}</p>
      {row.kind === 'goals' ? <TaskFacts task={row.task} /> : <PostFacts row={row} />}
    </>
  );
}

function TaskFacts({ task }: { readonly task: ProjectTask }): ReactNode {
  const say = useWording();
  const { today } = usePane();
  const left = task.deadline?.recurring ? undefined : daysLeft(task.deadline, today());
  const deadline = [task.deadline?.raw ?? '', left === undefined ? '' : leftText(left, say)];
  return (
    <Facts
      facts={[
        [say(WORDS.group), task.orgName],
        [say(WORDS.workGoal), task.workGoal],
        [say(WORDS.responsible), task.responsible],
        [say(WORDS.leader), task.leader],
        [say(WORDS.deadline), deadline.filter((part) => part !== '').join(say(MARKS.dot))],
        [say(WORDS.halfYear), task.halfYear?.raw ?? ''],
      ]}
    />
  );
}

function leftText(days: number, say: Say): string {
  if (days === 0) return say(WORDS.dueToday);
  return say(days > 0 ? WORDS.daysLeft : WORDS.daysPast, { count: Math.abs(days) });
}

function PostFacts({ row }: { readonly row: Extract<FillingRow, { kind: 'posts' }> }): ReactNode {
  const styles = useStyles();
  const shared = useFillingStyles();
  const say = useWording();
  const { post, listRow, rated } = row;
  const items = post.pledges?.reading.items ?? [];
  return (
    <>
      <Facts
        facts={[
          [say(WORDS.post), post.postName],
          [say(WORDS.member), textOfCell(listRow.cells.member)],
          [say(WORDS.contact), textOfCell(listRow.cells.contact)],
          [say(WORDS.halfYear), post.halfYear?.raw ?? ''],
        ]}
      />
      {items.length > 0 && (
        <div>
          <p className={shared.secondary}>{say(WORDS.pledges, { count: items.length })}</p>
          <ol className={styles.items}>
            {items.map((item, index) => (
              <li key={index}>{item}</li>
            ))}
          </ol>
        </div>
      )}
      {!rated && <p className={shared.note}>{say(WORDS.notRated)}</p>}
    </>
  );
}

/** Name and value, a line each; what is blank is left out. */
function Facts({ facts }: { readonly facts: readonly (readonly [string, string])[] }): ReactNode {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {facts
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <Fact key={name} name={name} value={value} />
        ))}
    </dl>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }): ReactNode {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}
