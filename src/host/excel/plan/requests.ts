import type { DrawOp } from '../../plan/draw-op';
import { utf8Bytes } from '../../plan/utf8-bytes';

/**
 * What one request may weigh. Excel on the web refuses requests of 5 MB, and escapes what we write once more on the way
 * there; the rest is room for that.
 */
export const REQUEST_BUDGET = 3_500_000;

/** What office.js writes around a step's own data: its objects and calls. Generous; a test compares it with the wire. */
const OVERHEAD: Readonly<Record<DrawOp['kind'], number>> = {
  grid: 500,
  format: 3_000,
  borders: 4_000,
  autofitRows: 600,
  merge: 500,
  link: 500,
  validation: 1_500,
  condition: 2_000,
  print: 5_000,
  note: 700,
  freeze: 700,
};

/** Bytes that a step takes in a request, at most. */
export const opBytes = (op: DrawOp): number => OVERHEAD[op.kind] + utf8Bytes(JSON.stringify(op));

/** Cuts a list, in its order, into requests within the budget; an item alone may exceed it. */
export function requestsOf<Item>(
  items: readonly Item[],
  bytesOf: (item: Item) => number,
  budget = REQUEST_BUDGET,
): readonly (readonly Item[])[] {
  const requests: Item[][] = [];
  let room = 0;
  for (const item of items) {
    const bytes = bytesOf(item);
    const last = requests[requests.length - 1];
    if (last && bytes <= room) {
      last.push(item);
      room -= bytes;
    } else {
      requests.push([item]);
      room = budget - bytes;
    }
  }
  return requests;
}
