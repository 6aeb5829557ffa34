import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { readMemory } from '../../src/actions/workbook/read-memory';
import { rememberInWorkbook } from '../../src/actions/workbook/remember';
import { insertForms } from '../../src/actions/templates/insert-forms';
import { FORM_KINDS, type FormKind } from '../../src/domain/workbook/workbook-memory';
import { openMemoryWorkbook } from '../../src/host/memory/open-memory-workbook';
import { PaneProvider } from '../../src/taskpane/pane/PaneProvider';
import { StatusLine } from '../../src/taskpane/shell/StatusLine';
import { ThemedPane } from '../../src/taskpane/theme/ThemedPane';
import { SCHOOL, servicesOn, type OpenedPane, type OpenPaneOptions } from './open-pane';

export interface OpenPartOptions extends Omit<OpenPaneOptions, 'view'> {
  /** Forms that are drawn before the part opens. */
  readonly forms?: readonly FormKind[];
  /** Done to the workbook before the part opens. */
  readonly prepare?: (opened: ReturnType<typeof openMemoryWorkbook>) => void | Promise<void>;
}

/** A part of a view, with the pane around it that it works with: the workbook, the status line, undo. */
export async function openPart(part: ReactNode, options: OpenPartOptions = {}): Promise<OpenedPane> {
  const { memory = SCHOOL, forms = FORM_KINDS, prepare } = options;
  const opened = openMemoryWorkbook(options.sheets, options.capabilities);
  if (forms.length > 0) await insertForms(opened.host, forms, { unit: SCHOOL.unit, year: SCHOOL.year });
  await rememberInWorkbook(opened.host, memory);
  await prepare?.(opened);
  const host = options.host?.(opened.host) ?? opened.host;
  const services = servicesOn(host, options);
  const page = render(
    <ThemedPane theme={services.theme} lang={services.lang}>
      <PaneProvider services={services} firstView="filling">
        {(frame) =>
          frame && (
            <>
              <p>view: {frame.view}</p>
              {part}
              <StatusLine />
            </>
          )
        }
      </PaneProvider>
    </ThemedPane>,
  );
  await screen.findByText(/^view:/u);
  return {
    ...opened,
    page,
    user: userEvent.setup(),
    memory: () => readMemory(opened.host),
    sheetNames: async () => (await opened.host.listSheets()).map(({ name }) => name),
  };
}
