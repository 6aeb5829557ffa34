import type { ApiGate } from './api-gate';
import { apiNotFound, HostFault } from './host-fault';
import { apiClassOf, HostObject, type HostCollection } from './host-object';
import { readApi } from './invoke';
import { isCollection, isReadable, memberName, propertiesOf, readMember, wireName } from './members';
import { EVERY_SCALAR, loadTree, type LoadTree } from './query';
import type { ReferenceTable } from './reference-table';
import type { QueryInfo } from './wire';

export type WireObject = Record<string, unknown>;

/** Reads objects out into what the client fills its proxies from. */
export class Serialiser {
  readonly #gate: ApiGate;
  readonly #references: ReferenceTable;

  constructor(gate: ApiGate, references: ReferenceTable) {
    this.#gate = gate;
    this.#references = references;
  }

  /** The answer to an instantiation: by its id the client addresses the object from then on. */
  identity(object: HostObject): WireObject {
    const reference = this.#references.idOf(object);
    return {
      ...(isReadable(object, 'id') ? { Id: readMember(object, 'id') } : {}),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }

  query(object: HostObject, query: QueryInfo): WireObject {
    return this.#object(object, loadTree(query), query);
  }

  #object(object: HostObject, tree: LoadTree, page: QueryInfo = {}): WireObject {
    return isCollection(object)
      ? this.#collection(object, tree, page)
      : { ...this.identity(object), ...this.#fields(object, tree) };
  }

  /** `load('items/name')` reaches us as `name`: what a collection has none of is meant of its items. */
  #collection(collection: HostCollection, tree: LoadTree, page: QueryInfo): WireObject {
    const own = new Map<string, LoadTree>();
    const ofItems = new Map<string, LoadTree>(tree.members.get('items')?.members ?? []);
    for (const [name, subtree] of tree.members) {
      if (name === 'items') continue;
      (isReadable(collection, memberName(name)) ? own : ofItems).set(name, subtree);
    }
    const items = tree.members.get('items');
    const item: LoadTree = {
      allScalars:
        tree.allScalars || items?.allScalars === true || (items !== undefined && ofItems.size === 0),
      members: ofItems,
    };
    const skip = page.Skip ?? 0;
    const list = collection.list().slice(skip, page.Top === undefined ? undefined : skip + page.Top);
    return {
      ...this.#fields(collection, { allScalars: tree.allScalars, members: own }),
      _Items: list.map((each, index) => ({ ...this.#object(each, item), _Index: skip + index })),
    };
  }

  #fields(object: HostObject, tree: LoadTree): WireObject {
    const out: WireObject = {};
    for (const [name, subtree] of tree.members) {
      const member = memberName(name);
      out[wireName(member)] = this.#loaded(object, member, subtree);
    }
    if (tree.allScalars) {
      for (const member of propertiesOf(object)) {
        const name = wireName(member);
        if (name in out || !this.#gate.allows(object, member)) continue;
        const value = readApi(this.#gate, object, member);
        if (!(value instanceof HostObject)) out[name] = value;
      }
    }
    return out;
  }

  #loaded(object: HostObject, member: string, subtree: LoadTree): unknown {
    if (!isReadable(object, member)) throw this.#unknownProperty(object, member);
    const value = readApi(this.#gate, object, member);
    if (!(value instanceof HostObject)) return value;
    const named = subtree.allScalars || subtree.members.size > 0;
    return this.#object(value, named ? subtree : EVERY_SCALAR);
  }

  /** A gap of ours or of Excel: the client lets any name through in `load`. */
  #unknownProperty(object: HostObject, member: string): HostFault {
    const place = `${apiClassOf(object)}.${member}`;
    if (!this.#gate.allows(object, member)) return apiNotFound(place);
    return new HostFault('TestHostNotImplemented', `The test host cannot load ${place}.`, 501, place);
  }
}
