import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { cellAddress } from '../../domain/sheet/address';
import type { CellEdit } from '../../domain/sheet/edits';
import { CHECKS_WORDS as WORDS } from '../../messages/checks-view';
import { LongList } from '../consolidation/shared/LongList';
import { PlaceText } from '../consolidation/shared/PlaceText';
import { useViewStyles } from '../consolidation/shared/view-styles';
import { useWording } from '../pane/wording';
import { useValueText } from './use-value-text';

const useStyles = makeStyles({
  heading: { ':focus': { outlineStyle: 'none' }, fontWeight: tokens.fontWeightSemibold },
});

/** Cells shown at first. */
const CELLS_AT_FIRST = 10;

interface FixPreviewProps {
  readonly edits: readonly CellEdit[];
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

/** Every cell that is about to change, with what it holds and what it will hold; nothing is written before 确认修正. */
export function FixPreview({ edits, onApply, onCancel }: FixPreviewProps): ReactNode {
  const styles = useStyles();
  const view = useViewStyles();
  const say = useWording();
  const valueText = useValueText();
  const heading = useRef<HTMLParagraphElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const label = say(WORDS.preview, { count: edits.length });
  return (
    <div
      className={view.entry}
      role="group"
      aria-label={label}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <p ref={heading} tabIndex={-1} className={mergeClasses(view.paragraph, styles.heading)}>
        {label}
      </p>
      <LongList
        label={label}
        items={edits}
        keyOf={({ sheet, row, col }) => `${sheet} ${cellAddress(row, col)}`}
        first={CELLS_AT_FIRST}
        render={({ sheet, row, col, was, value }) => (
          <>
            {say(WORDS.beforeAfter, { before: valueText(was ?? null), after: valueText(value) })}
            <PlaceText file={null} place={{ sheet, cell: cellAddress(row, col) }} />
          </>
        )}
      />
      <div className={view.row}>
        <Button className={view.small} appearance="primary" onClick={onApply}>
          {say(WORDS.applyFixes)}
        </Button>
        <Button className={view.small} appearance="subtle" onClick={onCancel}>
          {say(WORDS.cancel)}
        </Button>
      </div>
    </div>
  );
}
