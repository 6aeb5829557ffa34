import { readFileSync } from 'node:fs';
import type { OpenedDocument } from '../../../src/domain/document/workbook-document';
import { cellAddress } from '../../../src/domain/sheet/address';
import { readDocument } from '../../../src/formats/document/read-document';
import { writeDocument } from '../../../src/formats/document/write-document';
import { WrittenStyles } from '../../../src/formats/document/writer/written-styles';
import { nodeInflater } from '../../../src/formats/node-inflater';
import { sheetXml } from '../xlsx/xlsx-builder';
import { openParts, stylesXml } from './reading';

const open = (bytes: Uint8Array): Promise<OpenedDocument> =>
  readDocument(bytes, {}, { inflater: nodeInflater });

const unlockedOf = ({ document }: OpenedDocument, sheet = 0): readonly string[] =>
  document.sheets[sheet]!.cells.flatMap(({ row, col, style }) =>
    style !== undefined && document.styles[style]!.unlocked ? [cellAddress(row, col)] : [],
  );

describe.each(['files/protected.xlsx', 'legacy/files/protected.xls', 'legacy/files/protected.ods'])(
  '%s',
  (file) => {
    let opened: OpenedDocument;
    beforeAll(async () => {
      opened = await open(new Uint8Array(readFileSync(`tests/formats/document/${file}`)));
    });

    test('which cells clerks may write, also empty ones and those of a whole column', () => {
      expect(opened.document.sheets[0]!.isProtected).toBe(true);
      expect(unlockedOf(opened)).toEqual(['B1', 'D1', 'B2', 'D2', 'B3', 'D3', 'D4']);
    });

    test('nothing of it is called left behind, but that the column goes on', () => {
      const entries = opened.leftBehind.filter(({ sheet }) => sheet === '填报');
      expect(entries).toEqual([{ kind: 'looks', sheet: '填报', count: 1 }]);
    });

    test('the same cells in the saved file', async () => {
      const again = await open(writeDocument(opened.document));
      expect(again.document.sheets[0]!.isProtected).toBe(true);
      expect(unlockedOf(again)).toEqual(unlockedOf(opened));
      expect(again.leftBehind).toEqual([]);
    });
  },
);

describe('a sheet of an .xlsx', () => {
  const XFS = '<xf/><xf applyProtection="1"><protection locked="0"/></xf>';
  const opened = (xfs: string, after: string): OpenedDocument =>
    openParts({
      styles: stylesXml({ xfs }),
      sheet: sheetXml(
        '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"/><c r="C1"><v>1</v></c></row>',
        '<cols><col min="4" max="4" width="9" style="1"/></cols>',
        after,
      ),
    });

  test('that is not protected keeps them as well, and says nothing of columns', () => {
    const read = opened(XFS, '');
    expect(unlockedOf(read)).toEqual(['A1', 'B1']);
    expect(read.leftBehind).toEqual([]);
  });

  test('areas with passwords of their own, and the password, are counted', () => {
    const { leftBehind } = opened(
      '<xf/><xf/>',
      '<sheetProtection sheet="1" password="CC1A"/><protectedRanges><protectedRange name="x" sqref="A1"/></protectedRanges>',
    );
    expect(leftBehind).toEqual([
      { kind: 'password', sheet: '表一', count: 1 },
      { kind: 'other', sheet: '表一', count: 1 },
    ]);
  });

  test('of which every new cell may be written loses that', () => {
    const { leftBehind } = opened(
      '<xf><protection locked="0"/></xf><xf><protection locked="0"/></xf>',
      '<sheetProtection sheet="1"/>',
    );
    expect(leftBehind).toEqual([{ kind: 'other', sheet: '表一', count: 1 }]);
  });
});

test('programs that ask what applies are told that an unlocked cell is', () => {
  const styles = new WrittenStyles();
  expect(styles.look({ unlocked: true }, false)).toBe(1);
  expect(styles.part()).toContain('applyProtection="1"><protection locked="0"/></xf>');
});
