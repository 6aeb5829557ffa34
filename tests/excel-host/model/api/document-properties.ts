import { HostObject } from '../../protocol/host-object';
import type { WorkbookState } from '../sheet/workbook-state';
import { textArgument } from './argument-checks';

const LONGEST_TITLE = 255;

export class DocumentProperties extends HostObject {
  constructor(private readonly _state: WorkbookState) {
    super();
  }

  get title(): string {
    return this._state.title;
  }
  set title(value: unknown) {
    this._state.title = textArgument(value, LONGEST_TITLE);
  }
}
