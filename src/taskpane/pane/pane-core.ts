import '../../domain/mechanism/zod-without-eval';
import { defaultMechanism } from '../../actions/default-mechanism';
import { readMemory } from '../../actions/workbook/read-memory';
import { rememberInWorkbook } from '../../actions/workbook/remember';
import type { Mechanism } from '../../domain/mechanism/definition';

/** What the pane must have before it can show anything of a workbook. */
export interface PaneCore {
  readonly mechanism: Mechanism;
  readonly readMemory: typeof readMemory;
  readonly rememberInWorkbook: typeof rememberInWorkbook;
}

/** Checks what it reads against schemas, which makes it large; so it is fetched apart from the first script. */
export const paneCore: PaneCore = { mechanism: defaultMechanism(), readMemory, rememberInWorkbook };
