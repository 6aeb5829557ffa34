import fc from 'fast-check';
import { layoutsDocument } from '../../../../src/domain/document/layout-document';
import { documentOf, workbookData } from '../../../../src/host/standalone/data';
import { CONTRACT_DRAWINGS } from '../../contract/contract-layouts';
import { arbitraryDocument } from './arbitrary-document';
import { plainLooks } from './plain-looks';

describe.each(CONTRACT_DRAWINGS)('$title', ({ sheets }) => {
  test('comes back from the words of the grid as it was', () => {
    const document = layoutsDocument(sheets);
    expect(documentOf(workbookData(document, 'w'))).toEqual(document);
  });
});

test('any document comes back from the words of the grid', () => {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      expect(plainLooks(documentOf(workbookData(document, 'w')))).toEqual(plainLooks(document));
    }),
    { numRuns: 300 },
  );
});

test('the words of the grid are plain data', () => {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      const data = workbookData(document, 'w');
      expect(JSON.parse(JSON.stringify(data))).toEqual(data);
    }),
    { numRuns: 30 },
  );
});
