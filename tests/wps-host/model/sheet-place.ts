import type { SheetState } from '../../excel-host/model/sheet/sheet-state';
import { WpsFault } from '../bridge';
import type { WpsContext } from './context';

/** A sheet as an object of the JSAPI holds it: good across renames and moves, of no use once the sheet is gone. */
export class SheetPlace {
  constructor(
    readonly context: WpsContext,
    private readonly holder: SheetState,
  ) {}

  get isGone(): boolean {
    return this.holder.isDeleted || this.context.isClosed;
  }

  /** Throws once the sheet is deleted or its workbook closed. */
  get state(): SheetState {
    if (this.isGone) throw new WpsFault('call failed');
    return this.holder;
  }

  /** As `state`, and throws while a cell is typed in. Protection is asked about apart. */
  get stateForWriting(): SheetState {
    this.context.program.guardTyping();
    return this.state;
  }
}
