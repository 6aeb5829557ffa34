import type { SessionFile } from '../../../src/actions/consolidation/session-state';
import type { FileReading } from '../../../src/domain/consolidation/submission';
import {
  fileEntries,
  fileStateCounts,
  formNumbersOf,
  wantsPassword,
} from '../../../src/taskpane/consolidation/files/file-entries';

const nothing = { sha256: '', tables: [], submissions: [], guesses: [], synonyms: [] };
const used = (file: string): FileReading => ({ ...nothing, file, status: 'used' });
const ignored = (file: string): FileReading => ({
  ...nothing,
  file,
  status: 'ignored',
  reason: 'sameContent',
});
const rejected = (file: string, code: string): FileReading => ({
  ...nothing,
  file,
  status: 'rejected',
  reason: 'encrypted',
  code,
  values: {},
});
const blob = new Blob([]);
const given = (name: string, readings?: readonly FileReading[]): SessionFile => ({
  name,
  blob,
  unfinished: !readings,
  ...(readings && { readings }),
});

describe('the list of files', () => {
  test('puts first what needs the clerk, and last what is in order', () => {
    const files = [
      given('a.xlsx', [used('a.xlsx')]),
      given('b.xlsx'),
      given('c.xlsx', [rejected('c.xlsx', 'passwordNeeded')]),
      given('d.txt', [ignored('d.txt')]),
    ];
    expect(fileEntries(files, undefined).map(({ name, state }) => [name, state])).toEqual([
      ['c.xlsx', 'rejected'],
      ['b.xlsx', 'waiting'],
      ['d.txt', 'ignored'],
      ['a.xlsx', 'used'],
    ]);
  });

  test('shows an archive and what is in it; only the archive was given', () => {
    const files = [given('all.zip', [used('all.zip/a.xlsx'), used('all.zip/b.xlsx')])];
    expect(
      fileEntries(files, undefined).map((entry) => [
        entry.name,
        entry.state,
        entry.inside,
        entry.given?.name,
      ]),
    ).toEqual([
      ['all.zip', 'archive', 2, 'all.zip'],
      ['all.zip/a.xlsx', 'used', 0, undefined],
      ['all.zip/b.xlsx', 'used', 0, undefined],
    ]);
  });

  test('an archive that was stopped half way still waits', () => {
    const file = { ...given('all.zip', [used('all.zip/a.xlsx')]), unfinished: true };
    expect(fileEntries([file], undefined).map(({ state }) => state)).toEqual(['waiting', 'used']);
  });

  test('takes from the result that a file is a copy, and whose it is', () => {
    const files = [given('a.xlsx', [used('a.xlsx')]), given('a2.xlsx', [used('a2.xlsx')])];
    const result = {
      files: [used('a.xlsx'), ignored('a2.xlsx')],
      units: [
        { unit: '一中', files: ['a.xlsx'] },
        { unit: '二中', files: ['a.xlsx'] },
      ],
    } as unknown as Parameters<typeof fileEntries>[1];
    expect(fileEntries(files, result).map(({ name, state, units }) => [name, state, units])).toEqual([
      ['a2.xlsx', 'ignored', []],
      ['a.xlsx', 'used', ['一中', '二中']],
    ]);
  });
});

test('states are counted by file, an archive by what is in it', () => {
  const entries = fileEntries(
    [given('z.zip', [used('z.zip/a'), used('z.zip/b')]), given('c.xlsx')],
    undefined,
  );
  expect([...fileStateCounts(entries)]).toEqual([
    ['waiting', 1],
    ['used', 2],
  ]);
});

test('forms by their numbers in official order', () => {
  const table = (kind: 'goals' | 'posts' | 'report' | 'steps') => ({ sheet: 's', kind, range: 'A1' });
  const tables = [table('report'), table('steps'), table('goals'), table('goals')];
  expect(formNumbersOf({ ...used('a'), tables })).toEqual([1, 5]);
});

test.each([
  ['passwordNeeded', true],
  ['passwordWrong', true],
  ['encryptionUnknown', false],
])('a file refused with %s asks for a password: %s', (code, expected) => {
  const [entry] = fileEntries([given('a.xlsx', [rejected('a.xlsx', code)])], undefined);
  expect(wantsPassword(entry!)).toBe(expected);
});
