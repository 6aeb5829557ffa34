import { useState } from 'react';

/** Which of several things are switched over from how they are at first, and the switch. */
export function useToggled<Key>(): readonly [ReadonlySet<Key>, (key: Key) => void] {
  const [toggled, setToggled] = useState<ReadonlySet<Key>>(new Set());
  const toggle = (key: Key): void =>
    setToggled((known) => {
      const next = new Set(known);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  return [toggled, toggle];
}
