import { reportWords } from '../../src/messages/reports';

const file = {
  file: '示例小学.xlsx',
  sha256: '',
  tables: [],
  submissions: [],
  guesses: [],
  synonyms: [],
  status: 'rejected',
  reason: 'corrupt',
  values: {},
} as const;

test.each([
  ['checksumMismatch', '该文件已损坏（'],
  ['passwordNeeded', '该文件已加密'],
])('beside the name of a file, %s does not say “file” twice', (code, start) => {
  expect(
    reportWords('zh')
      .rejection({ ...file, code })
      .startsWith(start),
  ).toBe(true);
});
