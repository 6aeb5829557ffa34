import type { HostJournal } from '../protocol/host-journal';
import type { Dialogs } from './dialogs';
import { OfficeEvent, OfficeMethod, OfficeStatus } from './office-codes';
import type { OfficeContext } from './office-context';
import type { OfficeEventHandler, OfficeEvents } from './office-events';
import type { PendingCalls } from './pending-calls';
import type { Ribbon } from './ribbon';
import type { RichApi } from './rich-api';
import { safeArray, type SafeArray } from './safe-array';
import type { WindowExternal } from './window-external';

/** Events that the host plays; registering for any other is refused. */
const PLAYED_EVENTS: ReadonlySet<number> = new Set([
  OfficeEvent.documentSelectionChanged,
  OfficeEvent.officeThemeChanged,
  OfficeEvent.richApiMessage,
  OfficeEvent.ribbonCommandInvoked,
]);

export interface OfficeCallServices {
  readonly hostInfo: string;
  readonly context: OfficeContext;
  readonly richApi: RichApi;
  readonly events: OfficeEvents;
  readonly ribbon: Ribbon;
  readonly dialogs: Dialogs;
  readonly journal: HostJournal;
  readonly calls: PendingCalls;
}

/** `window.external`: every call is answered later, as by another process; what is not played is refused and noted. */
export function answerOfficeCalls(services: OfficeCallServices): WindowExternal {
  const { calls, context, events, dialogs } = services;
  return {
    GetHostInfo: () => services.hostInfo,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute: (methodId, params, callback) => calls.later(() => execute(services, methodId, params, callback)),
    RegisterEvent: (eventId, target, handler, callback) =>
      calls.later(() => callback(register(services, eventId, target, handler))),
    UnregisterEvent: (eventId, _target, callback) =>
      calls.later(() => {
        if (eventId === OfficeEvent.dialogMessageReceived) dialogs.close();
        else events.unregister(eventId);
        callback(OfficeStatus.ok);
      }),
  };
}

function execute(
  { richApi, ribbon, journal }: OfficeCallServices,
  methodId: number,
  params: readonly unknown[],
  reply: (answer: SafeArray) => void,
): void {
  switch (methodId) {
    case OfficeMethod.executeRichApi:
      // The one parameter of this call is the message array.
      richApi.handle(params[0] as readonly unknown[], reply);
      break;
    case OfficeMethod.ribbonCommandCompleted:
      ribbon.completed(String(params[0]), Number(params[1]));
      reply(safeArray(OfficeStatus.ok));
      break;
    default:
      journal.refuse({ kind: 'method', id: methodId, detail: JSON.stringify(params) });
      reply(safeArray(OfficeStatus.operationNotSupported));
  }
}

function register(
  { events, dialogs, journal }: OfficeCallServices,
  eventId: number,
  target: string,
  handler: OfficeEventHandler,
): number {
  if (PLAYED_EVENTS.has(eventId)) {
    events.register(eventId, handler);
    return OfficeStatus.ok;
  }
  const isDialog = eventId === OfficeEvent.dialogMessageReceived;
  const status = isDialog ? dialogs.open(target, handler) : OfficeStatus.operationNotSupported;
  if (status === OfficeStatus.operationNotSupported) {
    journal.refuse({ kind: isDialog ? 'dialog' : 'event', id: eventId, detail: target });
  }
  return status;
}
