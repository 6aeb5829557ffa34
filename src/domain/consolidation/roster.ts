import { cellText } from '../sheet/cell-value';
import { isWorkingSheet } from '../sheet/mark';
import type { SheetSnapshot, WorkbookSnapshot } from '../sheet/snapshot';
import type { Vocabulary } from '../mechanism/definition';
import { localitiesAgree, plainUnitName, unitNameParts, type UnitNameParts } from '../school/unit-name';

/** A unit that is expected to report (roster columns 单位名称, 别名, 联系人). */
export interface RosterUnit {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly contact: string | null;
}

/** How a name was matched; `normalised` is a guess that the reading report shows. */
export type UnitMatch =
  | { readonly unit: RosterUnit; readonly by: 'name' | 'alias' | 'normalised' }
  | { readonly unit: undefined; readonly by: 'ambiguous' | 'none' };

/** Matches names against a roster: exactly, by alias, or by the one unit with the same normal form; never by likeness. */
export class RosterMatcher {
  private readonly byName = new Map<string, RosterUnit>();
  private readonly byAlias = new Map<string, RosterUnit[]>();
  private readonly byCore = new Map<string, { readonly unit: RosterUnit; readonly parts: UnitNameParts }[]>();

  constructor(
    roster: readonly RosterUnit[],
    private readonly vocabulary: Vocabulary,
  ) {
    for (const unit of roster) {
      this.byName.set(plainUnitName(unit.name), unit);
      for (const alias of unit.aliases) append(this.byAlias, plainUnitName(alias), unit);
      const { locality } = unitNameParts(unit.name, vocabulary);
      for (const spelling of [unit.name, ...unit.aliases]) {
        const parts = unitNameParts(spelling, vocabulary);
        // An alias seldom repeats the city; it is still a school of that city only.
        append(this.byCore, parts.core, { unit, parts: { ...parts, locality: parts.locality || locality } });
      }
    }
  }

  match(name: string): UnitMatch {
    const plain = plainUnitName(name);
    const exact = this.byName.get(plain);
    if (exact) return { unit: exact, by: 'name' };
    const aliased = unique(this.byAlias.get(plain) ?? []);
    if (aliased === 'several') return { unit: undefined, by: 'ambiguous' };
    if (aliased) return { unit: aliased, by: 'alias' };
    return this.matchNormalised(name);
  }

  private matchNormalised(name: string): UnitMatch {
    const parts = unitNameParts(name, this.vocabulary);
    const candidates = (this.byCore.get(parts.core) ?? []).filter((candidate) =>
      localitiesAgree(candidate.parts.locality, parts.locality),
    );
    const unit = unique(candidates.map((candidate) => candidate.unit));
    if (unit === 'several') return { unit: undefined, by: 'ambiguous' };
    return unit ? { unit, by: 'normalised' } : { unit: undefined, by: 'none' };
  }
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function unique<T>(candidates: readonly T[]): T | 'several' | undefined {
  const distinct = new Set(candidates);
  if (distinct.size > 1) return 'several';
  return candidates[0];
}

const NAME_HEADERS = ['单位名称', '单位', '学校名称', '学校', '名称', '应报单位'];
const ALIAS_HEADERS = ['别名', '简称', '曾用名'];
const CONTACT_HEADERS = ['联系人', '联络员'];

/** Nothing in the file looks like a list of units. */
export class RosterUnreadable extends Error {
  constructor(readonly code: 'noNameColumn' | 'noUnits') {
    super(code);
    this.name = 'RosterUnreadable';
  }
}

const headerIndex = (header: readonly string[], labels: readonly string[]): number =>
  header.findIndex((cell) => labels.includes(plainUnitName(cell)));

/**
 * Reads a roster from rows of text (units.csv, or the first sheet of a workbook). The header may stand in any of the
 * first rows. A unit listed twice is one unit with both lists of aliases. Throws `RosterUnreadable`.
 */
export function readRoster(rows: readonly (readonly string[])[]): readonly RosterUnit[] {
  const headerRow = rows.findIndex((row, index) => index < 15 && headerIndex(row, NAME_HEADERS) >= 0);
  if (headerRow < 0) throw new RosterUnreadable('noNameColumn');
  const header = rows[headerRow]!;
  const nameCol = headerIndex(header, NAME_HEADERS);
  const aliasCol = headerIndex(header, ALIAS_HEADERS);
  const contactCol = headerIndex(header, CONTACT_HEADERS);
  const units = new Map<string, RosterUnit>();
  for (const row of rows.slice(headerRow + 1)) {
    const name = (row[nameCol] ?? '').trim();
    if (name === '') continue;
    const known = units.get(plainUnitName(name));
    const aliases = (row[aliasCol] ?? '')
      .split(/[|｜;；、,，\n]/u)
      .map((alias) => alias.trim())
      .filter((alias) => alias !== '');
    const contact = (row[contactCol] ?? '').trim() || null;
    units.set(plainUnitName(name), {
      name: known?.name ?? name,
      aliases: [...new Set([...(known?.aliases ?? []), ...aliases])],
      contact: known?.contact ?? contact,
    });
  }
  if (units.size === 0) throw new RosterUnreadable('noUnits');
  return [...units.values()];
}

/** True where a sheet begins like a list of units: a name column beside aliases or contacts. */
export const looksLikeRoster = (snapshot: WorkbookSnapshot): boolean =>
  ownSheets(snapshot).some((sheet) =>
    sheet.rows.slice(0, 15).some((row) => {
      const header = (row ?? []).map((value) => cellText(value));
      return (
        headerIndex(header, NAME_HEADERS) >= 0 &&
        (headerIndex(header, ALIAS_HEADERS) >= 0 || headerIndex(header, CONTACT_HEADERS) >= 0)
      );
    }),
  );

/** The first sheet of a workbook as rows of text, for `readRoster`. */
export const rosterRows = (snapshot: WorkbookSnapshot): readonly (readonly string[])[] =>
  (ownSheets(snapshot)[0]?.rows ?? []).map((row) => Array.from(row ?? [], (value) => cellText(value)));

/** Without what a crash of ours left. */
const ownSheets = ({ sheets }: WorkbookSnapshot): readonly SheetSnapshot[] =>
  sheets.filter((sheet) => !isWorkingSheet(sheet));
