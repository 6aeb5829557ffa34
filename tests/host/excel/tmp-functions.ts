import { HostObject } from '../../excel-host/protocol/host-object';
import { Workbook as ModelWorkbook } from '../../excel-host/model/api/workbook';

class FunctionResult extends HostObject {
  constructor(readonly _value: number) {
    super();
  }
  get value(): number {
    return this._value;
  }
  get error(): string {
    return '';
  }
}
class Functions extends HostObject {
  date(y: number, m: number, d: number): FunctionResult {
    return new FunctionResult((Date.UTC(y, m - 1, d) - Date.UTC(1899, 11, 30)) / 86400000);
  }
}
export class Workbook extends ModelWorkbook {
  static override readonly apiClass = 'Workbook';
  get functions(): Functions {
    return new Functions();
  }
}
