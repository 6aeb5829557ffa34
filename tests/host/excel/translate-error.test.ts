import { HostError, type HostErrorCode } from '../../../src/host/host-error';
import { translateError } from '../../../src/host/excel/translate-error';
import { OfficeStatus } from '../../excel-host/transport/office-codes';
import {
  accessDenied,
  HostFault,
  itemAlreadyExists,
  itemNotFound,
} from '../../excel-host/protocol/host-fault';
import { openExcel, type ExcelUnderTest } from './excel-harness';

const officeError = (code: string, errorLocation = 'Worksheet.delete'): unknown =>
  Object.assign(new Error(code), { code, debugInfo: { errorLocation } });

describe('what Excel and its client throw', () => {
  test.each<[string, HostErrorCode]>([
    ['InvalidOperationInCellEditMode', 'cellEditing'],
    ['ItemNotFound', 'sheetMissing'],
    ['ItemAlreadyExists', 'nameTaken'],
    ['RequestPayloadSizeLimitExceeded', 'tooLarge'],
    ['ResponsePayloadSizeLimitExceeded', 'tooLarge'],
    ['RangeExceedsLimit', 'tooLarge'],
    ['OperationCellsExceedLimit', 'tooLarge'],
    ['ActivityLimitReached', 'busy'],
    ['RequestAborted', 'busy'],
    ['Conflict', 'busy'],
    ['WriteNotSupportedWhenModalDialogOpen', 'busy'],
    ['ConnectionFailure', 'connectionLost'],
    ['Timeout', 'connectionLost'],
    ['InvalidOrTimedOutSession', 'workbookClosed'],
    ['InactiveWorkbook', 'workbookClosed'],
    ['ApiNotFound', 'notSupported'],
    ['UnsupportedFeature', 'notSupported'],
    ['UnsupportedOperation', 'notSupported'],
    ['NotImplemented', 'notSupported'],
    ['AccessDenied', 'readOnly'],
    ['GeneralException', 'unknown'],
    ['InvalidArgument', 'unknown'],
    ['FromTheFuture', 'unknown'],
  ])('%s is %s, with its code and its place in the API', (code, expected) => {
    const translated = translateError(officeError(code));
    expect([translated.code, translated.values]).toEqual([expected, { code, api: 'Worksheet.delete' }]);
  });

  test('access denied on a known sheet is its protection', () => {
    const { code, values } = translateError(officeError('AccessDenied'), { sheet: '附件1' });
    expect([code, values['sheet']]).toEqual(['sheetProtected', '附件1']);
  });

  test('what is no error of Excel keeps its name and itself', () => {
    const mistake = new TypeError('x');
    const { code, values, cause } = translateError(mistake);
    expect([code, values, cause]).toEqual(['unknown', { code: 'TypeError' }, mistake]);
    expect(translateError('text').values).toEqual({ code: 'string' });
    expect(translateError(null).code).toBe('unknown');
  });

  test('an error of ours stays what it is, and is told what is left', () => {
    const own = new HostError('cellsChanged', { cell: 'B4' });
    const { code, values, left } = translateError(own, { sheet: '甲' }, ['_168~1']);
    expect([code, values, left]).toEqual(['cellsChanged', { cell: 'B4', sheet: '甲' }, ['_168~1']]);
  });
});

describe('through the real client', () => {
  const EDIT = { sheet: 'Sheet1', row: 0, col: 0, value: '新' } as const;

  test.each<[string, HostErrorCode, (excel: ExcelUnderTest) => void]>([
    ['a cell is being edited', 'cellEditing', ({ excel }) => excel.host.failures.startCellEdit()],
    ['the workbook is closed', 'workbookClosed', ({ excel }) => excel.host.failures.closeWorkbook()],
    [
      'Excel is overrun',
      'busy',
      ({ excel }) => excel.host.failures.atRequest(1, OfficeStatus.activityLimitReached),
    ],
    ['a sheet is gone', 'sheetMissing', ({ excel }) => excel.host.failures.atAction(3, itemNotFound())],
    ['a name is taken', 'nameTaken', ({ excel }) => excel.host.failures.atAction(3, itemAlreadyExists())],
    ['reading only', 'readOnly', ({ excel }) => excel.host.failures.atAction(3, accessDenied())],
    [
      'something of its own',
      'unknown',
      ({ excel }) => excel.host.failures.atAction(3, new HostFault('GeneralException', 'no')),
    ],
  ])('%s: %s', async (_, code, happen) => {
    const opened = await openExcel([{ name: 'Sheet1' }], '1.9');
    happen(opened);
    await expect(opened.host.applyEdits([EDIT])).rejects.toMatchObject({ name: 'HostError', code });
    opened.excel.host.failures.clear();
    await opened.excel.close();
  });
});
