import { HostCollection, HostObject } from './host-object';

/** Of the base classes, what is not an API member although it is a method. */
const NOT_API = new Set(['constructor', 'list']);

/** `GetRange` on the wire is `getRange` in a model; the client's unseen calls (`_ValidateArraySize`) keep their name. */
export const memberName = (wireName: string): string =>
  wireName.startsWith('_') ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);

export const wireName = (member: string): string =>
  member.startsWith('_') ? member : member.charAt(0).toUpperCase() + member.slice(1);

const isPrivate = (name: string): boolean => NOT_API.has(name) || /^_(?![A-Z])/.test(name);

/** The classes an object gets its API from, its own first. */
function* prototypesOf(object: HostObject): Generator<object> {
  let prototype: unknown = Object.getPrototypeOf(object);
  while (prototype instanceof HostObject) {
    yield prototype;
    prototype = Object.getPrototypeOf(prototype);
  }
  // HostObject.prototype itself is no instance of HostObject: the walk ends before it.
}

/** What was found of each class: every action asks several times. */
const found = new WeakMap<object, Map<string, PropertyDescriptor | undefined>>();

/** A getter or a method of the API, by its name in the model. */
export function findMember(object: HostObject, name: string): PropertyDescriptor | undefined {
  const own = Object.getPrototypeOf(object) as object;
  const known = found.get(own) ?? new Map<string, PropertyDescriptor | undefined>();
  if (!known.has(name)) found.set(own, known.set(name, lookUpMember(object, name)));
  return known.get(name);
}

function lookUpMember(object: HostObject, name: string): PropertyDescriptor | undefined {
  if (isPrivate(name)) return undefined;
  for (const prototype of prototypesOf(object)) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    if (descriptor) return descriptor;
  }
  return undefined;
}

export const isMethod = (object: HostObject, name: string): boolean =>
  typeof findMember(object, name)?.value === 'function';

export const isReadable = (object: HostObject, name: string): boolean =>
  findMember(object, name)?.get !== undefined;

/** A setter alone in a subclass hides the getter of its base, in JavaScript too. */
export const isWritable = (object: HostObject, name: string): boolean =>
  findMember(object, name)?.set !== undefined;

export function propertiesOf(object: HostObject): readonly string[] {
  const names = new Set<string>();
  for (const prototype of prototypesOf(object)) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (descriptor.get && !isPrivate(name)) names.add(name);
    }
  }
  return [...names];
}

/** Reading, writing and calling by name; the caller has looked the member up. */
export const readMember = (object: HostObject, name: string): unknown => Reflect.get(object, name);

export const writeMember = (object: HostObject, name: string, value: unknown): void => {
  Reflect.set(object, name, value);
};

export function callMember(object: HostObject, name: string, args: readonly unknown[]): unknown {
  const method: unknown = Reflect.get(object, name);
  if (typeof method !== 'function') throw new TypeError(`${name} is not a method`);
  return Reflect.apply(method, object, [...args]);
}

export const isCollection = (object: HostObject): object is HostCollection =>
  object instanceof HostCollection;
