import { useEffect, useRef, useState } from 'react';
import { findForms, type FoundForm } from '../../actions/workbook/find-forms';
import type { Host } from '../../host/port';
import { usePane } from '../pane/use-pane';

/** The forms that are in the workbook now, in its order; undefined until it was read. */
export function useFormsHere(): readonly FoundForm[] | undefined {
  const { host, mechanism, revision, status } = usePane();
  const [forms, setForms] = useState<readonly FoundForm[]>();
  const readFor = useRef<string>(undefined);
  useEffect(() => {
    let current = true;
    const look = async (): Promise<void> => {
      const sheets = await sheetsOf(host);
      // Typing in cells makes no form and takes none away; reading all of the workbook each time would slow it down.
      if (readFor.current === sheets) return;
      const found = await findForms(host, mechanism);
      if (!current) return;
      readFor.current = sheets;
      setForms(found.filter(({ hidden }) => !hidden));
    };
    look().catch((error: unknown) => {
      if (current) status.failAside(error);
    });
    return () => {
      current = false;
    };
  }, [host, mechanism, revision, status]);
  return forms;
}

const sheetsOf = async (host: Host): Promise<string> =>
  JSON.stringify((await host.listSheets()).map(({ id, name, visibility }) => [id, name, visibility]));
