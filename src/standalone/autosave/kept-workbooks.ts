import type { WorkbookDocument } from '../../domain/document/workbook-document';
import { storedOf, type BrowserDatabase } from '../storage/browser-database';

/** A workbook with changes that are in no file, as a tab last kept it. */
export interface KeptWorkbook {
  /** The tab's own name; a tab keeps one workbook. */
  readonly session: string;
  /** The form of the record; another version's is not offered. */
  readonly form: typeof FORM;
  readonly fileName: string;
  /** Milliseconds since 1970. */
  readonly keptAt: number;
  readonly document: WorkbookDocument;
}

const FORM = 1;
/** Days after which what nobody came back for is dropped. */
const KEPT_DAYS = 7;
const DAY = 24 * 60 * 60 * 1000;

export interface KeptWorkbooks {
  keep(workbook: Omit<KeptWorkbook, 'form'>): Promise<void>;
  drop(session: string): Promise<void>;
  /** What tabs that are gone have kept, the last first. Drops what is too old. */
  left(isAlive: (session: string) => Promise<boolean>): Promise<readonly KeptWorkbook[]>;
}

/** Workbooks kept against a crash, in the browser's own store on this machine. */
export function keptWorkbooks(database: BrowserDatabase, now: () => number): KeptWorkbooks {
  const drop = async (session: string): Promise<void> => {
    await database.run('kept', 'readwrite', (store) => store.delete(session));
  };
  return {
    keep: async (workbook) => {
      await database.run('kept', 'readwrite', (store) => store.put({ ...workbook, form: FORM }));
    },
    drop,
    left: async (isAlive) => {
      const left: KeptWorkbook[] = [];
      for (const kept of await storedOf(database, 'kept', isKept)) {
        if (await isAlive(kept.session)) continue;
        if (now() - kept.keptAt > KEPT_DAYS * DAY) await drop(kept.session);
        else left.push(kept);
      }
      return left.sort((a, b) => b.keptAt - a.keptAt);
    },
  };
}

/** Written by this version of the page, which alone knows what a document of its own is. */
const isKept = (value: unknown): value is KeptWorkbook =>
  typeof value === 'object' && value !== null && 'form' in value && value.form === FORM;
