/*
 * Fluent notes with a `WeakRef` what took the focus last, and Chromium has had them since 84 only. No other code can make
 * one, so there the element is held until the next takes the focus. Imported before everything that uses it.
 */

class HeldRef<Target extends object> {
  readonly #target: Target;

  constructor(target: Target) {
    this.#target = target;
  }

  deref(): Target {
    return this.#target;
  }
}

if (!('WeakRef' in globalThis)) Object.assign(globalThis, { WeakRef: HeldRef });
