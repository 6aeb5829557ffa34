import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import type { Asked } from '../pane/asked';
import { usePane } from '../pane/use-pane';

/** Brings the forms with it, so it is fetched with the first click. */
const AskedForms = lazy(async () => ({ default: (await import('../templates/AskedForms')).AskedForms }));

/** Does what the page around the pane asks; the status line tells what came of it. */
export function AskedWork({ asked }: { readonly asked: Asked }): ReactNode {
  const { openView } = usePane();
  useEffect(() => {
    if (asked.kind === 'view') openView(asked.view);
  }, [asked, openView]);
  if (asked.kind !== 'insert') return null;
  return (
    <Suspense fallback={null}>
      <AskedForms forms={asked.forms} />
    </Suspense>
  );
}
