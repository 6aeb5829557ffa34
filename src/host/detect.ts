/// <reference types="office-js" />
import { createExcelHost } from './excel/excel-host';
import { officeGlobals } from './excel/office-globals';
import { wpsAround } from './program-around';
import { brightnessOf, type ProgramTheme } from './program-theme';
import type { Host } from './port';
import type { ProgramFacts } from './program-facts';

/** The least that the add-in needs; the manifest asks for the same. */
export const LEAST_EXCEL_API = '1.9';

/** The program that a page runs in. */
export interface FoundHost {
  readonly kind: 'found';
  readonly host: Host;
  readonly program: ProgramFacts;
  readonly theme: ProgramTheme;
}

/**
 * `scriptMissing`: Microsoft's script did not load. `notInOffice`: a browser of its own. `noAnswer`: the program around
 * us did not answer in time. `tooOld`: an Excel without what the add-in needs. `inWps`: WPS, which needs the build of its
 * own.
 */
export type MissingHost = {
  readonly kind: 'scriptMissing' | 'notInOffice' | 'noAnswer' | 'tooOld' | 'inWps';
};

/** Milliseconds in which Excel answers, on a slow machine too. */
const PATIENCE = 20_000;

/** Finds Excel, whose host alone is in this build. Never rejects for want of it. */
export async function detectHost(patience = PATIENCE): Promise<FoundHost | MissingHost> {
  // WPS goes first: it may bring an `Office` of its own.
  if (wpsAround()) return { kind: 'inWps' };
  const office = (globalThis as { Office?: typeof Office }).Office;
  if (!office) return { kind: 'scriptMissing' };
  const info = await answerOf(office, patience);
  if (!info) return { kind: 'noAnswer' };
  // Outside of Office the script answers with null for the host, whatever its types say.
  if (info.host !== office.HostType.Excel) return { kind: 'notInOffice' };
  const globals = officeGlobals();
  if (!globals) return { kind: 'scriptMissing' };
  if (!office.context.requirements.isSetSupported('ExcelApi', LEAST_EXCEL_API)) return { kind: 'tooOld' };
  return {
    kind: 'found',
    host: createExcelHost(globals),
    program: programFacts(office.context),
    theme: officeTheme(office.context),
  };
}

type OfficeAnswer = Awaited<ReturnType<typeof Office.onReady>>;

function answerOf(office: typeof Office, patience: number): Promise<OfficeAnswer | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), patience);
  });
  return Promise.race([office.onReady(), late]).finally(() => clearTimeout(timer));
}

/** Sets that say what a call may need, from the newest down; the first that is claimed is told. */
const EXCEL_API_SETS = [
  '1.20',
  '1.19',
  '1.18',
  '1.17',
  '1.16',
  '1.15',
  '1.14',
  '1.13',
  '1.12',
  '1.11',
  '1.10',
  '1.9',
];
const OTHER_SETS = [
  ['DialogApi', '1.1'],
  ['SharedRuntime', '1.1'],
] as const;

function programFacts({ diagnostics, displayLanguage, requirements }: Office.Context): ProgramFacts {
  const excelApi = EXCEL_API_SETS.find((version) => requirements.isSetSupported('ExcelApi', version));
  const others = OTHER_SETS.filter(([name, version]) => requirements.isSetSupported(name, version));
  return {
    name: String(diagnostics.host),
    version: diagnostics.version,
    platform: String(diagnostics.platform),
    displayLanguage,
    requirementSets: [...(excelApi === undefined ? [] : [['ExcelApi', excelApi] as const]), ...others].map(
      ([name, version]) => `${name} ${version}`,
    ),
  };
}

function officeTheme(context: Office.Context): ProgramTheme {
  return {
    // Older versions have no theme at all, whatever the types say.
    current: () => brightnessOf(context.officeTheme),
    onChange: onReturn,
  };
}

/** Excel tells nobody of another theme; the clerk chose it elsewhere, so looking again on coming back is enough. */
function onReturn(listener: () => void): () => void {
  window.addEventListener('focus', listener);
  document.addEventListener('visibilitychange', listener);
  return () => {
    window.removeEventListener('focus', listener);
    document.removeEventListener('visibilitychange', listener);
  };
}
