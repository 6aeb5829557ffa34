import type { Mechanism } from '../mechanism/definition';
import type { IndicatorKey } from '../mechanism/indicator-definition';
import type { ColumnKey, ListTableDefinition } from '../mechanism/table-definition';
import { headerKey } from './header-text';

/** The two tables that are lists of rows. */
export type ListKind = 'goals' | 'posts';

/** What a word of the mechanism can mean in a header. */
export type WordMeaning =
  | { readonly role: 'column'; readonly key: ColumnKey; readonly rank: 'exact' | 'alias' }
  | { readonly role: 'quarter'; readonly quarter: number; readonly rank: 'exact' | 'alias' }
  | { readonly role: 'part'; readonly part: 'grade' | 'other' }
  | { readonly role: 'group' | 'extra' | 'private' }
  | { readonly role: 'indicator'; readonly key: IndicatorKey; readonly rank: 'exact' | 'alias' };

export interface HeaderWord {
  /** As compared; see {@link headerKey}. */
  readonly text: string;
  readonly scope: ListKind | 'report';
  readonly meaning: WordMeaning;
  /** Also recognised inside a longer header (项目任务 in 主要项目任务). */
  readonly inside: boolean;
}

/** A serial number and a unit are too common as parts of other headers (责任单位) to be found inside them. */
const EXACT_ONLY: ReadonlySet<ColumnKey | undefined> = new Set<ColumnKey>(['serial', 'unit']);
const SHORTEST_INSIDE = 2;

function columnWords(scope: ListKind, table: ListTableDefinition): HeaderWord[] {
  const named = table.columns.map((column) => ({ ...column, names: [column.label, ...column.aliases] }));
  const kept = table.extraColumns.map((column) => ({ ...column, names: column.labels }));
  return [...named, ...kept].flatMap((column) =>
    column.names.map((name, index): HeaderWord => {
      const rank = index === 0 ? 'exact' : 'alias';
      const quarter = 'quarter' in column ? column.quarter : undefined;
      const meaning: WordMeaning =
        quarter !== undefined
          ? { role: 'quarter', quarter, rank }
          : column.key === undefined
            ? { role: 'extra' }
            : { role: 'column', key: column.key, rank };
      return word(scope, name, meaning, !EXACT_ONLY.has(column.key));
    }),
  );
}

function word(scope: HeaderWord['scope'], name: string, meaning: WordMeaning, inside: boolean): HeaderWord {
  const text = headerKey(name);
  return { text, scope, meaning, inside: inside && text.length >= SHORTEST_INSIDE };
}

function periodWords(scope: ListKind, mechanism: Mechanism): HeaderWord[] {
  return mechanism.quarters.flatMap(({ label, aliases }, index) =>
    [label, ...aliases].map((name, place) =>
      word(scope, name, { role: 'quarter', quarter: index + 1, rank: place === 0 ? 'exact' : 'alias' }, true),
    ),
  );
}

function listWords(scope: ListKind, mechanism: Mechanism): HeaderWord[] {
  const table = mechanism.tables[scope];
  const { quarterGroup, quarterParts } = table;
  const all = (names: readonly string[], meaning: WordMeaning): HeaderWord[] =>
    names.map((name) => word(scope, name, meaning, true));
  return [
    ...columnWords(scope, table),
    ...periodWords(scope, mechanism),
    ...all([quarterGroup.label, ...quarterGroup.aliases], { role: 'group' }),
    ...all(quarterParts.grade, { role: 'part', part: 'grade' }),
    ...all(quarterParts.other, { role: 'part', part: 'other' }),
    ...all(mechanism.vocabulary.privateColumns, { role: 'private' }),
  ];
}

const indicatorWords = (mechanism: Mechanism): HeaderWord[] =>
  mechanism.indicators.flatMap(({ key, label, aliases }) =>
    [label, ...aliases].map((name, index) =>
      word('report', name, { role: 'indicator', key, rank: index === 0 ? 'exact' : 'alias' }, true),
    ),
  );

/** Every word of the mechanism that names a column, a period or a figure. */
export const headerWords = (mechanism: Mechanism): readonly HeaderWord[] =>
  [...listWords('goals', mechanism), ...listWords('posts', mechanism), ...indicatorWords(mechanism)].filter(
    ({ text }) => text !== '',
  );
