import { invalidReference } from './host-fault';
import type { HostObject } from './host-object';

/** Objects the client tracks: inside `Excel.run` it keeps each range until the end of the batch. */
export class ReferenceTable {
  readonly #objects = new Map<string, HostObject>();
  readonly #ids = new WeakMap<HostObject, string>();
  #next = 1;

  get size(): number {
    return this.#objects.size;
  }

  keep(object: HostObject): void {
    const id = this.#ids.get(object) ?? `ref${this.#next++}`;
    this.#ids.set(object, id);
    this.#objects.set(id, object);
  }

  /** Removing twice is no error: the client does so after a failed batch. */
  remove(id: string): void {
    this.#objects.delete(id);
  }

  removeAll(): void {
    this.#objects.clear();
  }

  find(id: string): HostObject {
    const object = this.#objects.get(id);
    if (!object) throw invalidReference();
    return object;
  }

  idOf(object: HostObject): string | undefined {
    const id = this.#ids.get(object);
    return id !== undefined && this.#objects.has(id) ? id : undefined;
  }
}
