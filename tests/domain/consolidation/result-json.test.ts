import definition from '../../../templates/168/mechanism.json';
import { consolidate, type ConsolidationInput } from '../../../src/domain/consolidation/consolidate';
import { parseResultJson, partOfResult } from '../../../src/domain/consolidation/read-result-json';
import type { ResultJson } from '../../../src/domain/consolidation/result-schema';
import type { FileReading } from '../../../src/domain/consolidation/submission';
import { resultJson } from '../../../src/domain/consolidation/write-result-json';
import { parseMechanism } from '../../../src/domain/mechanism/definition';
import { submission, usedFile } from './submission-builder';

const mechanism = parseMechanism(definition);

const jsonOf = (files: readonly FileReading[], more: Partial<ConsolidationInput> = {}): ResultJson =>
  resultJson(
    consolidate({
      mechanism,
      period: { year: 2012, quarter: 3 },
      files,
      roster: undefined,
      previous: undefined,
      due: undefined,
      picks: [],
      ...more,
    }),
    ({ rule }) => rule,
  );

const twoFiles = jsonOf([usedFile(submission('a', '甲校')), usedFile(submission('b', '乙校'))]);

interface LooseJson {
  files: object[];
  trace: { files: Record<string, unknown>[]; picks?: unknown };
}

/** The JSON after a change that its types would not allow. */
const changed = (change: (json: LooseJson) => void): unknown => {
  const copy = JSON.parse(JSON.stringify(twoFiles)) as LooseJson;
  change(copy);
  return copy;
};

test.each<[string, unknown, boolean]>([
  ['as written', twoFiles, true],
  ['trace in another order than the files', changed((json) => json.trace.files.reverse()), false],
  ['trace with a file less', changed((json) => json.trace.files.pop()), false],
  ['files with a file less', changed((json) => json.files.pop()), false],
  [
    'tables read more than are listed',
    changed((json) => Object.assign(json.trace.files[0]!, { tables: [null, null] })),
    false,
  ],
  [
    'a rejected file with a reason to ignore',
    changed((json) => Object.assign(json.files[0]!, { status: 'rejected', reason: 'noTables' })),
    false,
  ],
  [
    'an ignored file without a reason',
    changed((json) => Object.assign(json.files[0]!, { status: 'ignored' })),
    false,
  ],
  [
    'an ignored file',
    changed((json) => Object.assign(json.files[0]!, { status: 'ignored', reason: 'noTables' })),
    true,
  ],
  [
    'a guess of an unknown kind',
    changed((json) =>
      Object.assign(json.trace.files[0]!, { guesses: [{ code: 'no', place: null, values: {} }] }),
    ),
    false,
  ],
  [
    'a trace of before guesses were kept',
    changed((json) => {
      for (const file of json.trace.files) {
        for (const key of ['tables', 'guesses', 'synonyms', 'notices']) delete file[key];
      }
      delete json.trace.picks;
    }),
    true,
  ],
])('a result is read whole or not at all: %s', (_, json, isRead) => {
  expect(parseResultJson(json) !== undefined).toBe(isRead);
});

test('persons named in a finding stay out of the trace, though the findings name them', () => {
  const findings = [
    { rule: 'B12', severity: 'warning', place: null, values: { row: 9, name: '王芳' } },
  ] as const;
  const json = jsonOf([usedFile(submission('a', '甲校', { findings }))]);
  expect(JSON.stringify(json.trace)).not.toContain('王芳');
  expect(json.findings[0]!.values).toEqual({ row: 9, name: '王芳' });
  expect(partOfResult(json, 'part.json').files[0]!.submissions[0]!.findings).toEqual([
    { ...findings[0], values: { row: 9, name: null } },
  ]);
});

test('headers, the only text of a school that a guess quotes, stay out of the trace', () => {
  const guesses = [
    { code: 'headerContains', place: null, values: { header: '负责人王芳', column: 'responsible' } },
  ] as const;
  const tables = [
    {
      sheet: '附件1',
      kind: 'goals',
      range: 'A1:J9',
      details: { columns: [], rowsUsed: 1, skipped: [], guesses },
    },
  ] as const;
  const json = jsonOf([{ ...usedFile(submission('a', '甲校')), guesses, tables }]);
  expect(JSON.stringify(json)).not.toContain('王芳');
  expect(json.trace?.files[0]?.guesses).toEqual([
    { code: 'headerContains', place: null, values: { column: 'responsible' } },
  ]);
});

test('the picks in force go up with the part, with the contents it had', () => {
  const files = ['a', 'b', 'c'].map((file) => usedFile(submission(file, file === 'c' ? '乙校' : '甲校')));
  const json = jsonOf(files, { picks: [{ unit: '甲校', file: 'a' }] });
  expect(json.trace?.picks).toEqual([{ unit: '甲校', file: 'a' }]);
  expect(partOfResult(json, 'part.json').picks).toEqual([
    { unit: '甲校', sha256: 'a', known: ['a', 'b', 'c'] },
  ]);
});
