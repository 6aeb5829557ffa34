import type { ApiGate } from './api-gate';
import { memberSetAs } from './client-names';
import { isRegistration, WHOLE_WORKBOOK, type EventRegistrations } from './event-registrations';
import { notImplemented } from './host-fault';
import { HostObject } from './host-object';
import { callApi, writeApi } from './invoke';
import { isCollection, isReadable, memberName, readMember } from './members';
import type { ReferenceTable } from './reference-table';
import type { RequestPaths } from './request-paths';
import type { Serialiser } from './serialise';
import { ActionType, type Action } from './wire';

export interface ActionServices {
  readonly paths: RequestPaths;
  readonly gate: ApiGate;
  readonly references: ReferenceTable;
  readonly serialiser: Serialiser;
  readonly registrations: EventRegistrations;
}

/** Carries out one action; the answer is the `Value` of its result. On a null object nothing is done. */
export function runAction(services: ActionServices, action: Action): unknown {
  const { paths, serialiser } = services;
  if (action.ActionType === ActionType.trace) return null;
  const object = paths.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case ActionType.instantiate:
      return object && serialiser.identity(object);
    case ActionType.query:
      return object && serialiser.query(object, action.QueryInfo ?? {});
    case ActionType.method:
      return object ? callMethod(services, object, action) : { _IsNull: true };
    case ActionType.setProperty:
      if (object) setProperty(services, object, action);
      return null;
    default:
      throw notImplemented(`action type ${action.ActionType} (${action.Name})`);
  }
}

function callMethod(
  { paths, gate, ...services }: ActionServices,
  object: HostObject,
  action: Action,
): unknown {
  const args = paths.arguments(action.ArgumentInfo);
  if (isRegistration(action.Name)) {
    services.registrations.apply(action.Name, eventTarget(object));
    return null;
  }
  switch (action.Name) {
    case '_KeepReference':
      services.references.keep(object);
      return null;
    case '_RemoveReference':
      services.references.remove(String(args[0]));
      return null;
    case '_RemoveAllReferences':
      services.references.removeAll();
      return null;
    default:
      return plainAnswer(action, callApi(gate, object, memberName(action.Name), args));
  }
}

/** A method called as an action answers data; an object would need a path. */
function plainAnswer(action: Action, value: unknown): unknown {
  if (value instanceof HostObject)
    throw new TypeError(`${action.Name} answered an object where data was asked`);
  return value;
}

/** Events of a collection are addressed to the whole workbook, those of a worksheet to its id. */
function eventTarget(object: HostObject): string {
  if (isCollection(object) || !isReadable(object, 'id')) return WHOLE_WORKBOOK;
  return String(readMember(object, 'id'));
}

function setProperty({ paths, gate }: ActionServices, object: HostObject, action: Action): void {
  writeApi(gate, object, memberSetAs(object, action.Name), paths.arguments(action.ArgumentInfo)[0]);
}
