import { notImplemented } from '../../protocol/host-fault';
import { HostCollection } from '../../protocol/host-object';
import { CONDITION_TYPES } from '../sheet/conditional-rules';
import { textArgument } from './argument-checks';
import type { CellsPlace } from './cells-place';
import { ConditionalFormat } from './conditional-format';

/** The conditional formats that touch some cells, first priority first. */
export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  constructor(private readonly _place: CellsPlace) {
    super();
  }

  list(): readonly ConditionalFormat[] {
    const { handles, sheet, areas } = this._place;
    return sheet.conditions.in(areas).map((rule) => new ConditionalFormat(handles, sheet, rule));
  }

  add(type: unknown): ConditionalFormat {
    const wanted = textArgument(type);
    const known = CONDITION_TYPES.find((name) => name === wanted);
    if (!known) throw notImplemented(`conditional formats of type ${wanted}`);
    const { handles, sheet, areas } = this._place;
    sheet.protection.guard();
    return new ConditionalFormat(handles, sheet, sheet.conditions.addFirst(known, areas));
  }

  clearAll(): void {
    const { sheet, areas } = this._place;
    sheet.protection.guard();
    sheet.conditions.clear(areas);
  }
}
