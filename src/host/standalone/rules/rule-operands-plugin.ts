import { Injector, Plugin, setDependencies, UniverInstanceType } from '@univerjs/core';
import { SheetInterceptorService } from '@univerjs/sheets';
import { FormulaRefRangeService } from '@univerjs/sheets-formula';
import { OperandFollower } from './operand-follower';
import { ruleOperandOrders } from './rule-operands';

/** Lets the formulas of rules follow the cells they name. It is registered after the grid's own plugin for formulas. */
export class RuleOperandsPlugin extends Plugin {
  static override pluginName = 'MECHANISM168_RULE_OPERANDS_PLUGIN';
  static override type = UniverInstanceType.UNIVER_SHEET;

  constructor(
    _config: unknown,
    protected override readonly _injector: Injector,
  ) {
    super();
  }

  override onStarting(): void {
    this._injector.replace([FormulaRefRangeService, { useClass: OperandFollower }]);
  }

  override onReady(): void {
    const getMutations: Parameters<SheetInterceptorService['interceptCommand']>[0]['getMutations'] = (
      command,
    ) => ruleOperandOrders(this._injector, command);
    this.disposeWithMe(this._injector.get(SheetInterceptorService).interceptCommand({ getMutations }));
  }
}
setDependencies(RuleOperandsPlugin, [Injector], 1);
