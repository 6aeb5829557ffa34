import fc from 'fast-check';
import type { WorkbookDocument } from '../../../src/domain/document/workbook-document';
import { readDocument } from '../../../src/formats/document/read-document';
import { writeDocument } from '../../../src/formats/document/write-document';
import { nodeInflater } from '../../../src/formats/node-inflater';
import { arbitraryDocument } from '../../host/standalone/data/arbitrary-document';
import { asSaved } from './as-saved';

const RUNS = 200;

const reopened = async (document: WorkbookDocument): Promise<WorkbookDocument> => {
  const opened = await readDocument(writeDocument(document), {}, { inflater: nodeInflater });
  expect(opened.leftBehind).toEqual([]);
  return opened.document;
};

test('any document that is saved and opened again is the same', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryDocument, async (document) => {
      expect(await reopened(document)).toEqual(asSaved(document));
    }),
    { numRuns: RUNS },
  );
});

test('the same document gives the same bytes', () => {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      expect(writeDocument(structuredClone(document))).toEqual(writeDocument(document));
    }),
    { numRuns: 10 },
  );
});
