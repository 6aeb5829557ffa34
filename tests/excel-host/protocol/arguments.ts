import type { HostObject } from './host-object';
import type { ArgumentInfo, ReferencedPaths } from './wire';

type Resolve = (pathId: number) => HostObject | null;

/** The arguments of a call with the objects that stand behind their path ids. */
export function readArguments(info: ArgumentInfo | undefined, resolve: Resolve): readonly unknown[] {
  const references = info?.ReferencedObjectPathIds;
  return (info?.Arguments ?? []).map((value, index) =>
    readArgument(value, references?.[index] ?? 0, resolve),
  );
}

function readArgument(value: unknown, reference: ReferencedPaths, resolve: Resolve): unknown {
  if (typeof reference === 'number' && reference !== 0) return resolve(reference);
  if (Array.isArray(value)) {
    return value.map((each: unknown, index) =>
      readArgument(
        each,
        Array.isArray(reference) ? (reference as readonly ReferencedPaths[])[index]! : 0,
        resolve,
      ),
    );
  }
  return isPlainObject(value) ? readPlainObject(value, resolve) : value;
}

/** A proxy inside an options object is sent as `{_ObjectPathId: 7}` (the range of a validation list). */
function readPlainObject(value: Record<string, unknown>, resolve: Resolve): unknown {
  const pathId = value._ObjectPathId;
  if (typeof pathId === 'number') return resolve(pathId);
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, readArgument(each, 0, resolve)]),
  );
}

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
