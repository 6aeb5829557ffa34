import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { FindingFix } from '../../domain/checking/finding-fix';
import { combinedFix } from '../../domain/checking/finding-fixes';
import { cellAddress } from '../../domain/sheet/address';
import { CHECKS_WORDS as WORDS } from '../../messages/checks-view';
import { useViewStyles } from '../consolidation/shared/view-styles';
import { useWording } from '../pane/wording';
import { FixPreview } from './FixPreview';
import { useApplyFix } from './use-apply-fix';

interface FixButtonProps {
  readonly fix: FindingFix;
  /** One of several ways: the value alone, as 改为 stands before them. */
  readonly brief?: boolean;
}

/** Mends one finding. What writes one cell says so on the button; what writes several is shown first. */
export function FixButton({ fix, brief = false }: FixButtonProps): ReactNode {
  const view = useViewStyles();
  const say = useWording();
  const apply = useApplyFix();
  const [previewing, setPreviewing] = useState(false);
  const { edits, after } = fix;
  const [first, second] = edits;
  if (!first) return null;
  const applyNow = (): void => void apply(combinedFix([fix])).then(() => setPreviewing(false));
  if (previewing) {
    return <FixPreview edits={edits} onApply={applyNow} onCancel={() => setPreviewing(false)} />;
  }
  if (second) {
    return (
      <Button className={view.small} onClick={() => setPreviewing(true)}>
        {say(WORDS.fixCells, { count: edits.length })}
      </Button>
    );
  }
  const cell = cellAddress(first.row, first.col);
  const cleared = first.value === null;
  return (
    <Button
      className={view.small}
      aria-label={
        cleared ? say(WORDS.clearThisCell, { cell }) : say(WORDS.changeCellTo, { cell, value: after })
      }
      onClick={applyNow}
    >
      {cleared ? say(WORDS.clearCell) : brief ? after : say(WORDS.changeTo, { value: after })}
    </Button>
  );
}
