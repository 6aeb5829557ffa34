/** In the order of the F6 key; what takes the focus in each, the first that is there. */
const REGIONS = [
  { selector: '[data-region="toolbar"]', targets: ['[data-tool][tabindex="0"]'] },
  { selector: '[data-region="notices"]', targets: ['input', 'button'] },
  { selector: '[data-region="grid"]', targets: ['[contenteditable="true"]', '[tabindex]', 'button'] },
  { selector: '[data-region="pane"]:not([hidden])', targets: ['[role="tab"][tabindex="0"]', 'button'] },
] as const;

/** Moves the focus to the next region of the page that can take it, or with -1 to the one before. */
export function focusRegion(step: 1 | -1): void {
  const stops = REGIONS.flatMap(({ selector, targets }) => {
    const region = document.querySelector(selector);
    const target = targets.map((each) => region?.querySelector<HTMLElement>(each)).find(Boolean);
    return region && target ? [{ region, target }] : [];
  });
  const from = stops.findIndex(({ region }) => region.contains(document.activeElement));
  const next = from < 0 ? (step > 0 ? 0 : stops.length - 1) : (from + step + stops.length) % stops.length;
  stops[next]?.target.focus();
}
