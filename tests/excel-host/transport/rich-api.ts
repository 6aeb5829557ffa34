import type { Dispatcher } from '../protocol/dispatcher';
import type { RequestBody, ResponseBody } from '../protocol/wire';
import { byteLength } from './byte-length';
import type { Failures, Verdict } from './failures';
import { OfficeStatus } from './office-codes';
import { safeArray, type SafeArray } from './safe-array';
import { kindOf, type RequestKind, type Traffic } from './traffic';

/** Where in the message array of a rich API request its text and its flags are. */
const BODY = 4;
const FLAGS = 6;
const HTTP_OK = 200;

interface Incoming {
  readonly text: string;
  readonly body: RequestBody;
  readonly kind: RequestKind;
  readonly flags: number;
}

/** The client writes the text itself, so its shape is trusted; what we do not know in it is met by the dispatcher. */
function parse(message: readonly unknown[]): Incoming {
  const text = String(message[BODY]);
  const body = JSON.parse(text) as RequestBody;
  return { text, body, kind: kindOf(body), flags: Number(message[FLAGS]) };
}

export interface RichApiOptions {
  readonly dispatcher: Dispatcher;
  readonly failures: Failures;
  readonly traffic: Traffic;
  readonly payloadLimit: number;
}

/** Carries requests between the client and the dispatcher: limits, faults, counters. */
export class RichApi {
  readonly #options: RichApiOptions;

  constructor(options: RichApiOptions) {
    this.#options = options;
  }

  handle(message: readonly unknown[], reply: (answer: SafeArray) => void): void {
    const incoming = parse(message);
    this.#carryOut(incoming, this.#options.failures.judge(incoming.kind, incoming.flags), reply);
  }

  #carryOut(incoming: Incoming, verdict: Verdict, reply: (answer: SafeArray) => void): void {
    switch (verdict.kind) {
      case 'silence':
        this.#record(incoming, OfficeStatus.requestTimeout);
        return;
      case 'hold':
        this.#options.failures.onCellEditEnd(() => this.#carryOut(incoming, { kind: 'run' }, reply));
        return;
      case 'refuse':
        reply(this.#refusal(incoming, verdict.status));
        return;
      case 'loseAnswer':
        this.#run(incoming);
        reply(safeArray(verdict.status));
        return;
      case 'run':
        reply(this.#run(incoming));
    }
  }

  #refusal(incoming: Incoming, status: number): SafeArray {
    this.#record(incoming, status);
    return safeArray(status);
  }

  /** As Excel on the web: too large a request never runs, too large an answer is thrown away after it has run. */
  #run(incoming: Incoming): SafeArray {
    const { dispatcher, payloadLimit } = this.#options;
    const tooLarge = (text: string): boolean => payloadLimit > 0 && byteLength(text) > payloadLimit;
    if (tooLarge(incoming.text)) return this.#refusal(incoming, OfficeStatus.requestTooLarge);
    const response = dispatcher.execute(incoming.body, incoming.kind === 'work');
    const text = JSON.stringify(response);
    if (tooLarge(text)) {
      this.#record(incoming, OfficeStatus.responseTooLarge, response);
      return safeArray(OfficeStatus.responseTooLarge);
    }
    this.#record(incoming, OfficeStatus.ok, response, byteLength(text));
    return safeArray(OfficeStatus.ok, HTTP_OK, [], text);
  }

  #record(incoming: Incoming, status: number, response?: ResponseBody, bytesDown = 0): void {
    const errorCode = response?.Error?.Code;
    this.#options.traffic.record({
      kind: incoming.kind,
      actions: incoming.body.Actions.length,
      bytesUp: byteLength(incoming.text),
      bytesDown,
      status,
      body: incoming.body,
      ...(response === undefined ? {} : { response }),
      ...(errorCode === undefined ? {} : { errorCode }),
    });
  }
}
