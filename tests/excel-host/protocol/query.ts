import type { QueryInfo } from './wire';

/** What is to be read of an object: its members, and of those that are objects theirs. */
export interface LoadTree {
  /** Every scalar property, besides those named. */
  readonly allScalars: boolean;
  readonly members: ReadonlyMap<string, LoadTree>;
}

interface Growing {
  allScalars: boolean;
  readonly members: Map<string, Growing>;
}

const grow = (): Growing => ({ allScalars: false, members: new Map() });

/** The tree of `format/fill/color`; `*` stands for every scalar of the object before it. */
function add(root: Growing, path: string): Growing {
  let node = root;
  for (const name of path.split('/')) {
    if (name === '*') {
      node.allScalars = true;
      continue;
    }
    const next = node.members.get(name) ?? grow();
    node.members.set(name, next);
    node = next;
  }
  return node;
}

/** `load()` without a list is every scalar; so is an object that is named without members of its own. */
export function loadTree(query: QueryInfo): LoadTree {
  const root = grow();
  for (const path of query.Select ?? []) add(root, path);
  for (const path of query.Expand ?? []) add(root, path).allScalars = true;
  if (!query.Select?.length) root.allScalars = true;
  return root;
}

export const EVERY_SCALAR: LoadTree = { allScalars: true, members: new Map() };
