import { createExcelHost } from '../../../src/host/excel/excel-host';
import type { Host } from '../../../src/host/port';
import type { RunningExcel } from '../../excel-host/start-excel';
import type { Workbook } from '../../excel-host/model/api/workbook';
import type { InitialSheet } from '../contract/harness';
import { openExcel } from './excel-harness';

/** Two runtimes, as the pane and the ribbon have one each, on one workbook; each waits with each request to be let through. */
export interface TwoHosts {
  readonly a: Host;
  readonly b: Host;
  readonly excel: RunningExcel<Workbook>;
  /** Has the requests of both go out in this order (`aabab`); those beyond it as they come. */
  readonly order: (order: string) => void;
}

export async function openTwoHosts(
  sheets: readonly InitialSheet[],
  now: () => number = () => 0,
): Promise<TwoHosts> {
  const { excel } = await openExcel(sheets, '1.13');
  const gate = new Gate();
  const hostOf = (who: string): Host => {
    class Gated extends excel.Excel.RequestContext {
      override async sync<Passed>(passed?: Passed): Promise<Passed> {
        return gate.pass(who, () => super.sync<Passed>(passed));
      }
    }
    const { Worksheet } = excel.Excel;
    const gated = { RequestContext: Gated, Worksheet };
    const host = createExcelHost({ Excel: gated, Office: excel.Office }, { token: `${who}${who}`, now });
    return tellingEnds(host, () => gate.leave(who));
  };
  return { a: hostOf('a'), b: hostOf('b'), excel, order: (order) => gate.begin(order) };
}

/** The host, and `ended` is told of the end of each of its actions. */
const tellingEnds = (host: Host, ended: () => void): Host =>
  new Proxy(host, {
    get(target, name): unknown {
      const own: unknown = Reflect.get(target, name, target);
      if (typeof own !== 'function') return own;
      return (...given: readonly unknown[]): unknown => {
        const answer: unknown = Reflect.apply(own, target, given);
        return answer instanceof Promise ? answer.finally(ended) : answer;
      };
    },
  });

/** Lets requests through in a given order, one at a time. */
class Gate {
  #order: readonly string[] = [];
  #busy = false;
  #waiting: (() => void)[] = [];

  begin(order: string): void {
    this.#order = [...order];
    this.#look();
  }

  /** Whose action has ended sends no more, however many turns it was given. */
  leave(who: string): void {
    this.#order = this.#order.filter((turn) => turn !== who);
    this.#look();
  }

  async pass<Answer>(who: string, request: () => Promise<Answer>): Promise<Answer> {
    while (this.#busy || (this.#order.length > 0 && this.#order[0] !== who)) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    this.#busy = true;
    try {
      return await request();
    } finally {
      this.#order = this.#order.slice(1);
      this.#busy = false;
      this.#look();
    }
  }

  /** Whoever waits looks whether it is its turn. */
  #look(): void {
    for (const wake of this.#waiting.splice(0)) wake();
  }
}

/** Every order in which `a` and `b` can send so many requests each. */
export function ordersOf(a: number, b: number): readonly string[] {
  if (a === 0 || b === 0) return ['a'.repeat(a) + 'b'.repeat(b)];
  return [...ordersOf(a - 1, b).map((rest) => `a${rest}`), ...ordersOf(a, b - 1).map((rest) => `b${rest}`)];
}
