import { useCallback, useRef, useState } from 'react';
import { findForms, type FoundForm } from '../../actions/workbook/find-forms';
import type { Host } from '../../host/port';
import { useBackgroundRead } from '../pane/use-background-read';
import { usePane } from '../pane/use-pane';

/** The forms found, and the sheets there were. */
interface Look {
  readonly sheets: string;
  readonly forms: readonly FoundForm[];
}

/** The forms that are in the workbook now, in its order; undefined until it was read. */
export function useFormsHere(): readonly FoundForm[] | undefined {
  const { host, mechanism, revision, status } = usePane();
  const [forms, setForms] = useState<readonly FoundForm[]>();
  const last = useRef<Look>(undefined);
  const read = useCallback(async (): Promise<Look> => {
    const sheets = await sheetsOf(host);
    // Typing in cells makes no form and takes none away; reading all of the workbook each time would slow it down.
    if (last.current?.sheets === sheets) return last.current;
    const found = await findForms(host, mechanism);
    return { sheets, forms: found.filter(({ hidden }) => !hidden) };
  }, [host, mechanism]);
  const onRead = useCallback((look: Look) => {
    last.current = look;
    setForms(look.forms);
  }, []);
  useBackgroundRead(read, revision, { onRead, onFail: status.failAside });
  return forms;
}

const sheetsOf = async (host: Host): Promise<string> =>
  JSON.stringify((await host.listSheets()).map(({ id, name, visibility }) => [id, name, visibility]));
