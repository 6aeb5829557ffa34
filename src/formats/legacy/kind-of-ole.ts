import { WorkbookRefusal } from '../refusal';
import { CompoundFile } from './compound-file';

export type OleKind = 'biffWorkbook' | 'encryptedPackage' | 'wordDocument' | 'oleOther';

const KIND_OF_STREAM: readonly (readonly [stream: string, kind: OleKind])[] = [
  ['EncryptedPackage', 'encryptedPackage'],
  ['WordDocument', 'wordDocument'],
  ['Workbook', 'biffWorkbook'],
  ['Book', 'biffWorkbook'],
];

/** What an OLE file holds, by the streams at its root; `oleOther` also if its directory cannot be read. */
export function kindOfOle(bytes: Uint8Array): OleKind {
  const names = streamNames(bytes);
  return KIND_OF_STREAM.find(([stream]) => names.includes(stream.toLowerCase()))?.[1] ?? 'oleOther';
}

function streamNames(bytes: Uint8Array): string[] {
  try {
    return new CompoundFile(bytes).streamNames.map((name) => name.toLowerCase());
  } catch (error) {
    // Sniffing only names the kind; whoever reads the file meets the damage again and reports it.
    if (error instanceof WorkbookRefusal) return [];
    throw error;
  }
}
