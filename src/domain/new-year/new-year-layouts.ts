import type { WorkbookScan } from '../checking/workbook-scan';
import { dutyFlowLayout, workflowLayout } from '../forms/flowchart-layout';
import { goalsLayout } from '../forms/goals-layout';
import { postsLayout } from '../forms/posts-layout';
import type { ListTable } from '../forms/recognised-table';
import { reportFormLayout } from '../forms/report-form-layout';
import type { Mechanism } from '../mechanism/definition';
import { cellText } from '../sheet/cell-value';
import type { SheetLayout } from '../sheet/layout';
import type { FormKind } from '../workbook/workbook-memory';
import { keptRows, type Rewrite } from './kept-rows';
import { movedDeadline } from './moved-deadline';
import { workedYear, yearOfTable } from './new-year-summary';

/** Whose forms they are and of which year. */
export interface NewYearOwner {
  readonly unit?: string;
  /** The new year, four digits. */
  readonly year: number;
}

export interface NewYearForm {
  readonly kind: FormKind;
  readonly layout: SheetLayout;
}

/**
 * The five forms for a new year: what the school planned in 附件1 and 附件2 in its own rows, nothing of how it went; the
 * flowcharts not begun, 附件5 empty. Deadlines that name the year move with it; every other text stays as it is.
 */
export function newYearLayouts(
  scan: WorkbookScan,
  mechanism: Mechanism,
  { unit, year }: NewYearOwner,
): readonly NewYearForm[] {
  const school = scan.own?.school;
  const who = { ...(unit === undefined ? {} : { unit }), year };
  const filled = (kind: 'goals' | 'posts') => {
    const kept = keptRows(
      school?.[kind] ?? [],
      scan.snapshot,
      mechanism.tables[kind],
      rewriteFor(workedYear(scan), year),
    );
    return {
      year,
      ...(unit === undefined ? {} : { school: unit }),
      ...(kept.rows.length > 0 ? { filled: kept } : {}),
    };
  };
  const charts: readonly NewYearForm[] = mechanism.flowcharts.map(({ key }) => ({
    kind: key,
    layout: key === 'workflow' ? workflowLayout(mechanism, who) : dutyFlowLayout(mechanism, who),
  }));
  return [
    { kind: 'goals', layout: goalsLayout(mechanism, filled('goals')) },
    { kind: 'posts', layout: postsLayout(mechanism, filled('posts')) },
    ...charts,
    { kind: 'report', layout: reportFormLayout(mechanism, { ...who, style: 'list' }) },
  ];
}

const rewriteFor =
  (workedOn: number, year: number) =>
  (table: ListTable): Rewrite =>
  (key, value) =>
    key === 'deadline' ? movedDeadline(value, yearOfTable(table, workedOn), year) : cellText(value);
