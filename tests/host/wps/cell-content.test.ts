import type { WpsSheet } from '../../../src/host/wps/api/workbook-api';
import { CellContents } from '../../../src/host/wps/reading/cell-content';

/** Cells that show this text and are asked for nothing else. */
const showing = (text: string): CellContents =>
  new CellContents({ Range: () => ({ Text: text }) } as unknown as WpsSheet);

test.each([
  [-2146826246, '#N/A'],
  [-2146826243, '#SPILL!'],
  [-2146826238, '#CALC!'],
  [-2146826245, '#GETTING_DATA'],
])('%d, shown as %s, is that error', (told, text) => {
  expect(showing(text).of(told, 0, 0)).toEqual({ value: text, type: 'Error' });
});

test('an error that nobody knows is called as it is shown, never a number', () => {
  expect(showing('#新错误!').of(-2146826200, 0, 0)).toEqual({ value: '#新错误!', type: 'Error' });
});

test('a number of that size that is shown as one is one', () => {
  expect(showing('-2146826243').of(-2146826243, 0, 0)).toEqual({ value: -2146826243, type: 'Double' });
  expect(showing('#').of(-2146820000, 0, 0)).toEqual({ value: -2146820000, type: 'Double' });
});
