import { Button } from '@fluentui/react-components';
import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import type { FindingFix } from '../../domain/checking/finding-fix';
import { combinedFix } from '../../domain/checking/finding-fixes';
import { useViewStyles } from '../consolidation/shared/view-styles';
import { FixPreview } from './FixPreview';
import { useApplyFix } from './use-apply-fix';

interface FixAllProps {
  readonly fixes: readonly FindingFix[];
  /** What the button says; told on how many cells. */
  readonly label: (cells: number) => string;
  /** What a screen reader says, where the label needs what stands around it. */
  readonly spoken?: (cells: number) => string;
  readonly appearance?: 'primary' | 'secondary';
}

/** Mends many findings at once, after every cell that will change was shown. */
export function FixAll({ fixes, label, spoken, appearance = 'secondary' }: FixAllProps): ReactNode {
  const view = useViewStyles();
  const apply = useApplyFix();
  const [previewing, setPreviewing] = useState(false);
  const combined = useMemo(() => combinedFix(fixes), [fixes]);
  const cancelled = useRef(false);
  /** The button that comes back when a preview is closed takes the focus back. */
  const comeBack = useCallback((button: HTMLButtonElement | null) => {
    if (button && cancelled.current) button.focus();
    cancelled.current = false;
  }, []);
  const cells = combined.edits.length;
  if (cells === 0) return null;
  if (previewing) {
    return (
      <FixPreview
        edits={combined.edits}
        onApply={() => void apply(combined).then(() => setPreviewing(false))}
        onCancel={() => {
          cancelled.current = true;
          setPreviewing(false);
        }}
      />
    );
  }
  return (
    <Button
      ref={comeBack}
      className={view.small}
      appearance={appearance}
      aria-label={(spoken ?? label)(cells)}
      onClick={() => setPreviewing(true)}
    >
      {label(cells)}
    </Button>
  );
}
