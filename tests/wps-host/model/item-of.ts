import { NoSuchCall, WpsFault } from '../bridge';

/** Of a collection the item of this number, from 1, or name, whatever the case; a fault where there is none. */
export function itemOf<Thing>(
  things: readonly Thing[],
  index: unknown,
  nameOf?: (thing: Thing) => string,
): Thing {
  const found =
    typeof index === 'string' && nameOf
      ? things.find((thing) => nameOf(thing).toLowerCase() === index.toLowerCase())
      : things[placeOf(index)];
  if (found === undefined) throw new WpsFault('call failed');
  return found;
}

function placeOf(index: unknown): number {
  if (typeof index !== 'number' || !Number.isInteger(index))
    throw new NoSuchCall('Item takes a whole number');
  return index - 1;
}
