import { LocaleType, LogLevel, Univer, type IWorkbookData } from '@univerjs/core';
import { FUniver } from '@univerjs/core/lib/facade';
import type { FWorkbook } from '@univerjs/sheets/lib/facade';
import { registerPlainPlugins } from '../../../../src/host/standalone/starting/plain-plugins';

/** The grid without a screen, with a workbook open. It must be disposed of. */
export function gridWith(data: IWorkbookData): {
  readonly api: FUniver;
  readonly workbook: FWorkbook;
  readonly dispose: () => void;
} {
  const univer = new Univer({ logLevel: LogLevel.ERROR, locale: LocaleType.ZH_CN, locales: {} });
  registerPlainPlugins(univer);
  const api = FUniver.newAPI(univer);
  const workbook = api.createWorkbook(structuredClone(data));
  return { api, workbook, dispose: () => univer.dispose() };
}
