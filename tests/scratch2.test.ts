import { readFileSync } from 'node:fs';
import { readWorkbook } from '../src/formats/read-workbook';
import { nodeReadingPlatform } from '../src/workers/node-platform';
import { recogniseWorkbook } from '../src/domain/forms/recognise-workbook';
import { defaultMechanism } from '../src/actions/default-mechanism';
test('x', async () => {
  const f=process.env['F']!; const s = await readWorkbook(readFileSync(f), {passwords:[]}, nodeReadingPlatform.workbook);
  const r = recogniseWorkbook(s, defaultMechanism(), {fileName: f.replace(/.*\//,''), year:2012, quarter:3});
  console.log(JSON.stringify(s.sheets.map(x=>[x.name,x.hidden,x.merges.length,x.rows.slice(0,8)])).slice(0,2500));
  console.log(JSON.stringify(r.tables.map(t=>({k:t.kind,s:t.sheet,t:t.title,u:t.unit,p:t.period,g:t.guesses,c:(t as any).columns?.map((c:any)=>c.key),n:(t as any).rows?.length})),null,1).slice(0,3000), JSON.stringify(r.schools.map(x=>[x.unit,x.guesses])), JSON.stringify(r.unusedSheets));
});
