import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainWorkbook } from './plain-workbook';

/** node make-workbooks.js FOLDER COUNT */
const [folder, count] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: FOLDER COUNT');
mkdirSync(folder, { recursive: true });
for (let index = 0; index < Number(count); index++) {
  const school = `示例市第${index + 1}实验学校`;
  writeFileSync(join(folder, `${school}2012年第三季度.xlsx`), plainWorkbook(school, index));
}
