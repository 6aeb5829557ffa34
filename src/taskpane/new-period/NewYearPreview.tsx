import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { NewYearSummary } from '../../domain/new-year/new-year-summary';
import type { Wording } from '../../messages/fill';
import { NEW_YEAR_WORDS as WORDS } from '../../messages/new-period';
import { PANE_WORDS } from '../../messages/pane';
import { usePane } from '../pane/use-pane';
import type { Say } from '../pane/say';
import { useWording } from '../pane/wording';

const useStyles = makeStyles({
  title: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  text: { margin: 0 },
});

interface NewYearPreviewProps {
  readonly summary: NewYearSummary;
  readonly oldYear: number;
}

/** What goes into the workbook of a new year, what does not, and what to look at; in numbers. */
export function NewYearPreview({ summary, oldYear }: NewYearPreviewProps): ReactNode {
  const styles = useStyles();
  const say = useWording();
  const { mechanism } = usePane();
  const { tables, flowcharts, stepFields } = mechanism;
  const { tasks, posts, movedDeadlines, ratings, textsWithYear, struck, leftOut } = summary;
  const charts = flowcharts.map(({ attachment }) => attachment).join('、');
  const state = stepFields.status.states[0]?.label ?? '';
  return (
    <>
      {tasks + posts === 0 && <p className={styles.text}>{say(WORDS.empty)}</p>}
      <Lines
        title={WORDS.takenOver}
        lines={[
          say(WORDS.goals, { attachment: tables.goals.attachment, count: tasks }),
          ...(movedDeadlines > 0 ? [say(WORDS.moved, { count: movedDeadlines })] : []),
          say(WORDS.posts, { attachment: tables.posts.attachment, count: posts }),
          say(WORDS.fresh, { charts, state, report: tables.report.attachment }),
        ]}
      />
      <Lines
        title={WORDS.leftOut}
        lines={[
          say(WORDS.ratings, { count: ratings }),
          say(WORDS.chartEntries),
          ...columnLines(leftOut.columns, say),
          ...(leftOut.rows > 0 ? [say(WORDS.rows, { count: leftOut.rows })] : []),
          ...(leftOut.sheets.length > 0
            ? [
                say(WORDS.sheets, {
                  sheets: leftOut.sheets.map((name) => say(PANE_WORDS.sheetName, { name })).join(''),
                }),
              ]
            : []),
        ]}
      />
      <Lines
        title={WORDS.toCheck}
        lines={[
          ...(textsWithYear > 0 ? [say(WORDS.textsWithYear, { count: textsWithYear, year: oldYear })] : []),
          ...(struck > 0 ? [say(WORDS.struck, { count: struck })] : []),
        ]}
      />
    </>
  );
}

function Lines({ title, lines }: { readonly title: Wording; readonly lines: readonly string[] }): ReactNode {
  const styles = useStyles();
  const say = useWording();
  if (lines.length === 0) return null;
  return (
    <>
      <h4 className={styles.title}>{say(title)}</h4>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

/** One line a form. */
function columnLines(columns: NewYearSummary['leftOut']['columns'], say: Say): readonly string[] {
  const attachments = [...new Set(columns.map(({ attachment }) => attachment))];
  return attachments.map((attachment) => {
    const headers = columns.filter((column) => column.attachment === attachment).map(({ header }) => header);
    return say(WORDS.columns, { attachment, headers: headers.join('、') });
  });
}
