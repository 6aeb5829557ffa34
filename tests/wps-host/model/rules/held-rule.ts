import type { ConditionalLook, ConditionalRule } from '../../../excel-host/model/sheet/conditional-rules';
import { WpsFault } from '../../bridge';
import type { SheetPlace } from '../sheet-place';

/** A conditional format as an object of the JSAPI holds it: of no use once it is deleted. */
export class HeldRule {
  constructor(
    readonly place: SheetPlace,
    private readonly rule: ConditionalRule,
  ) {}

  get current(): ConditionalRule {
    if (!this.place.state.conditions.all().includes(this.rule)) throw new WpsFault('call failed');
    return this.rule;
  }

  get forWriting(): ConditionalRule {
    this.place.stateForWriting.protection.guard();
    return this.current;
  }

  get look(): ConditionalLook {
    return this.current.look;
  }
}
