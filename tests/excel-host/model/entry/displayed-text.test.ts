import { CellError } from '../grid/cell';
import { displayedText } from './displayed-text';

test.each<[value: string | number | boolean | CellError | undefined, format: string, shown: string]>([
  [undefined, '0', ''],
  ['好', 'General', '好'],
  ['好', '@', '好'],
  [true, 'General', 'TRUE'],
  [new CellError('#REF!'), '0', '#REF!'],
  [3, 'General', '3'],
  [0.1 + 0.2, 'General', '0.3'],
  [1e12, 'General', '1E+12'],
  [2.5, '0', '3'],
  [3, '0.0', '3.0'],
  [1234.5, '#,##0.00', '1,234.50'],
  [0.125, '0.0%', '12.5%'],
  [4, '0"推"', '4推'],
  [4, '0"10%"', '410%'],
  [3, '+0;-0;0', '+3'],
  [-3, '+0;-0;0', '-3'],
  [0, '+0;-0;0', '0'],
  [-3, '0', '-3'],
  [40_969, 'yyyy/m/d', '2012/3/1'],
  [40_969, 'yyyy"年"m"月"', '2012年3月'],
  [40_969.354166666664, 'h:mm', '8:30'],
  [1, 'yyyy-mm-dd', '1900-01-01'],
  [61, 'yyyy-mm-dd', '1900-03-01'],
])('%p in %p shows %p', (value, format, shown) => {
  expect(displayedText(value, format)).toBe(shown);
});
