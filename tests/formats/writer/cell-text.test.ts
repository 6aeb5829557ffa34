import { cellText } from '../../../src/formats/writer/cell-text';

test.each([
  ['what Office would take for an escape is escaped', 'a_x0041_b', 'a_x005F_x0041_b'],
  ['line ends become line feeds', '甲\r\n乙', '甲\n乙'],
])('%s', (_, text, written) => {
  expect(cellText(text)).toBe(written);
});
