import type { Finding } from '../checks/finding';
import { placeKey } from '../checks/place-key';
import { oncePer } from '../memory/remembered';
import { textMark } from '../memory/text-mark';
import type { DutyPost, ProjectTask } from '../school/school-return';
import { parseCellAddress } from '../sheet/address';
import { cellText } from '../sheet/cell-value';
import { cellAt } from '../sheet/snapshot';
import type { KeptFinding } from '../workbook/school-choices';
import type { WorkbookScan } from './workbook-scan';

/** What a finding is known by as long as its cell and row say what they say now. */
export type FindingMark = Omit<KeptFinding, 'reason'>;

/** What of a scan is needed to know a finding again. */
type MarkedScan = Pick<WorkbookScan, 'snapshot' | 'schools'>;

export interface SortedFindings<Found extends Finding> {
  /** What is still to be dealt with. */
  readonly open: readonly Found[];
  readonly kept: readonly { readonly finding: Found; readonly kept: KeptFinding }[];
}

/** A finding about the forms as a whole stands in no cell; the mark of a workbook keeps no empty texts. */
const NOWHERE = { sheet: '-', cell: '-' };

/** Values that only say where: they change with a row put in above. */
const POSITIONS: ReadonlySet<string> = new Set(['row', 'otherRow', 'otherSheet', 'cell']);

/** The mark by which a finding that is kept is known again; of what the cells say it holds no text. */
export function findingMark(finding: Finding, scan: MarkedScan): FindingMark {
  const { rule, place, values } = finding;
  const said = Object.entries(values).filter(([key]) => !POSITIONS.has(key));
  const parts = [rule, place && cellOf(place, scan), place && rowOf(place, scan), ...said.sort()];
  return { rule, place: place ?? NOWHERE, textMark: textMark(JSON.stringify(parts)) };
}

/**
 * Tells the findings that their clerk keeps from those still open. A kept finding is looked for in its cell first, then,
 * as rows may have moved, on its sheet (on all of them, where that name is gone), where exactly one finding must say the
 * same. An error cannot be kept.
 */
export function withKept<Found extends Finding>(
  findings: readonly Found[],
  scan: MarkedScan & Pick<WorkbookScan, 'request'>,
): SortedFindings<Found> {
  const { keptFindings } = scan.request.choices;
  if (keptFindings.length === 0) return { open: findings, kept: [] };
  const rules = new Set(keptFindings.map(({ rule }) => rule));
  const marked = findings
    .filter(({ rule, severity }) => severity !== 'error' && rules.has(rule))
    .map((finding) => ({ finding, mark: findingMark(finding, scan) }));
  const found = new Map<Found, KeptFinding>();
  const moved = keptFindings.filter((kept) => {
    const here = marked.filter(({ mark }) => isSaid(kept, mark) && isAt(kept, mark));
    for (const { finding } of here) found.set(finding, kept);
    return here.length === 0;
  });
  const sheets = new Set(scan.snapshot.sheets.map(({ name }) => name));
  for (const kept of moved) {
    const { sheet } = kept.place;
    const isRenamed = sheet !== NOWHERE.sheet && !sheets.has(sheet);
    const [only, another] = marked.filter(
      ({ finding, mark }) =>
        !found.has(finding) && isSaid(kept, mark) && (isRenamed || mark.place.sheet === sheet),
    );
    if (only && !another) found.set(only.finding, kept);
  }
  return {
    open: findings.filter((finding) => !found.has(finding)),
    kept: findings.flatMap((finding) => {
      const kept = found.get(finding);
      return kept ? [{ finding, kept }] : [];
    }),
  };
}

const isSaid = (kept: KeptFinding, mark: FindingMark): boolean =>
  kept.rule === mark.rule && kept.textMark === mark.textMark;

const isAt = ({ place: { sheet, cell } }: KeptFinding, { place }: FindingMark): boolean =>
  sheet === place.sheet && cell === place.cell;

function cellOf({ sheet, cell }: KeptFinding['place'], { snapshot }: MarkedScan): string {
  const at = parseCellAddress(cell);
  const found = at && snapshot.sheets.find(({ name }) => name === sheet);
  return found ? cellText(cellAt(found, at.row, at.col)) : '';
}

/** What the row is about, whatever is entered in it quarter by quarter: two cells may say the same in different rows. */
const rowOf = ({ sheet, cell }: KeptFinding['place'], { schools }: MarkedScan): string => {
  const row = parseCellAddress(cell)?.row;
  return row === undefined ? '' : (rowTexts(schools).get(placeKey({ sheet, cell: String(row + 1) })) ?? '');
};

const rowTexts = oncePer((schools: MarkedScan['schools']): ReadonlyMap<string, string> => {
  const texts = new Map<string, string>();
  const add = ({ row, place }: ProjectTask | DutyPost, said: readonly string[]): void => {
    texts.set(placeKey({ sheet: place.sheet, cell: String(row) }), JSON.stringify(said));
  };
  for (const { school } of schools) {
    for (const task of school.tasks) add(task, [task.orgName, task.text]);
    for (const post of school.dutyPosts) {
      const names = post.members.people.map(({ name }) => name);
      add(post, [post.postName, post.postTask, ...names, post.pledges?.raw ?? '']);
    }
  }
  return texts;
});
