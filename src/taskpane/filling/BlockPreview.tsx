import type { ReactNode } from 'react';
import type { BlockRating } from '../../domain/filling/block-rating';
import type { FillingRow } from '../../domain/filling/filling-rows';
import { textOfCell } from '../../domain/school/row-text';
import { FILLING_MARKS as MARKS, FILLING_WORDS as WORDS } from '../../messages/filling';
import { LongList } from '../consolidation/shared/LongList';
import { useWording } from '../pane/wording';
import { useFillingStyles } from './filling-styles';
import { rowKey } from './use-next-row';

interface BlockPreviewProps {
  readonly block: BlockRating;
  /** The grade as the form prints it. */
  readonly grade: string;
}

/** What 填入 would change, row by row, and what it leaves alone. */
export function BlockPreview({ block, grade }: BlockPreviewProps): ReactNode {
  const styles = useFillingStyles();
  const say = useWording();
  const { changes, kept, refused, skipped } = block;
  const title =
    changes.length > 0 ? say(WORDS.blockChanges, { count: changes.length, grade }) : say(WORDS.blockNothing);
  const rows = refused.map(({ row }) => row + 1).join(say(MARKS.listComma));
  return (
    <div className={styles.stack}>
      <p className={styles.subheading} aria-live="polite">
        {title}
      </p>
      {kept.length > 0 && <p className={styles.secondary}>{say(WORDS.blockKept, { count: kept.length })}</p>}
      {refused.length > 0 && (
        <p className={styles.note}>{say(WORDS.blockRefused, { count: refused.length, grade, rows })}</p>
      )}
      {skipped > 0 && <p className={styles.secondary}>{say(WORDS.blockSkipped, { count: skipped })}</p>}
      <LongList
        label={title}
        items={changes}
        keyOf={({ row }) => rowKey(row)}
        render={({ row, before, after }) => (
          <>
            <p className={styles.text}>{say(WORDS.change, { row: row.row + 1, text: titleOf(row) })}</p>
            <p className={styles.secondary}>
              {say(WORDS.beforeAfter, { before: before.trim() || say(WORDS.blank), after })}
            </p>
          </>
        )}
      />
    </div>
  );
}

/** What a row is called in a list: its task, or who is on the post. */
const titleOf = (row: FillingRow): string =>
  row.kind === 'goals'
    ? row.task.text
    : [row.post.postName, textOfCell(row.listRow.cells.member)].filter((part) => part !== '').join(' ');
