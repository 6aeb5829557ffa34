import type { OpenedDocument } from '../../../domain/document/workbook-document';
import { sheetNameOf } from '../../read-request';
import { readDelimited } from '../../text/read-delimited';
import { readHtml } from '../../text/read-html';
import { snapshotDocument } from '../snapshot-document';

/** The tables of a web page. Its styles are given up: office systems write them in every way there is. */
export const readHtmlDocument = (bytes: Uint8Array): OpenedDocument => ({
  document: snapshotDocument(readHtml(bytes)),
  leftBehind: [{ kind: 'looks', count: 1 }],
});

/** A text file, which has no looks; its sheet is called as the file. */
export const readTextDocument = (bytes: Uint8Array, fileName: string | undefined): OpenedDocument => ({
  document: snapshotDocument(readDelimited(bytes, sheetNameOf(fileName))),
  leftBehind: [],
});
