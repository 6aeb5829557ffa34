import type { Mechanism } from '../mechanism/definition';
import { oncePer, remembered } from '../memory/remembered';
import { headerKey } from './header-text';
import { readHeaderKey } from './header-reading';
import type { CellMeaning } from './header-reading';
import { headerWords } from './header-words';
import type { ListKind } from './header-words';
import { LabelFilter } from './label-filter';
import type { LineEnds } from './labelled-text';
import { periodWordsOf } from './period-text';
import type { PeriodWords } from './period-text';
import { tableEndsOf } from './table-end';
import type { TableEnds } from './table-end';
import { titleWordsOf } from './title-words';
import type { TitleWords } from './title-words';
import { totalWordsOf } from './total-words';
import type { TotalWords } from './total-words';
import { unitWordsOf } from './unit-name';
import type { UnitWords } from './unit-name';
import { WordIndex } from './word-index';

/** Cells longer than this hold no header and no label, whatever words occur in them. */
const LONGEST_CELL = 60;
/** Every cell is looked at; longer texts are a school's own words and hardly ever come again. */
const LONGEST_REMEMBERED = 12;

/** The mechanism's wording, prepared once for matching. */
export interface FormWords {
  readonly mechanism: Mechanism;
  /** What a cell's text can mean as a header or label. */
  readonly meaningOf: (text: string) => CellMeaning | undefined;
  /** The same, but only where the text is a whole word or names a figure; much faster for texts that are not. */
  readonly labelOf: (text: string) => CellMeaning | undefined;
  /** Length of the longest header of a list table, as a key. */
  readonly longestHeader: number;
  readonly titles: Readonly<Record<ListKind | 'report', TitleWords>>;
  readonly keys: VocabularyKeys;
  readonly units: UnitWords;
  readonly labels: LineLabels;
  readonly periods: PeriodWords;
}

/** Labels of the lines above a form, as keys, longest first. */
interface LineLabels {
  readonly unit: readonly string[];
  /** Labels that mean a unit only where a unit's name follows. */
  readonly bareUnit: readonly string[];
  readonly date: readonly string[];
  readonly ends: LineEnds;
  /** Longest label with a remark, as a key: more is not a label alone. */
  readonly longest: number;
}

interface VocabularyKeys {
  readonly ends: TableEnds;
  readonly totals: TotalWords;
  readonly placeholders: ReadonlySet<string>;
  /** Headings beside the labels of 附件5 that hold no figures of the quarter. */
  readonly otherColumns: ReadonlySet<string>;
  /** Words that a rating column would hold. */
  readonly ratings: ReadonlySet<string>;
  readonly measures: ReadonlySet<string>;
  readonly attachments: readonly string[];
}

/** The words of a mechanism; prepared on first use. */
export const formWordsOf = oncePer((mechanism: Mechanism): FormWords => {
  const known = headerWords(mechanism);
  const meaningOf = meaningReader(new WordIndex(known));
  const filter = new LabelFilter(known);
  return {
    mechanism,
    meaningOf,
    labelOf: (text) => (text.length <= LONGEST_CELL && filter.mayLabel(text) ? meaningOf(text) : undefined),
    longestHeader: longestHeader(mechanism),
    titles: {
      goals: titleWordsOf(mechanism, mechanism.tables.goals),
      posts: titleWordsOf(mechanism, mechanism.tables.posts),
      report: titleWordsOf(mechanism, mechanism.tables.report),
    },
    keys: vocabularyKeys(mechanism),
    units: unitWordsOf(mechanism),
    labels: lineLabels(mechanism),
    periods: periodWordsOf(mechanism),
  };
});

const longestHeader = ({ tables: { goals, posts } }: Mechanism): number =>
  Math.max(...[...goals.columns, ...posts.columns].map(({ label }) => headerKey(label).length));

function meaningReader(index: WordIndex): FormWords['meaningOf'] {
  const read = remembered((text) => readHeaderKey(headerKey(text), index), LONGEST_REMEMBERED);
  return (text) => (text.length > LONGEST_CELL ? undefined : read(text));
}

/** Room for a remark such as 盖章 or 公章 in a label alone. */
const REMARK_LENGTH = 4;

function lineLabels({ tables: { goals, posts, report }, vocabulary }: Mechanism): LineLabels {
  const keys = (texts: readonly string[]): string[] =>
    [...new Set(texts.map(headerKey))].sort((a, b) => b.length - a.length);
  const columns = [...goals.extraColumns, ...posts.extraColumns].filter(({ key }) => key === 'unit');
  const unit = keys([report.unitLabel, ...report.unitAliases]);
  const bareUnit = keys(columns.flatMap(({ labels }) => labels));
  const date = keys([report.dateLabel, ...report.dateAliases]);
  const signatures = keys([
    ...vocabulary.tableEnds.filter((text) => !/[:：]$/.test(text)),
    ...vocabulary.privateColumns,
  ]);
  const longest = Math.max(...[...unit, ...bareUnit].map((label) => label.length)) + REMARK_LENGTH;
  return { unit, bareUnit, date, ends: { stops: [...unit, ...date], signatures }, longest };
}

function vocabularyKeys({ vocabulary, ratings, indicators, tables, flowcharts }: Mechanism): VocabularyKeys {
  const graded = [
    ...ratings.scale.map(({ label }) => label),
    ...ratings.synonyms.flatMap(({ texts }) => texts),
  ];
  const forms = [tables.goals, tables.posts, tables.report, ...flowcharts];
  return {
    ends: tableEndsOf(vocabulary.tableEnds),
    totals: totalWordsOf(vocabulary.totalRows),
    otherColumns: new Set(tables.report.otherColumns.map(headerKey)),
    placeholders: new Set(vocabulary.placeholders.map((text) => text.normalize('NFKC').trim())),
    ratings: new Set([...graded, ...ratings.offScale, ...ratings.done, ...ratings.notDone].map(headerKey)),
    measures: new Set(indicators.map(({ unit }) => headerKey(unit))),
    attachments: forms.map(({ attachment }) => headerKey(attachment)),
  };
}
