import type { WpsApplication } from '../../src/host/wps/api/application-api';
import type { WpsWorkbook } from '../../src/host/wps/api/workbook-api';
import { initialWorkbook } from '../host/excel/initial-workbook';
import { WpsContext } from '../wps-host/model/context';
import type { WpsProgram } from '../wps-host/model/program';
import type { RunningWps } from '../wps-host/start-wps';

/** An object with one more member, which the add-in itself never calls. */
const withMember = <Target extends object>(target: Target, name: string, member: unknown): Target =>
  new Proxy(target, {
    get: (of, key) => (key === name ? member : (Reflect.get(of, key) as unknown)),
    set: (of, key, value) => Reflect.set(of, key, value),
  });

/** The WPS with what only the probe calls: making a workbook, and closing it. */
export function withNewWorkbooks({ application, program }: RunningWps): WpsApplication {
  const workbooks = withMember(application.Workbooks, 'Add', () => added(program));
  return withMember(application, 'Workbooks', workbooks);
}

function added(program: WpsProgram): WpsWorkbook {
  const holder = initialWorkbook([{ name: 'Sheet1' }], {});
  const name = `工作簿${program.books.length + 1}`;
  const book = new WpsContext(program, holder, { name, path: '', readOnly: false });
  program.open(book);
  return withMember(book.workbook(), 'Close', () => program.close(book));
}
