import { isRefusal, type DocumentWork } from '../../actions/document/document-work';
import type { OpenedDocument } from '../../domain/document/workbook-document';
import type { PickedFile } from '../files/file-access';
import type { Questions } from './questions';

const WANT_PASSWORD: readonly string[] = ['passwordNeeded', 'passwordWrong'];

/** Reads a file, asking for its password as often as it takes; undefined where the clerk thought better of it. */
export async function readFile(
  { name, file }: PickedFile,
  documents: DocumentWork,
  questions: Questions,
  signal: AbortSignal,
): Promise<OpenedDocument | undefined> {
  let passwords: readonly string[] = [];
  for (;;) {
    try {
      return await documents.open(file, { fileName: name, passwords }, signal);
    } catch (error) {
      if (signal.aborted) return undefined;
      if (!isRefusal(error) || !WANT_PASSWORD.includes(error.code)) throw error;
      const answer = await questions.ask({ kind: 'password', name, wrong: passwords.length > 0 });
      if (typeof answer !== 'object' || signal.aborted) return undefined;
      passwords = [...passwords, answer.password];
    }
  }
}
