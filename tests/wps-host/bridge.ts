import { HostFault } from '../excel-host/protocol/host-fault';

/** What WPS throws: an error whose message says nothing that a program could rely on. */
export class WpsFault extends Error {
  override readonly name = 'Error';
}

/** A call that WPS does not have, or not like this: a mistake in the add-in, never a state of the workbook. */
export class NoSuchCall extends Error {
  override readonly name = 'NoSuchCall';
}

/** One use of a member; `usual` does what it does in the WPS that is played. */
export interface Use {
  readonly kind: 'read' | 'write' | 'call';
  readonly model: object;
  /** Of a call its arguments, of writing the value. */
  readonly given: readonly unknown[];
  readonly usual: () => unknown;
}

/** What a member does in another version of WPS. */
export type Twist = (use: Use) => unknown;

/**
 * The way between a page and WPS. Every object of the JSAPI goes through `expose`: it then has the members of its model
 * and no others, each use of one is a call that is counted, and the k-th can be made to fail.
 */
export class Bridge {
  /** Uses of a member so far: reading, writing and calling, one each. */
  calls = 0;
  readonly #models = new WeakMap<object, object>();
  readonly #twists = new Map<string, readonly Twist[]>();
  readonly #absent = new Set<string>();
  #failing: { readonly at: number; readonly lasting: boolean } | undefined;
  #due: { readonly at: number; readonly happens: () => void } | undefined;

  /** Makes the k-th call from now (from 1) fail before it does anything; `lasting`: all calls from then on. */
  failAt(k: number, { lasting = false }: { readonly lasting?: boolean } = {}): void {
    this.#failing = { at: this.calls + k, lasting };
  }

  clearFailures(): void {
    this.#failing = undefined;
  }

  /** Lets something happen before the k-th call from now (from 1), as when the clerk closes the workbook. */
  atCall(k: number, happens: () => void): void {
    this.#due = { at: this.calls + k, happens };
  }

  /** Members by class and name, `Range.Value2`, or all of a class, `PageSetup.*`; the last twist is asked first. */
  twist(members: readonly string[], twist: Twist): void {
    for (const member of members) this.#twists.set(member, [twist, ...(this.#twists.get(member) ?? [])]);
  }

  /** Members that this WPS does not have: reading one gives nothing. */
  drop(members: readonly string[]): void {
    for (const member of members) this.#absent.add(member);
  }

  /** The model behind an object that a page holds; undefined for anything else. */
  modelOf(exposed: unknown): object | undefined {
    return typeof exposed === 'object' && exposed !== null ? this.#models.get(exposed) : undefined;
  }

  /**
   * An object that a page holds for a model, another one each time: whether two are about the same thing a page cannot
   * tell by comparing them. `name` is its class, for messages.
   */
  expose<Model extends object>(name: string, model: Model): Model {
    const proxy = new Proxy(model, {
      get: (target, key) => this.#read(name, target, key),
      set: (target, key, value) => this.#write(name, target, key, value),
      has: (target, key) => isMember(target, key),
      ownKeys: () => refuse(`${name} cannot be listed`),
      deleteProperty: (_, key) => refuse(`${name}.${String(key)} cannot be deleted`),
      defineProperty: (_, key) => refuse(`${name}.${String(key)} cannot be defined`),
    });
    this.#models.set(proxy, model);
    return proxy;
  }

  #read(name: string, target: object, key: string | symbol): unknown {
    // Test runners and consoles ask for symbols of whatever they print.
    if (typeof key === 'symbol') return undefined;
    if (!isMember(target, key)) return refuse(`${name} has no member ${key}`);
    if (this.#absent.has(`${name}.${key}`)) {
      this.#cross();
      return undefined;
    }
    if (isAccessor(target, key)) {
      this.#cross();
      const usual = (): unknown => Reflect.get(target, key, target) as unknown;
      return this.#used(name, key, { kind: 'read', model: target, given: [], usual });
    }
    const member: unknown = Reflect.get(target, key, target);
    if (typeof member !== 'function') {
      this.#cross();
      return member;
    }
    return (...given: readonly unknown[]): unknown => {
      this.#cross();
      const usual = (): unknown => Reflect.apply(member, target, given) as unknown;
      return this.#used(name, key, { kind: 'call', model: target, given, usual });
    };
  }

  #write(name: string, target: object, key: string | symbol, value: unknown): boolean {
    if (typeof key === 'symbol' || !isMember(target, key))
      return refuse(`${name} has no member ${String(key)}`);
    if (!isAccessor(target, key) && typeof Reflect.get(target, key, target) === 'function') {
      return refuse(`${name}.${key} is a method and cannot be assigned`);
    }
    this.#cross();
    const usual = (): void => {
      if (!Reflect.set(target, key, value, target)) refuse(`${name}.${key} cannot be assigned`);
    };
    this.#used(name, key, { kind: 'write', model: target, given: [value], usual });
    return true;
  }

  #used(name: string, key: string, use: Use): unknown {
    const twists = [...(this.#twists.get(`${name}.${key}`) ?? []), ...(this.#twists.get(`${name}.*`) ?? [])];
    const twisted = twists.reduceRight<() => unknown>(
      (usual, twist) => () => twist({ ...use, usual }),
      () => asInWps(name, key, () => use.usual()),
    );
    return twisted();
  }

  #cross(): void {
    this.calls += 1;
    if (this.#due && this.calls >= this.#due.at) {
      const { happens } = this.#due;
      this.#due = undefined;
      happens();
    }
    if (!this.#failing) return;
    const { at, lasting } = this.#failing;
    if (this.calls < at) return;
    if (!lasting) this.#failing = undefined;
    throw new WpsFault('call failed');
  }
}

/** Members of the JSAPI begin with a capital or, on the file system, not; what a model keeps to itself begins with `_`. */
const isMember = (model: object, key: string | symbol): boolean =>
  typeof key === 'string' &&
  !key.startsWith('_') &&
  key !== 'constructor' &&
  !(key in Object.prototype) &&
  key in model;

/** A member that is read through a getter or written through a setter, which has effects of its own. */
function isAccessor(model: object, key: string): boolean {
  for (let holder: object | null = model; holder; holder = Object.getPrototypeOf(holder) as object | null) {
    const described = Object.getOwnPropertyDescriptor(holder, key);
    if (described) return described.get !== undefined || described.set !== undefined;
  }
  return false;
}

/** The sheets behind this are those of the test Excel, whose faults have codes; WPS only says that it did not work. */
function asInWps<Result>(name: string, member: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof HostFault)) throw error;
    if (error.code === 'TestHostNotImplemented') return refuse(`${name}.${member}: ${error.message}`);
    throw new WpsFault('call failed');
  }
}

function refuse(message: string): never {
  throw new NoSuchCall(message);
}
