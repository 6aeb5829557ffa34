import { startExcel, type RunningExcel } from './start-excel';
import { Workbook } from './tiny-workbook';

let excel: RunningExcel<Workbook>;

beforeEach(async () => {
  excel = await startExcel({ workbook: (events) => new Workbook(events), payloadLimit: 20_000 });
});

const sheets = (context: Excel.RequestContext): Excel.WorksheetCollection => context.workbook.worksheets;

/** The error of one batch, as the real client raises it. */
async function errorOf(batch: (context: Excel.RequestContext) => void): Promise<OfficeExtension.Error> {
  const outcome = await excel.Excel.run(async (context) => {
    batch(context);
    await context.sync();
  }).then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(outcome).toBeInstanceOf(excel.OfficeExtension.Error);
  return outcome as OfficeExtension.Error;
}

describe('an error of Excel', () => {
  afterEach(() => excel.close());

  test('carries code, message, place and the statement that failed', async () => {
    const error = await errorOf((context) => sheets(context).getItem('没有').load('name'));
    expect(error).toMatchObject({
      name: 'RichApi.Error',
      code: 'ItemNotFound',
      message: "The requested resource doesn't exist.",
      httpStatusCode: 404,
      debugInfo: {
        errorLocation: 'WorksheetCollection.getItem',
        statement: 'var worksheet = worksheets.getItem(...);',
      },
    });
  });

  test.each([
    ['a/b', 'InvalidArgument', 'WorksheetCollection.add'],
    ['成绩', 'ItemAlreadyExists', 'WorksheetCollection.add'],
  ])('names the outermost member that was called: add(%s)', async (name, code, place) => {
    const error = await errorOf((context) => sheets(context).add(name));
    expect([error.code, error.debugInfo.errorLocation]).toEqual([code, place]);
  });

  test('stops the batch there; what came before stays applied', async () => {
    await errorOf((context) => {
      const sheet = sheets(context).getItem('名单');
      sheet.getRange('A1').values = [['kept']];
      sheets(context).getItem('没有').activate();
      sheet.getRange('A2').values = [['lost']];
    });
    expect([...excel.workbook._sheets[0]!._cells]).toEqual([['A1', 'kept']]);
  });

  test('is raised for a grid of the wrong shape', async () => {
    const error = await errorOf((context) => {
      sheets(context).getItem('名单').getRange('A1:B2').values = [[1, 2]];
    });
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'Range.values']);
  });
});

describe('the payload limit', () => {
  afterEach(() => excel.close());
  const long = '一'.repeat(7_000);

  test('refuses a request beyond it without running it; bytes count, not characters', async () => {
    const error = await errorOf((context) => {
      sheets(context).getItem('名单').getRange('A1').values = [[long]];
    });
    expect(error.code).toBe('RequestPayloadSizeLimitExceeded');
    expect(excel.workbook._sheets[0]!._cells.size).toBe(0);
  });

  test('throws away an answer beyond it, after the batch has run', async () => {
    const [sheet] = excel.workbook._sheets;
    sheet!._cells.set('A1', long);
    const error = await errorOf((context) => {
      sheets(context).getItem('名单').getRange('A2').values = [['written']];
      sheets(context).getItem('名单').getRange('A1').load('values');
    });
    expect(error.code).toBe('ResponsePayloadSizeLimitExceeded');
    expect(sheet!._cells.get('A2')).toBe('written');
  });
});

describe('what the host lacks', () => {
  test('a method is refused loudly and noted as a gap', async () => {
    const error = await errorOf((context) => sheets(context).getItem('名单').calculate(true));
    expect(error.code).toBe('TestHostNotImplemented');
    expect(excel.host.journal.gaps).toEqual([expect.stringContaining('Worksheet.calculate()')]);
    await expect(excel.close()).rejects.toThrow('Worksheet.calculate()');
  });

  test('so are a property that is loaded, one that is set, and an object', async () => {
    const batches: ((context: Excel.RequestContext) => void)[] = [
      (context) => sheets(context).getItem('名单').load('visibility'),
      (context) => (sheets(context).getItem('名单').visibility = 'Hidden'),
      (context) => sheets(context).getItem('名单').charts.load('items'),
      (context) => sheets(context).onFormatChanged.add(() => Promise.resolve()),
    ];
    for (const batch of batches.slice(0, 3))
      expect((await errorOf(batch)).code).toBe('TestHostNotImplemented');
    expect(excel.host.journal.gaps).toHaveLength(3);
    await expect(excel.close()).rejects.toThrow('The test host lacks');
  });

  test('an event that no model announces', async () => {
    const error = await errorOf((context) => sheets(context).onCalculated.add(() => Promise.resolve()));
    expect(error.code).toBe('TestHostNotImplemented');
    await expect(excel.close()).rejects.toThrow('Calculated');
  });
});

test('a mistake of the model is kept for the test, and not taken for an error of Excel', async () => {
  const error = await errorOf((context) => (sheets(context).getItem('名单').showGridlines = false));
  expect(error.code).toBe('TestHostBug');
  expect(excel.host.journal.bugs).toEqual([{ action: 'Gridlines', error: expect.any(RangeError) as Error }]);
  await expect(excel.close()).rejects.toThrow('a mistake of this model');
});
