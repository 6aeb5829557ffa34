import { invalidArgument, itemNotFound } from './host-fault';

/**
 * Whatever the client can hold a proxy of. The dispatcher works by reflection, so a subclass *is* its API:
 *
 * - a getter (and setter) is an API property, a method an API method, both under the name the client uses (`getRange`);
 * - private state is `#private`, or an `_underscore` member where a neighbour needs it;
 * - `_Capital` methods are the client's own unseen calls (`_ValidateArraySize`);
 * - a property or method that answers another `HostObject` is a path; one that answers `null` is a null object;
 * - `getXOrNullObject` is derived from `getX` when that throws ItemNotFound, unless the class has its own;
 * - a getter named `id` makes the client address the object by it from then on.
 *
 * A plain field is API to nobody.
 */
export abstract class HostObject {
  /**
   * Name of the class in Excel's API, where the TypeScript class has another (`ExcelRange` is `Range`): error locations
   * and the API gate go by it. Empty for what is not Excel's.
   */
  static readonly apiClass: string | undefined = undefined;
}

/** A collection: the client reads `list()` as `items`, and `getItem` takes an id or a name. */
export abstract class HostCollection<Item extends HostObject = HostObject> extends HostObject {
  /** What is in it now, in order. Not an API method. */
  abstract list(): readonly Item[];

  getItem(key: string | number): Item {
    const found = this.list().find((item) => this._answersTo(item, key));
    if (!found) throw itemNotFound();
    return found;
  }

  getItemAt(index: number): Item {
    if (!Number.isInteger(index)) throw invalidArgument();
    const item = this.list()[index];
    if (!item) throw itemNotFound();
    return item;
  }

  getCount(): number {
    return this.list().length;
  }

  /** Ids and names are compared as Excel does, without regard to case. */
  protected _answersTo(item: Item, key: string | number): boolean {
    const wanted = String(key).toLowerCase();
    const { id, name } = item as { readonly id?: unknown; readonly name?: unknown };
    return [id, name].some((own) => typeof own === 'string' && own.toLowerCase() === wanted);
  }
}

/** The name errors and the API tables know the object by. */
export function apiClassOf(object: HostObject): string {
  const { apiClass, name } = object.constructor as typeof HostObject;
  return apiClass ?? name;
}
