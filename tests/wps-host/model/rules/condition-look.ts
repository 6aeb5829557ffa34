import type { WpsFont, WpsInterior } from '../../../../src/host/wps/api/cells-api';
import { booleanGiven } from '../arguments';
import { bgrOf, colorGiven } from '../color';
import type { HeldRule } from './held-rule';

export class ConditionInterior implements WpsInterior {
  readonly #held: HeldRule;

  constructor(held: HeldRule) {
    this.#held = held;
  }

  get Color(): number | null {
    const { fill } = this.#held.look;
    return fill === undefined ? null : bgrOf(fill);
  }
  set Color(value: unknown) {
    const color = colorGiven(value, 'Interior.Color');
    this.#held.forWriting.look.fill = color;
  }
}

export class ConditionFont implements Pick<WpsFont, 'Bold' | 'Color'> {
  readonly #held: HeldRule;

  constructor(held: HeldRule) {
    this.#held = held;
  }

  get Bold(): boolean | null {
    return this.#held.look.bold ?? null;
  }
  set Bold(value: unknown) {
    const bold = booleanGiven(value, 'Font.Bold');
    this.#held.forWriting.look.bold = bold;
  }

  get Color(): number | null {
    const { fontColor } = this.#held.look;
    return fontColor === undefined ? null : bgrOf(fontColor);
  }
  set Color(value: unknown) {
    const color = colorGiven(value, 'Font.Color');
    this.#held.forWriting.look.fontColor = color;
  }
}
