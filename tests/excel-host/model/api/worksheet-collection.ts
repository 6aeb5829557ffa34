import { invalidArgument, itemNotFound } from '../../protocol/host-fault';
import { HostCollection } from '../../protocol/host-object';
import { isAbsent } from './argument-checks';
import type { Handles } from './handles';
import type { Worksheet } from './worksheet';

export class WorksheetCollection extends HostCollection<Worksheet> {
  constructor(private readonly _handles: Handles) {
    super();
  }

  list(): readonly Worksheet[] {
    return this._handles.state.sheets.map((sheet) => this._handles.worksheet(sheet));
  }

  /** Placed last and not shown. */
  add(name: unknown): Worksheet {
    if (!isAbsent(name) && typeof name !== 'string') throw invalidArgument();
    return this._handles.worksheet(this._handles.state.addSheet(name ?? undefined));
  }

  override getCount(visibleOnly?: unknown): number {
    return this.#seen(visibleOnly).length;
  }

  getActiveWorksheet(): Worksheet {
    return this._handles.worksheet(this._handles.state.active);
  }

  getFirst(visibleOnly: unknown): Worksheet {
    return this.#found(this.#seen(visibleOnly)[0]);
  }

  getLast(visibleOnly: unknown): Worksheet {
    return this.#found(this.#seen(visibleOnly).at(-1));
  }

  #seen(visibleOnly: unknown): readonly Worksheet[] {
    return this.list().filter(({ visibility }) => visibleOnly !== true || visibility === 'Visible');
  }

  #found(sheet: Worksheet | undefined): Worksheet {
    if (!sheet) throw itemNotFound();
    return sheet;
  }
}
