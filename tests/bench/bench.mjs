// Speed and memory, as ratios of one run: `npm run bench [-- FILES]`. Each contestant runs in a process of its own.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const files = Number(process.argv[2] ?? 300);
const rounds = 3;

const run = (args) => {
  const done = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', timeout: 300_000 });
  if (done.status !== 0) throw new Error(`${args.join(' ')}\n${done.stdout}${done.stderr}`);
  return done.stdout;
};
run([
  createRequire(import.meta.url).resolve('webpack-cli/bin/cli.js'),
  '--env',
  'target=cli',
  '--env',
  'bench',
]);

const folder = mkdtempSync(join(tmpdir(), 'bench-168-'));
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const measure = (name, where) => {
  const runs = Array.from({ length: rounds }, () =>
    JSON.parse(run(['dist/cli/run-one.js', name, where, join(root, 'dist/cli/worker.js')])),
  );
  const of = (key) => median(runs.map((one) => one[key]));
  return {
    files: runs[0].files,
    cells: runs[0].cells,
    cpu: of('cpu'),
    wall: of('wall'),
    rssMiB: of('rssMiB'),
  };
};

const CONTESTANTS = [
  ['floor', 'inflate only (zlib)'],
  ['read', 'our read, one thread'],
  ['sheetjs', 'SheetJS, tuned'],
  ['exceljs', 'ExcelJS'],
  ['combine1', 'consolidation without the report'],
  ['consolidate1', 'whole consolidation, 1 worker'],
  ['consolidate2', 'whole consolidation, 2 workers'],
];

try {
  run(['dist/cli/make-workbooks.js', join(folder, 'all'), String(files)]);
  run(['dist/cli/make-workbooks.js', join(folder, 'third'), String(Math.ceil(files / 3))]);
  const results = Object.fromEntries(CONTESTANTS.map(([name]) => [name, measure(name, join(folder, 'all'))]));
  console.log(
    `${files} workbooks, ${results.read.cells} cells, Node ${process.version}; median of ${rounds} runs`,
  );
  console.log(
    `${'what'.padEnd(34)}${'files/s'.padStart(9)}${'CPU s'.padStart(9)}${'wall s'.padStart(9)}${'peak MiB'.padStart(10)}`,
  );
  for (const [name, label] of CONTESTANTS) {
    const { cpu, wall, rssMiB } = results[name];
    const row = [files / wall, cpu, wall, rssMiB].map((value, i) =>
      value.toFixed(i === 0 || i === 3 ? 0 : 2),
    );
    console.log(
      label.padEnd(34) + row[0].padStart(9) + row[1].padStart(9) + row[2].padStart(9) + row[3].padStart(10),
    );
  }
  const { floor, read, sheetjs, exceljs, combine1, consolidate1, consolidate2 } = results;
  run(['dist/cli/make-workbooks.js', join(folder, 'one'), '1']);
  const start = measure('combine1', join(folder, 'one'));
  const third = measure('consolidate2', join(folder, 'third'));
  const ratio = (a, b) => (a / b).toFixed(2);
  console.log(`our read ÷ inflate only        ${ratio(read.cpu, floor.cpu)}   (goal: under 4)`);
  console.log(`SheetJS ÷ our read             ${ratio(sheetjs.cpu, read.cpu)}   (goal: over 6)`);
  console.log(`ExcelJS ÷ our read             ${ratio(exceljs.cpu, read.cpu)}`);
  console.log(`without the report ÷ our read  ${ratio(combine1.cpu, read.cpu)}`);
  console.log(
    `consolidation ÷ our read       ${ratio(consolidate1.cpu, read.cpu)}   (goal: under 2; 1 worker; unlike things, decision 0009)`,
  );
  // Apart, as only the middle two grow with the cells: the start is paid once, the report by school and remark.
  const understanding = combine1.cpu - start.cpu - read.cpu;
  const report = consolidate1.cpu - combine1.cpu;
  const parts = [start.cpu, read.cpu, understanding, report].map((seconds) => seconds.toFixed(2));
  console.log(
    `  of which, CPU s              start ${parts[0]}, read ${parts[1]}, understand and check ${parts[2]}, report ${parts[3]}`,
  );
  console.log(`understand ÷ our read          ${ratio(understanding, read.cpu)}`);
  console.log(`consolidation ÷ SheetJS' read  ${ratio(consolidate1.cpu, sheetjs.cpu)}`);
  console.log(`wall, 1 worker ÷ 2 workers     ${ratio(consolidate1.wall, consolidate2.wall)}`);
  console.log(`peak memory                    ${consolidate2.rssMiB.toFixed(0)} MiB   (goal: under 250)`);
  const scans = Array.from({ length: rounds }, () =>
    JSON.parse(run(['dist/cli/run-one.js', 'scan', '2000'])),
  );
  const cost = (key) => {
    const of = (part) => median(scans.map((one) => one[part][key])).toFixed(0);
    return `${of('whole')} ms CPU${scans[0].own ? `, ${of('own')} of them in its thread` : ''}`;
  };
  console.log(
    `check a 附件1 of 2,000 rows     first scan ${cost('first')}   (goal: under 200; ${scans[0].cells} cells)`,
  );
  console.log(`                               after an edit ${cost('rescan')}   (goal: under 20)`);
  console.log(`                               after ${scans[0].edits} edits ${cost('settled')}`);
  console.log(`peak memory, all ÷ a third     ${ratio(consolidate2.rssMiB, third.rssMiB)}   (flat: near 1)`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
