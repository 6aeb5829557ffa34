import type { Finding, FindingValues } from './finding';
import { LIST_MARK } from './finding-values';

/** How persons' names appear in what is shown or exported (spec §5.4): left out, 张*, or in full. */
export type NamesMode = 'none' | 'masked' | 'full';

/** The only keys of a finding's values under which a person may be named. */
const NAME_KEYS: ReadonlySet<string> = new Set(['name', 'names']);

/** 张三 → 张*; a list name by name. By code point, as rare surnames lie outside the first plane. */
const maskNames = (names: string): string => names.split(LIST_MARK).map(maskName).join(LIST_MARK);

function maskName(name: string): string {
  const [first] = name;
  return first === undefined ? '' : `${first}*`;
}

function redactValue(value: string | number | null, mode: 'none' | 'masked'): string | null {
  return mode === 'none' || value === null ? null : maskNames(String(value));
}

/** The finding with its names as `mode` allows; a name left out is null, and its sentence does without. */
export function redactFinding<Named extends Finding>(finding: Named, mode: NamesMode): Named {
  if (mode === 'full') return finding;
  const values: FindingValues = Object.fromEntries(
    Object.entries(finding.values).map(([key, value]) => [
      key,
      NAME_KEYS.has(key) ? redactValue(value, mode) : value,
    ]),
  );
  return { ...finding, values };
}
