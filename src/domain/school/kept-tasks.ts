import type { ListRow, RecognisedCell } from '../forms/recognised-table';
import type { RatingReading } from '../reading/rating';
import type { RatingReader } from './quarter-marks';
import type { ProjectTask, QuarterMark } from './school-return';

/** What the task of a row depends on beside the row. */
interface TaskSource {
  readonly row: ListRow;
  /** The year that deadlines are in. */
  readonly year: number;
  readonly ratings: RatingReader;
}

/**
 * The tasks that rows were read into, for a workbook that is read again after each edit. A task is kept while its row is
 * the very same and its ratings are read as before: they depend on the wordings of the whole workbook. It holds nothing
 * alive and changes no result.
 */
export class KeptTasks {
  readonly #tasks = new WeakMap<ListRow, { readonly year: number; readonly task: ProjectTask }>();

  task(source: TaskSource, read: () => ProjectTask | undefined): ProjectTask | undefined {
    const { row, year } = source;
    const known = this.#tasks.get(row);
    if (known?.year === year && ratedAsBefore(source, known.task)) return known.task;
    const task = read();
    if (task) this.#tasks.set(row, { year, task });
    return task;
  }
}

function ratedAsBefore({ row, ratings }: TaskSource, { progress, halfYear }: ProjectTask): boolean {
  const { quarters, cells } = row;
  for (let index = 0; index < quarters.length; index++) {
    if (!readAsBefore(quarters[index], progress[index], ratings)) return false;
  }
  return readAsBefore(cells.halfYear, halfYear, ratings);
}

const readAsBefore = (
  cell: RecognisedCell | undefined,
  mark: QuarterMark | undefined,
  ratings: RatingReader,
): boolean => (cell && mark ? sameReading(ratings(cell.value), mark.reading) : cell === mark);

const sameReading = (a: RatingReading, b: RatingReading): boolean =>
  a === b ||
  (a.state === b.state &&
    a.grade === b.grade &&
    a.wording === b.wording &&
    a.comment === b.comment &&
    a.toConfirm === b.toConfirm &&
    a.unknown === b.unknown);
