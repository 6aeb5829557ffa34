import type { RequestBody, ResponseBody } from '../protocol/wire';

/**
 * `work`: what the add-in waits for in a `context.sync()`. `cleanup`: ranges that the client releases by itself after
 * `Excel.run`. `startup`: what office.js sends on its own when it loads.
 */
export type RequestKind = 'work' | 'cleanup' | 'startup';

export interface RequestRecord {
  readonly kind: RequestKind;
  readonly actions: number;
  readonly bytesUp: number;
  /** 0 where there was no answer but a status. */
  readonly bytesDown: number;
  /** Of the transport, 0 for ok. */
  readonly status: number;
  /** Of Excel, where a batch failed. */
  readonly errorCode?: string;
}

export interface LoggedRequest extends RequestRecord {
  readonly body: RequestBody;
  readonly response?: ResponseBody;
}

export interface HostCounters {
  readonly requests: number;
  readonly actions: number;
  readonly bytesUp: number;
  readonly bytesDown: number;
  /** The requests counted, in their order. */
  readonly perRequest: readonly RequestRecord[];
}

const RELEASES = new Set(['_RemoveReference', '_RemoveAllReferences']);
const NEW_OBJECT = 2;
const METHOD = 3;
const INSTANTIATE = 1;

export function kindOf(body: RequestBody): RequestKind {
  const paths = Object.values(body.ObjectPaths);
  if (paths.length > 0 && paths.every((path) => path.ObjectPathType === NEW_OBJECT)) return 'startup';
  const told = body.Actions.filter((action) => action.ActionType !== INSTANTIATE);
  const releases = told.every((action) => action.ActionType === METHOD && RELEASES.has(action.Name));
  return releases && told.length > 0 ? 'cleanup' : 'work';
}

/** Every request since the host started; the counters count the add-in's own. */
export class Traffic {
  readonly log: LoggedRequest[] = [];
  #countedFrom = 0;

  record(request: LoggedRequest): void {
    this.log.push(request);
  }

  /** Counts from here on. */
  reset(): void {
    this.#countedFrom = this.log.length;
  }

  get counters(): HostCounters {
    const work = this.log.slice(this.#countedFrom).filter((request) => request.kind === 'work');
    const sum = (of: 'actions' | 'bytesUp' | 'bytesDown'): number =>
      work.reduce((total, request) => total + request[of], 0);
    return {
      requests: work.length,
      actions: sum('actions'),
      bytesUp: sum('bytesUp'),
      bytesDown: sum('bytesDown'),
      perRequest: work.map(({ body: _body, response: _response, ...record }) => record),
    };
  }
}
