import { HostObject } from '../../protocol/host-object';
import type { ConditionalLook } from '../sheet/conditional-rules';
import type { SheetProtection } from '../sheet/protection';
import { booleanArgument, colorArgument, oneOf } from './argument-checks';

/** What a conditional format looks like, and the sheet that may forbid to change it. */
export interface LookPlace {
  readonly look: ConditionalLook;
  readonly protection: SheetProtection;
}

abstract class LookPart extends HostObject {
  constructor(protected readonly _place: LookPlace) {
    super();
  }

  protected _change(change: (look: ConditionalLook) => void): void {
    this._place.protection.guard();
    change(this._place.look);
  }
}

export class ConditionalRangeFont extends LookPart {
  get bold(): boolean | null {
    return this._place.look.bold ?? null;
  }
  set bold(value: unknown) {
    this._change((look) => (look.bold = booleanArgument(value)));
  }

  get italic(): boolean | null {
    return this._place.look.italic ?? null;
  }
  set italic(value: unknown) {
    this._change((look) => (look.italic = booleanArgument(value)));
  }

  get strikethrough(): boolean | null {
    return this._place.look.strikethrough ?? null;
  }
  set strikethrough(value: unknown) {
    this._change((look) => (look.strikethrough = booleanArgument(value)));
  }

  get underline(): ConditionalLook['underline'] | null {
    return this._place.look.underline ?? null;
  }
  set underline(value: unknown) {
    this._change((look) => (look.underline = oneOf(value, ['None', 'Single', 'Double'])));
  }

  get color(): string | null {
    return this._place.look.fontColor ?? null;
  }
  set color(value: unknown) {
    this._change((look) => (look.fontColor = colorArgument(value)));
  }

  clear(): void {
    this._change((look) => {
      const { fill } = look;
      for (const key of Object.keys(look)) Reflect.deleteProperty(look, key);
      if (fill !== undefined) look.fill = fill;
    });
  }
}

export class ConditionalRangeFill extends LookPart {
  get color(): string | null {
    return this._place.look.fill ?? null;
  }
  set color(value: unknown) {
    this._change((look) => (look.fill = colorArgument(value)));
  }

  clear(): void {
    this._change((look) => delete look.fill);
  }
}

export class ConditionalRangeFormat extends LookPart {
  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this._place);
  }
  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this._place);
  }
}
