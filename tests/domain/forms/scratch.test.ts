import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { nodeReadingPlatform } from '../../../src/workers/node-platform';
import { readWorkbook } from '../../../src/formats/read-workbook';
import { recogniseWorkbook } from '../../../src/domain/forms/recognise-workbook';
import { parseMechanism } from '../../../src/domain/mechanism/definition';
import raw from '../../../templates/168/mechanism.json';
import { rangeAddress } from '../../../src/domain/sheet/address';
const m = parseMechanism(raw);
const dirs = ['samples/2012Q3', ...readdirSync('tests/golden').filter((d) => existsSync(`tests/golden/${d}/truth.json`)).map((d) => `tests/golden/${d}/input`)];
test.each(dirs)('%s', async (dir) => {
  const out: string[] = [];
  const truthFile = dir.startsWith('samples') ? 'samples/2012Q3.truth.json' : join(dir, '..', 'truth.json');
  const truth = JSON.parse(readFileSync(truthFile, 'utf8'));
  for (const f of readdirSync(dir)) {
    if (/\.(csv|txt|json|zip|pdf|png)$/.test(f) && !f.includes('幼儿园') || f.startsWith('~$')) continue;
    let wb;
    try { wb = await readWorkbook(readFileSync(join(dir, f)), { fileName: f }, nodeReadingPlatform.workbook); } catch (e) { out.push(`${f}: REFUSED ${(e as Error).message}`); continue; }
    const r = recogniseWorkbook(wb, m, { fileName: f, year: truth.year, quarter: truth.quarter });
    out.push(`== ${f} schools=${r.schools.length} unused=${r.unusedSheets.map((u) => u.sheet + ':' + u.reason)}`);
    for (const t of r.tables) out.push(`   ${t.kind} ${t.sheet} ${rangeAddress(t.range)} unit=${t.unit?.text} period=${JSON.stringify(t.period)} ${'rows' in t ? `rows=${t.rows.length} skip=${t.skipped.map((s) => s.row + 1 + s.reason + (s.stated ?? '')).join()} cols=${t.columns.map((c) => (c.key ?? '-') + (c.quarter ?? '')).join()}` : 'items' in t ? `items=${Object.values(t.items).map((i) => JSON.stringify(i.value)).join()} unitCell=${t.unitCell?.text} date=${JSON.stringify(t.dateCell?.value)}` : ''} G=${t.guesses.map((g) => g.code + JSON.stringify(g.values)).join(' ')}`);
    for (const s of r.schools) {
      out.push(`   SCHOOL ${s.unit?.text} g=${s.goals.length} p=${s.posts.length} r=${s.reports.length} ${s.guesses.map((g) => g.code + JSON.stringify(g.values)).join(' ')}`);
      const u = truth.units.find((x: any) => x.unit === s.unit?.text || (s.unit && x.unit.endsWith(s.unit.text)));
      const tasks = s.goals.flatMap((g) => g.rows).filter((row) => { const c = row.cells.projectTask; return c && c.isAnchor && c.value !== undefined && !/^\s*$/.test(String(c.value)); }).length;
      if (!u) out.push('     ?? no truth unit');
      else if (u.computed && u.computed.annualTaskCount !== undefined && u.computed.annualTaskCount !== tasks) out.push(`     !! tasks ${tasks} truth ${u.computed.annualTaskCount}`);
    }
  }
  const { writeFileSync } = await import('node:fs');
  writeFileSync('/tmp/forms60/out-' + dir.replace(/\W/g, '_') + '.txt', out.join('\n'));
});
