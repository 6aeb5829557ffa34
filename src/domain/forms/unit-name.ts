import type { Mechanism } from '../mechanism/definition';
import { headerKey } from './header-text';

/** How a text is known to name a unit, for telling schools from departments and headings. */
export interface UnitWords {
  /** Parts of a name that show a unit: 中学, 幼儿园, … */
  readonly parts: readonly string[];
  /** Whole names that are known units. */
  readonly known: ReadonlySet<string>;
  /** Endings and openings that only say which Party organ speaks for the unit. */
  readonly suffixes: readonly string[];
  readonly prefixes: readonly string[];
  /** Names of departments and groups inside a school: never a unit. */
  readonly inside: readonly string[];
  readonly masks: readonly string[];
  readonly attachments: readonly string[];
}

export function unitWordsOf({ units, vocabulary, tables, flowcharts }: Mechanism): UnitWords {
  const printed = [tables.goals, tables.posts].flatMap(({ printedRows }) => printedRows.groups);
  const departments = printed.flatMap(({ label, aliases }) => [label, ...aliases]);
  const forms = [tables.goals, tables.posts, tables.report, ...flowcharts];
  return {
    parts: tables.report.unitWords.map(headerKey),
    known: new Set(units.flatMap(({ name, aliases }) => [name, ...aliases]).map(headerKey)),
    suffixes: vocabulary.unitSuffixes.map(headerKey).sort((a, b) => b.length - a.length),
    prefixes: vocabulary.unitPrefixes.map(headerKey).sort((a, b) => b.length - a.length),
    inside: [...departments, ...vocabulary.groupWords].map(headerKey).filter((text) => text !== ''),
    masks: vocabulary.maskedNameMarks,
    attachments: forms.map(({ attachment }) => headerKey(attachment)),
  };
}

/** The name without 中共 before and 党支部 behind it, as compared within one workbook. */
export function unitKey(name: string, words: UnitWords): string {
  let key = headerKey(name);
  const prefix = words.prefixes.find((text) => key.startsWith(text) && key.length > text.length);
  if (prefix !== undefined) key = key.slice(prefix.length);
  const suffix = words.suffixes.find((text) => key.endsWith(text) && key.length > text.length);
  return suffix === undefined ? key : key.slice(0, -suffix.length);
}

/** True where a name is surely that of a unit. */
export function looksLikeUnit(name: string, words: UnitWords): boolean {
  const key = unitKey(name, words);
  if (words.known.has(key) || words.known.has(headerKey(name))) return true;
  // 学校 or 中心工作 alone name nobody: something must stand before the word.
  return words.parts.some((part) => key.lastIndexOf(part) > 0);
}

/** 教务处, 第一党支部: part of a school, not a unit that reports; 五中党委 speaks for a unit. */
const namesDepartment = (name: string, words: UnitWords): boolean => {
  if (looksLikeUnit(name, words) || words.parts.includes(unitKey(name, words))) return false;
  const key = headerKey(name);
  return words.inside.some((word) => key.endsWith(word));
};

/** False for nothing, for the form's blank, for ××学校 and for a department. */
export function isRealUnit(name: string, blank: string, words: UnitWords): boolean {
  const unmasked = words.masks.reduce((rest, mask) => rest.split(mask).join(''), name);
  const key = headerKey(unmasked);
  return key !== '' && key !== blank && !namesDepartment(name, words);
}
