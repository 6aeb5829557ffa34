import type {
  WpsFont,
  WpsFormatCondition,
  WpsInterior,
  WpsRange,
} from '../../../../src/host/wps/api/cells-api';
import type { ConditionalRule } from '../../../excel-host/model/sheet/conditional-rules';
import { WpsFault } from '../../bridge';
import { booleanGiven, wholeGiven } from '../arguments';
import type { SheetPlace } from '../sheet-place';
import { typeNumber } from './condition-kinds';
import { ConditionFont, ConditionInterior } from './condition-look';
import { HeldRule } from './held-rule';

export class FormatCondition implements WpsFormatCondition {
  readonly #held: HeldRule;

  constructor(place: SheetPlace, rule: ConditionalRule) {
    this.#held = new HeldRule(place, rule);
  }

  get Type(): number {
    return typeNumber(this.#held.current);
  }

  get Formula1(): string {
    const { formula, formula1 } = this.#held.current.rule;
    const found = formula ?? formula1;
    if (found === undefined) throw new WpsFault('call failed');
    return found;
  }

  get AppliesTo(): WpsRange {
    const { place, current } = this.#held;
    return place.context.range(place.state, current.areas);
  }

  get Interior(): WpsInterior {
    return this.#held.place.context.expose('Interior', new ConditionInterior(this.#held));
  }
  get Font(): Pick<WpsFont, 'Bold' | 'Color'> {
    return this.#held.place.context.expose('Font', new ConditionFont(this.#held));
  }

  get StopIfTrue(): boolean {
    return this.#held.current.stopIfTrue;
  }
  set StopIfTrue(value: unknown) {
    const stop = booleanGiven(value, 'FormatCondition.StopIfTrue');
    this.#held.forWriting.stopIfTrue = stop;
  }

  /** From 1, of all on the sheet. */
  get Priority(): number {
    return this.#held.place.state.conditions.all().indexOf(this.#held.current) + 1;
  }
  set Priority(value: unknown) {
    const priority = wholeGiven(value, 'FormatCondition.Priority');
    const { conditions } = this.#held.place.state;
    if (priority < 1 || priority > conditions.all().length) throw new WpsFault('call failed');
    conditions.moveTo(this.#held.forWriting, priority - 1);
  }

  Delete(): void {
    this.#held.place.state.conditions.remove(this.#held.forWriting);
  }
}
