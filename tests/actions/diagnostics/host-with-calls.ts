import type { Host } from '../../../src/host/port';

/** The host with some of its calls replaced. */
export const hostWithCalls = (host: Host, calls: Partial<Host>): Host =>
  new Proxy(host, {
    get(target, name): unknown {
      const replaced: unknown = Reflect.get(calls, name);
      if (replaced !== undefined) return replaced;
      const own: unknown = Reflect.get(target, name, target);
      // A host's methods work on its private parts, which a stand-in has not.
      return typeof own === 'function' ? (own.bind(target) as unknown) : own;
    },
  });
