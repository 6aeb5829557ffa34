import { defaultMechanism } from '../../src/actions/default-mechanism';
import { brightnessOf } from '../../src/host/program-theme';
import { HostError } from '../../src/host/host-error';
import { faultFrom } from '../../src/taskpane/pane/fault';
import { periodWorkedOn } from '../../src/taskpane/pane/period';
import { viewOfQuery } from '../../src/taskpane/pane/view-id';
import { yearOf } from '../../src/taskpane/shell/year';

test.each([
  ['2012', 2012],
  [' ２０１２ ', 2012],
  ['2012年', 2012],
  ['2012年度', 2012],
  ['12', undefined],
  ['20123', undefined],
  ['0012', undefined],
  ['', undefined],
])('year “%s”', (text, year) => {
  expect(yearOf(text)).toBe(year);
});

test.each([
  ['?view=checks', 'checks'],
  ['?x=1&view=diagnostics&_host_Info=Excel', 'diagnostics'],
  ['?view=nothing', undefined],
  ['', undefined],
])('address %s', (query, view) => {
  expect(viewOfQuery(query)).toBe(view);
});

test.each([
  ['remembered', { year: 2011, quarter: 2 }, { year: 2012, month: 10, day: 8 }, { year: 2011, quarter: 2 }],
  [
    'about the end of a quarter, that quarter',
    {},
    { year: 2012, month: 10, day: 8 },
    { year: 2012, quarter: 3 },
  ],
  [
    'in January, the last quarter of the year before',
    {},
    { year: 2013, month: 1, day: 6 },
    { year: 2012, quarter: 4 },
  ],
  [
    'in the middle of a quarter, that quarter',
    {},
    { year: 2012, month: 8, day: 15 },
    { year: 2012, quarter: 3 },
  ],
  [
    'of who sums up in the middle of a quarter, the one before',
    { role: 'authority' },
    { year: 2012, month: 8, day: 15 },
    { year: 2012, quarter: 2 },
  ],
  [
    'of who sums up on the last day of a quarter, the one before',
    { role: 'authority' },
    { year: 2012, month: 9, day: 30 },
    { year: 2012, quarter: 2 },
  ],
  [
    'of who sums up, remembered',
    { role: 'authority', year: 2011, quarter: 2 },
    { year: 2012, month: 8, day: 15 },
    { year: 2011, quarter: 2 },
  ],
] as const)('period: %s', (_, memory, today, period) => {
  expect(periodWorkedOn(memory, defaultMechanism(), today)).toEqual(period);
});

test.each([
  [undefined, 'light'],
  [{ bodyBackgroundColor: '#FFFFFF' }, 'light'],
  [{ bodyBackgroundColor: '#E6E6E6' }, 'light'],
  [{ bodyBackgroundColor: '#262626' }, 'dark'],
  [{ bodyBackgroundColor: '#444444' }, 'dark'],
  [{ bodyBackgroundColor: 'nonsense' }, 'light'],
  [{ bodyBackgroundColor: '#FFFFFF', isDarkTheme: true }, 'dark'],
  [{ bodyBackgroundColor: '#000000', isDarkTheme: false }, 'light'],
])('Office in %j is %s', (colours, brightness) => {
  expect(brightnessOf(colours)).toBe(brightness);
});

test('a fault holds code, leftovers and the program’s code, never a message', () => {
  const cause = Object.assign(new Error('王芳'), { code: 'AccessDenied' });
  const fault = faultFrom(
    new HostError('sheetProtected', { sheet: '附件1' }, { cause, left: ['_168~1'] }),
    'zh',
    'excel',
  );
  expect(fault.text).toMatch(/^“附件1”受保护/u);
  expect(fault.text).toContain('临时工作表');
  expect(fault.detail).toContain('sheetProtected');
  expect(fault.detail).toContain('AccessDenied');
  expect(JSON.stringify(fault)).not.toContain('王芳');
});
