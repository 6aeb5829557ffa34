import { useEffect, useRef, type ReactNode } from 'react';
import type { FormKind } from '../../domain/workbook/workbook-memory';
import { useInsertForms } from './use-insert-forms';

interface AskedFormsProps {
  /** A new list is a new click, also where it names the same forms. */
  readonly forms: readonly FormKind[];
}

/** Inserts forms at a click outside of the pane, for the school and year that the workbook remembers. */
export function AskedForms({ forms }: AskedFormsProps): ReactNode {
  const insert = useInsertForms();
  const last = useRef<readonly FormKind[]>(undefined);
  useEffect(() => {
    // What is remembered changes with the drawing, and the function with it; only a click inserts.
    if (last.current === forms) return;
    last.current = forms;
    void insert(forms, {});
  }, [forms, insert]);
  return null;
}
