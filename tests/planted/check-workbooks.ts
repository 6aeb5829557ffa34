/** Runs the built command over many workbooks, a call for each quarter. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { drawSchool, type Places } from './draw-school';
import { QUARTERS, YEAR, type Quarter, type School } from './school';

export interface Found {
  readonly rule: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly message: string;
}
interface Result {
  readonly findings: readonly (Found & { readonly file: string | null })[];
  readonly units: readonly { readonly unit: string; readonly values: Checked['values'] }[];
  readonly files: readonly { readonly file: string; readonly status: string }[];
}
export interface Checked {
  readonly places: Places;
  readonly findings: readonly Found[];
  readonly values: Readonly<
    Record<string, { readonly reported?: number | null; readonly computed?: number | null }>
  >;
}

/** Exit status 3 tells of findings of severity error; only 1 and 2 are failures. */
const runCheck = (files: readonly string[], quarter: Quarter): Promise<Result> =>
  new Promise((done, fail) => {
    const period = ['--year', String(YEAR), '--quarter', String(quarter)];
    const argv = ['dist/cli/main.js', 'check', ...files, ...period, '--json', '-', '--quiet'];
    execFile(process.execPath, argv, { maxBuffer: 1 << 28 }, (error, out, err) => {
      if (error && error.code !== 3) fail(new Error(`check failed: ${err}`, { cause: error }));
      else done(JSON.parse(out) as Result);
    });
  });

/** The findings of each school, found again by its name, which is its file's. */
export async function checkSchools(schools: readonly School[]): Promise<ReadonlyMap<string, Checked>> {
  const folder = await mkdtemp(join(tmpdir(), 'planted-'));
  const checked = new Map<string, Checked>();
  try {
    for (const quarter of QUARTERS) {
      const places = new Map<string, Places>();
      for (const school of schools.filter((one) => one.quarter === quarter)) {
        const drawn = drawSchool(school);
        await drawn.book.xlsx.writeFile(join(folder, `${school.name}.xlsx`));
        places.set(school.name, drawn.places);
      }
      if (places.size === 0) continue;
      const result = await runCheck(
        [...places.keys()].map((name) => join(folder, `${name}.xlsx`)),
        quarter,
      );
      for (const [name, one] of places) {
        const isOfSchool = (file: string | null): boolean => basename(file ?? '') === `${name}.xlsx`;
        const status = result.files.find(({ file }) => isOfSchool(file))?.status;
        if (status !== 'used') throw new Error(`${name}: ${status}`);
        checked.set(name, {
          places: one,
          findings: result.findings.filter(({ file }) => isOfSchool(file)),
          values: result.units.find(({ unit }) => unit === name)?.values ?? {},
        });
      }
      const nobodys = result.findings.filter(({ file }) => file === null);
      if (nobodys.length > 0) throw new Error(`findings of no file: ${JSON.stringify(nobodys)}`);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  return checked;
}
