import { readFileSync } from 'node:fs';
import { readDocument } from '../../../src/formats/document/read-document';
import { nodeInflater } from '../../../src/formats/node-inflater';

test('forms that LibreOffice saved are read with everything it wrote', async () => {
  const bytes = new Uint8Array(readFileSync('tests/formats/document/files/libreoffice-forms.xlsx'));
  const { document, leftBehind } = await readDocument(bytes, {}, { inflater: nodeInflater });
  const [sheet] = document.sheets;
  expect(sheet!.cells.map(({ row, col, value, formula }) => [row, col, formula ?? value])).toEqual([
    [0, 0, '附件1：工作目标'],
    [0, 1, undefined],
    [1, 0, '项目'],
    [1, 1, '评价'],
    [2, 0, 3],
    [2, 1, '好'],
    [3, 0, 4.5],
    [3, 1, { kind: 'date', serial: 41_182 }],
    [4, 0, 'SUM(A3:A4)'],
    [4, 1, 'IFS(A3>1,"是",TRUE(),"否")'],
    [5, 0, '名单!A1&"="'],
    [5, 1, '去名单'],
  ]);
  expect(document.styles[sheet!.cells[0]!.style!]).toMatchObject({
    size: 16,
    bold: true,
    color: 'C00000',
    fill: 'FFE699',
    align: 'center',
    valign: 'middle',
    wrap: true,
    borders: { top: { line: 'thin', color: '000000' } },
  });
  expect(document.styles[sheet!.cells[3]!.style!]).toMatchObject({ rotation: 90 });
  expect(sheet).toMatchObject({
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    hiddenRows: [4],
    hiddenCols: [2],
    rowHeights: { 0: { points: 34, fixed: true } },
    validations: [{ kind: 'list', values: ['好', '中', '一般'], promptTitle: '评价', onError: 'stop' }],
    print: { paper: 'A4', area: { top: 0, left: 0, bottom: 5, right: 2 } },
  });
  expect(sheet!.cells[2]!.note).toBe('第一行\n第二行');
  expect(sheet!.cells[11]!.link).toEqual({ kind: 'cell', sheet: '名单', cell: 'A2' });
  expect(document.names).toEqual([{ name: '学校', formula: '名单!$A$1:$A$2' }]);
  expect(leftBehind).toEqual([{ kind: 'richText', sheet: '附件1', count: 1 }]);
});
