import type { ApiGate } from './api-gate';
import { HostFault, notImplemented } from './host-fault';
import { apiClassOf, type HostObject } from './host-object';
import { callMember, isMethod, isReadable, isWritable, readMember, writeMember } from './members';

/** Says in an Excel error where it happened, unless something deeper has said so. */
function located<Result>(object: HostObject, member: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (error instanceof HostFault) error.location ??= `${apiClassOf(object)}.${member}`;
    throw error;
  }
}

/** Calls a method of the API. `undefined` of a void method becomes `null`, which is also a null object. */
export function callApi(
  gate: ApiGate,
  object: HostObject,
  member: string,
  args: readonly unknown[],
): unknown {
  gate.check(object, member);
  if (isMethod(object, member))
    return located(object, member, () => callMember(object, member, args)) ?? null;
  const strict = /^(.+)OrNullObject$/.exec(member)?.[1];
  if (strict === undefined || !isMethod(object, strict)) {
    throw notImplemented(`${apiClassOf(object)}.${member}()`);
  }
  return located(object, member, () => nullWhenMissing(() => callMember(object, strict, args)));
}

function nullWhenMissing(find: () => unknown): unknown {
  try {
    return find() ?? null;
  } catch (error) {
    if (error instanceof HostFault && error.code === 'ItemNotFound') return null;
    throw error;
  }
}

export function readApi(gate: ApiGate, object: HostObject, member: string): unknown {
  gate.check(object, member);
  if (!isReadable(object, member)) throw notImplemented(`${apiClassOf(object)}.${member}`);
  const value = located(object, member, () => readMember(object, member));
  if (value === undefined) throw new TypeError(`${apiClassOf(object)}.${member} is undefined`);
  return value;
}

export function writeApi(gate: ApiGate, object: HostObject, member: string, value: unknown): void {
  gate.check(object, member, 'write');
  if (!isWritable(object, member)) throw notImplemented(`setting ${apiClassOf(object)}.${member}`);
  located(object, member, () => writeMember(object, member, value));
}
