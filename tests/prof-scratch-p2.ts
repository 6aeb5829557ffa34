import { readdirSync, readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { nodeInflater } from '../src/formats/node-inflater';
import { openZip } from '../src/formats/zip/open-zip';
import { readXlsx } from '../src/formats/xlsx/read-xlsx';
import { recogniseWorkbook } from '../src/domain/forms/recognise-workbook';
import { readSchoolReturn } from '../src/domain/school/read-school-return';
import { submissionOfSchool } from '../src/domain/consolidation/submission-of-school';
import { defaultMechanism } from '../src/actions/default-mechanism';
const dir = process.argv[2]!;
const files = readdirSync(dir).map((f) => readFileSync(dir + '/' + f));

const mech = defaultMechanism();
const period = { year: 2012, quarter: 3 };
const acc: Record<string, number> = {};
const t = <T>(name: string, fn: () => T): T => {
  const c = performance.now();
  const r = fn();
  acc[name] = (acc[name] ?? 0) + performance.now() - c;
  return r;
};
let n = 0;
for (const b of files) {
  t('floor', () => {
    for (const e of openZip(b, nodeInflater).entries) {
      const s =
        e.localHeaderOffset +
        30 +
        b.readUInt16LE(e.localHeaderOffset + 26) +
        b.readUInt16LE(e.localHeaderOffset + 28);
      inflateRawSync(b.subarray(s, s + e.compressedSize));
    }
  });
  const snap = t('read', () => readXlsx(b, nodeInflater));
  const rec = t('recognise', () => recogniseWorkbook(snap, mech, { fileName: 'x', ...period }));
  for (const s of rec.schools) {
    const r = t('return', () => readSchoolReturn(s, mech, period));
    const q = t('figures+checks', () =>
      submissionOfSchool(r, {
        mechanism: mech,
        period,
        file: 'x',
        sha256: 'y',
        names: 'none',
        keepMemory: false,
      }),
    );
    n += q.findings.length;
  }
}
const c = process.cpuUsage();
console.log(n, acc, (c.user + c.system) / 1e6);
