import { ApiGate, type ApiTable, type ClaimedSets } from './api-gate';
import { EventRegistrations } from './event-registrations';
import { HostFault } from './host-fault';
import { HostJournal } from './host-journal';
import type { HostObject } from './host-object';
import { ReferenceTable } from './reference-table';
import { RequestPaths } from './request-paths';
import { runAction, type ActionServices } from './run-action';
import { Serialiser } from './serialise';
import {
  ActionType,
  type Action,
  type ActionResult,
  type RequestBody,
  type ResponseBody,
  type ResponseError,
} from './wire';

export interface DispatcherOptions {
  readonly sets: ClaimedSets;
  /** Empty: every member that the model has is let through. */
  readonly apiTable?: ApiTable;
  readonly services?: Readonly<Record<string, () => HostObject>>;
  /** Called before each action of the add-in's; a `HostFault` it throws fails that action. */
  readonly beforeAction?: (action: Action) => void;
}

/** Serves the batch protocol over a model of host objects. Knows nothing of Excel. */
export class Dispatcher {
  readonly references = new ReferenceTable();
  readonly registrations = new EventRegistrations();
  readonly journal = new HostJournal();
  readonly #root: HostObject;
  readonly #options: DispatcherOptions;
  readonly #gate: ApiGate;
  readonly #serialiser: Serialiser;

  constructor(root: HostObject, options: DispatcherOptions) {
    this.#root = root;
    this.#options = options;
    this.#gate = new ApiGate(options.sets, options.apiTable ?? {});
    this.#serialiser = new Serialiser(this.#gate, this.references);
  }

  /** Runs a batch to its first failure, as Excel does: what came before it stays applied and is answered. */
  execute(body: RequestBody, ofTheAddin = true): ResponseBody {
    const services = this.#servicesFor(body);
    const results: ActionResult[] = [];
    const traces: number[] = [];
    for (const [index, action] of body.Actions.entries()) {
      try {
        if (ofTheAddin) this.#options.beforeAction?.(action);
        results.push({ ActionId: action.Id, Value: runAction(services, action) });
        if (action.ActionType === ActionType.trace) traces.push(action.Id);
      } catch (error) {
        return { Results: results, TraceIds: traces, Error: this.#answerTo(error, action, index) };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  #servicesFor(body: RequestBody): ActionServices {
    const { references, registrations } = this;
    const sources = {
      root: this.#root,
      services: this.#options.services ?? {},
      references,
      gate: this.#gate,
    };
    const paths = new RequestPaths(body.ObjectPaths, sources);
    return { paths, gate: this.#gate, references, registrations, serialiser: this.#serialiser };
  }

  /** What is no `HostFault` is our own mistake: kept for the test, and answered so that nobody takes it for Excel's. */
  #answerTo(error: unknown, action: Action, index: number): ResponseError {
    if (!(error instanceof HostFault)) {
      this.journal.bugs.push({ error, action: action.Name });
      const message = error instanceof Error ? error.message : String(error);
      return {
        Code: 'TestHostBug',
        Message: message,
        Location: null,
        HttpStatusCode: 500,
        ActionIndex: index,
      };
    }
    if (error.code === 'TestHostNotImplemented') this.journal.gaps.push(error.message);
    return {
      Code: error.code,
      Message: error.message,
      Location: error.location ?? null,
      HttpStatusCode: error.httpStatus,
      ActionIndex: index,
    };
  }
}
