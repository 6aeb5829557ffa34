import type { ApiGate } from './api-gate';
import { readArguments } from './arguments';
import { HostFault, notImplemented } from './host-fault';
import { HostObject } from './host-object';
import { callApi, readApi } from './invoke';
import { memberName } from './members';
import type { ReferenceTable } from './reference-table';
import { ObjectPathType, type ArgumentInfo, type ObjectPath } from './wire';

/** What a path can start from. */
export interface PathSources {
  readonly root: HostObject;
  /** Objects made by name (`Microsoft.InternalService.AddinInternalService`). */
  readonly services: Readonly<Record<string, () => HostObject>>;
  readonly references: ReferenceTable;
  readonly gate: ApiGate;
}

/**
 * The objects of one request. A path is walked once and remembered: `worksheets.add()` must not add a second sheet
 * when its proxy is used again in the batch. `null` is a null object.
 */
export class RequestPaths {
  readonly #paths: Readonly<Record<string, ObjectPath>>;
  readonly #sources: PathSources;
  readonly #found = new Map<number, HostObject | null>();

  constructor(paths: Readonly<Record<string, ObjectPath>>, sources: PathSources) {
    this.#paths = paths;
    this.#sources = sources;
  }

  resolve(id: number): HostObject | null {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const path = this.#paths[id];
    if (!path) throw new HostFault('InvalidObjectPath', `Object path ${id} is not in the request.`);
    const object = this.#walk(path);
    this.#found.set(id, object);
    return object;
  }

  arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    return readArguments(info, (id) => this.resolve(id));
  }

  #walk(path: ObjectPath): HostObject | null {
    const { gate, root, references } = this.#sources;
    switch (path.ObjectPathType) {
      case ObjectPathType.root:
        return root;
      case ObjectPathType.newObject:
        return this.#service(path.Name);
      case ObjectPathType.referenceId:
        return references.find(path.Name);
      case ObjectPathType.nullObject:
        return null;
      case ObjectPathType.property:
        return this.#under(path, (parent) => readApi(gate, parent, memberName(path.Name)));
      case ObjectPathType.method:
        return this.#under(path, (parent, args) => callApi(gate, parent, memberName(path.Name), args));
      case ObjectPathType.indexer:
        return this.#under(path, (parent, args) => callApi(gate, parent, 'getItem', args));
      default:
        throw notImplemented(`object path type ${path.ObjectPathType}`);
    }
  }

  /** A step from the parent object; from a null object every step leads to one. */
  #under(
    path: ObjectPath,
    step: (parent: HostObject, args: readonly unknown[]) => unknown,
  ): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const found = step(parent, this.arguments(path.ArgumentInfo));
    if (found === null || found instanceof HostObject) return found;
    throw new TypeError(`${parent.constructor.name}.${path.Name} answered no object`);
  }

  #service(name: string): HostObject {
    const make = this.#sources.services[name];
    if (!make) throw notImplemented(`the service ${name}`);
    return make();
  }
}
