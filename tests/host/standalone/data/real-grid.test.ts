import fc from 'fast-check';
import { layoutsDocument } from '../../../../src/domain/document/layout-document';
import type { WorkbookDocument } from '../../../../src/domain/document/workbook-document';
import { documentOf, workbookData } from '../../../../src/host/standalone/data';
import { CONTRACT_DRAWINGS } from '../../contract/contract-layouts';
import { arbitraryDocument } from './arbitrary-document';
import { gridWith } from './headless-grid';
import { plainLooks } from './plain-looks';

/** What the real grid says it holds of a document that was opened in it. */
function savedByGrid(document: WorkbookDocument): WorkbookDocument {
  const { workbook, dispose } = gridWith(workbookData(document, 'w'));
  try {
    return documentOf(workbook.save());
  } finally {
    dispose();
  }
}

describe.each(CONTRACT_DRAWINGS)('$title', ({ sheets }) => {
  test('comes back from the real grid as it was', () => {
    const document = layoutsDocument(sheets);
    expect(savedByGrid(document)).toEqual(document);
  });
});

test('any document comes back from the real grid', () => {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      expect(plainLooks(savedByGrid(document))).toEqual(plainLooks(document));
    }),
    { numRuns: 40 },
  );
});
