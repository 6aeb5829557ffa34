import { StyleTable } from '../../../src/domain/document/style-table';

test('what looks alike has one place', () => {
  const table = new StyleTable();
  const thin = { line: 'thin', color: '000000' } as const;
  const places = [
    table.place({ font: '宋体', borders: { top: thin, left: thin } }),
    table.place({ borders: { left: thin, top: thin }, font: '宋体' }),
    table.place({ font: '宋体', bold: true }),
    table.place({ font: '宋体', bold: false, borders: { left: thin, top: thin } }),
  ];
  expect(places).toEqual([0, 0, 1, 0]);
  expect(table.styles).toHaveLength(2);
});

test.each([[{}], [{ bold: false }], [{ borders: {} }]])('%j is the look of a new cell', (style) => {
  expect(new StyleTable().place(style)).toBeUndefined();
});

test('goes on from the styles of a document', () => {
  const table = new StyleTable([{ bold: true }, { italic: true }, { bold: true }]);
  expect([table.place({ italic: true }), table.place({ bold: true }), table.place({ size: 9 })]).toEqual([
    1, 0, 3,
  ]);
});
