import type { RememberedRow } from '../../school/row-memory';

/** What a remembered row can be called in a sentence. */
export interface RowNames {
  /** The organisation of a task, or the post. */
  readonly group: string;
  /** The task; or the members of a post, which are persons' names. */
  readonly name: string;
}

/** A row's key starts `组织|任务` or `岗位|党员` (RowMemory). */
export function rowNames({ kind, key }: RememberedRow): RowNames {
  const [group = '', ...rest] = key.split('|');
  return { group, name: kind === 'goals' ? rest.join('|') : (rest[0] ?? '') };
}

/** Rows of the same key are told apart by their order: the second of them then is the second of them now. */
export function rowsByIdentity<Row extends RememberedRow>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  const times = new Map<string, number>();
  const found = new Map<string, Row>();
  for (const row of rows) {
    const base = `${row.kind}|${row.key}`;
    const time = (times.get(base) ?? 0) + 1;
    times.set(base, time);
    found.set(`${time}|${base}`, row);
  }
  return found;
}
