import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { resultSchema, type ResultJson } from '../../src/domain/consolidation/result-schema';
import { badInputs, GIVEN_PASSWORD, type BadInput } from './bad-inputs';
import { freshFolder } from './run-command';

const GOOD = [
  '示例市第二中学2012年第三季度.xlsx',
  '示例市第五中学2012年第三季度.xlsx',
  '示例市第三中学2012年第三季度.xls',
];
/** What the good files add up to, whatever lies beside them. */
const MEMBERS = 40 + 59 + 39;
const MEMORY_LIMIT_MIB = 512;

interface Run {
  readonly status: number | null;
  readonly json: ResultJson;
  readonly err: string;
  readonly rssMiB: number;
}

/** The built command in a process of its own, so that its memory can be measured and a hang ended. */
async function runBuilt(folder: string): Promise<Run> {
  const out = freshFolder();
  const memory = join(out, 'rss.txt');
  const child = spawn(
    process.execPath,
    [
      ...['--require', resolve('tests/cli/record-memory.cjs'), 'dist/cli/main.js', 'consolidate', folder],
      ...[
        '--year',
        '2012',
        '--quarter',
        '3',
        '--out',
        join(out, '汇总.xlsx'),
        '--json',
        join(out, 'r.json'),
        '--quiet',
        '--password',
        GIVEN_PASSWORD,
      ],
    ],
    {
      env: { ...process.env, RECORD_MEMORY_TO: memory },
      timeout: 120_000,
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const status = await new Promise<number | null>((done) => child.on('close', done));
  const json = resultSchema.parse(JSON.parse(readFileSync(join(out, 'r.json'), 'utf8')));
  return { status, json, err, rssMiB: Number(readFileSync(memory, 'utf8')) };
}

function folderWith(inputs: readonly BadInput[]): string {
  const folder = join(freshFolder(), '各校 上报');
  mkdirSync(folder);
  for (const file of GOOD) cpSync(join('samples/2012Q3', file), join(folder, file));
  for (const input of inputs) writeFileSync(join(folder, input.file), input.bytes());
  return folder;
}

describe('one folder with every bad file beside three good ones', () => {
  const inputs = badInputs();
  let run: Run;
  beforeAll(async () => {
    run = await runBuilt(folderWith(inputs));
  }, 180_000);

  test.each(inputs)('$title: $status $reason', ({ file, status, reason }) => {
    const found = run.json.files.find((one) => one.file === file);
    expect({ status: found?.status, reason: found?.reason }).toEqual({ status, reason });
  });

  test.each(inputs.filter(({ status }) => status === 'rejected'))(
    '$title: a Chinese sentence names it',
    ({ file }) => {
      const sentence = run.err.split('\n').find((line) => line.includes(file));
      expect(sentence).toMatch(/[\u4e00-\u9fff]{4}/);
    },
  );

  test('the good files count, and nothing else does', () => {
    const extra = inputs.flatMap((input) => input.members ?? []).reduce((sum, members) => sum + members, 0);
    expect(run.json.totals.memberTotal.value).toBe(MEMBERS + extra);
    expect(run.status).toBe(3);
  });

  test(`peak memory stays under ${MEMORY_LIMIT_MIB} MiB`, () => {
    expect(run.rssMiB).toBeLessThan(MEMORY_LIMIT_MIB);
  });
});

test('a folder of 2,000 files is read to the end, in bounded memory', async () => {
  const folder = folderWith([]);
  const bytes = readFileSync(join('samples/2012Q3', GOOD[0]!));
  // A comment behind the zip's end makes each its own content; the unit is the same, so they are duplicates.
  for (let index = 0; index < 1997; index++) {
    const text = Buffer.from(String(index).padStart(8, '0'));
    const copy = Buffer.concat([bytes, text]);
    copy.writeUInt16LE(text.length, bytes.length - 2);
    writeFileSync(join(folder, `副本${index}.xlsx`), copy);
  }
  const run = await runBuilt(folder);
  expect(run.json.files).toHaveLength(2000);
  expect(run.json.files.every((file) => file.status === 'used')).toBe(true);
  const states = run.json.units.map((unit) => unit.status).sort();
  expect(states).toEqual(['duplicate', 'reported', 'reported']);
  expect(run.rssMiB).toBeLessThan(MEMORY_LIMIT_MIB);
}, 180_000);
