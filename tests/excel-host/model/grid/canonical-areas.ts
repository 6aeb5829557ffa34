import type { Area } from './area';

type Span = readonly [left: number, right: number];

/** The same cells as the one list of rectangles that every other list of them comes to: full width first, top down. */
export function canonicalAreas(areas: readonly Area[]): readonly Area[] {
  const cuts = [...new Set(areas.flatMap(({ top, bottom }) => [top, bottom + 1]))].sort((a, b) => a - b);
  const open = new Map<string, Area>();
  const done: Area[] = [];
  cuts.forEach((top, index) => {
    const bottom = (cuts[index + 1] ?? top) - 1;
    const spans = bottom < top ? [] : spansAt(areas, top);
    const keys = new Set(spans.map(String));
    for (const [key, area] of open) {
      if (keys.has(key) && area.bottom === top - 1) continue;
      done.push(area);
      open.delete(key);
    }
    for (const [left, right] of spans) {
      const above = open.get(String([left, right]));
      open.set(String([left, right]), { top: above?.top ?? top, left, bottom, right });
    }
  });
  return [...done, ...open.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Columns covered in a row, overlapping and touching ones joined. */
function spansAt(areas: readonly Area[], row: number): readonly Span[] {
  const here = areas.filter(({ top, bottom }) => row >= top && row <= bottom).sort((a, b) => a.left - b.left);
  const spans: [number, number][] = [];
  for (const { left, right } of here) {
    const last = spans.at(-1);
    if (last && left <= last[1] + 1) last[1] = Math.max(last[1], right);
    else spans.push([left, right]);
  }
  return spans;
}
