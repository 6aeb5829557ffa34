import type { HostObject } from './host-object';
import { apiClassOf } from './host-object';
import { apiNotFound } from './host-fault';

/** The requirement sets that the host claims, as text: `1.10` as a number would be 1.1. */
export type ClaimedSets = Readonly<Record<string, string>>;

/** Since which version of which set a member can be read or called, and written where that came later. */
export interface MemberRequirement {
  readonly set: string;
  readonly version: string;
  readonly versionToWrite?: string;
}

/** `Worksheet` → `getRange` → requirement: what Microsoft publishes about the API (see `api-table.ts`). */
export type ApiTable = Readonly<Record<string, Readonly<Record<string, MemberRequirement>>>>;

/** -1, 0 or 1; parts are compared as numbers, so 1.10 is newer than 1.9. */
export function compareVersions(left: string, right: string): number {
  const [a, b] = [left, right].map((text) => text.split('.').map(Number)) as [number[], number[]];
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return Math.sign(difference);
  }
  return 0;
}

export type MemberUse = 'read' | 'write';

/**
 * Refuses what is newer than the claimed sets. The client checks only some of it, and only when told to: setting a
 * property and naming one in `load` pass it unchecked.
 */
export class ApiGate {
  readonly #claimed: ClaimedSets;
  readonly #table: ApiTable;
  /** Without a table there is nothing to go by: models of a test's own. */
  readonly #open: boolean;
  /** What was found out, by what is needed: every action asks several times. */
  readonly #reached = new WeakMap<MemberRequirement, Partial<Record<MemberUse, boolean>>>();

  constructor(claimed: ClaimedSets, table: ApiTable) {
    this.#claimed = Object.fromEntries(
      Object.entries(claimed).map(([name, version]) => [name.toLowerCase(), version]),
    );
    this.#table = table;
    this.#open = Object.keys(table).length === 0;
  }

  /** Whether Excel at the claimed version knows the member. Protocol members (`_KeepReference`) always are. */
  allows(object: HostObject, member: string, use: MemberUse = 'read'): boolean {
    if (this.#open || member.startsWith('_') || apiClassOf(object) === '') return true;
    const requirement = this.#membersOf(object)[member];
    if (!requirement) return false;
    const reached = this.#reached.get(requirement) ?? {};
    this.#reached.set(requirement, reached);
    return (reached[use] ??= this.#reaches(requirement, use));
  }

  #reaches(requirement: MemberRequirement, use: MemberUse): boolean {
    const needed =
      use === 'write' ? (requirement.versionToWrite ?? requirement.version) : requirement.version;
    const claimed = this.#claimed[requirement.set.toLowerCase()];
    return claimed !== undefined && compareVersions(claimed, needed) >= 0;
  }

  check(object: HostObject, member: string, use: MemberUse = 'read'): void {
    if (!this.allows(object, member, use)) throw apiNotFound(`${apiClassOf(object)}.${member}`);
  }

  /** A model class that Excel does not have would pass every check; it is a mistake of the test host. */
  #membersOf(object: HostObject): Readonly<Record<string, MemberRequirement>> {
    const members = this.#table[apiClassOf(object)];
    if (!members) throw new TypeError(`Excel's API has no class ${apiClassOf(object)}`);
    return members;
  }
}
