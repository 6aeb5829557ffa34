import type { Finding, FindingValues, RuleId } from './finding';
import { LIST_MARK } from './finding-values';
import { harmlessText } from './harmless-text';

/** How persons' names appear in what is shown or exported (spec §5.4): left out, 张*, or in full. */
export type NamesMode = 'none' | 'masked' | 'full';

/** Keys under which persons are named. */
const NAME_KEYS: ReadonlySet<string> = new Set(['name', 'names']);

/** Keys whose text is what a cell says, which may be anything: kept only if it cannot be a name. */
const CELL_TEXT_KEYS: ReadonlySet<string> = new Set(['raw', 'previous', 'current']);

/** Keys of whole sentences and titles of persons' work; no word list can tell that nobody is named in them. */
const FREE_TEXT_KEYS: ReadonlySet<string> = new Set(['tasks', 'posts']);

/** Rules whose text is the name of a unit, which is not personal. */
const UNIT_TEXT_RULES: ReadonlySet<RuleId> = new Set(['A13']);

/** 张三 → 张*; a list name by name. By code point, as rare surnames lie outside the first plane. */
const maskNames = (names: string): string => names.split(LIST_MARK).map(maskName).join(LIST_MARK);

function maskName(name: string): string {
  const [first] = name;
  return first === undefined ? '' : `${first}*`;
}

type Value = FindingValues[string];

function redactValue(rule: RuleId, key: string, value: Value, mode: 'none' | 'masked'): Value {
  if (NAME_KEYS.has(key)) return mode === 'none' || value === null ? null : maskNames(String(value));
  if (typeof value !== 'string') return value;
  if (FREE_TEXT_KEYS.has(key)) return null;
  return CELL_TEXT_KEYS.has(key) && !UNIT_TEXT_RULES.has(rule) ? harmlessText(value) : value;
}

/**
 * The finding with its names as `mode` allows; a text left out is null, and its sentence does without. Outside `full`
 * texts from cells stay only where they cannot hold a name, and reasons are left out. Applied twice it changes nothing.
 */
export function redactFinding<Named extends Finding>(finding: Named, mode: NamesMode): Named {
  if (mode === 'full') return finding;
  const values: FindingValues = Object.fromEntries(
    Object.entries(finding.values).map(([key, value]) => [key, redactValue(finding.rule, key, value, mode)]),
  );
  return { ...finding, values, ...(finding.kept === undefined ? {} : { kept: '' }) };
}
