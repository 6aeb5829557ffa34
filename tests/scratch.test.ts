import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { consolidateFiles } from '../src/actions/consolidate-files';
import { gatherFiles } from '../src/cli/gather-files';
import { threadPool } from '../src/cli/thread-pool';
import { readRosterFile } from '../src/cli/roster-file';
import { truthSchema, JUDGED_RULES } from './golden/truth';
const qs = [...readdirSync('tests/golden').filter(n=>existsSync(join('tests/golden',n,'truth.json'))).map(n=>[n,join('tests/golden',n,'input'),join('tests/golden',n,'truth.json')]),['sample','samples/2012Q3','samples/2012Q3.truth.json']];
test.each(qs)('%s', async (name, input, truthFile) => {
  const truth = truthSchema.parse(JSON.parse(readFileSync(truthFile!,'utf8')));
  const args = name==='sample'?['--roster','units.csv']:truth.args;
  const ri = args.indexOf('--roster'); const pw = args.flatMap((a,i)=>args[i-1]==='--password'?[a]:[]);
  const roster = ri>=0 ? await readRosterFile(join(input!,args[ri+1]!),[], 'zh') : undefined;
  const t0=performance.now();
  const { result } = await consolidateFiles({ jobs: await gatherFiles([input!], new Set()), reading: { period:{year:truth.year,quarter:truth.quarter}, passwords: pw, names:'none', keepMemory:false }, roster, previous: undefined, due: undefined, picks: args.flatMap((a,i)=>args[i-1]==='--pick'?[{unit:a.split('=')[0]!,file:a.split('=')[1]!}]:[]) }, { pool: threadPool(require('path').resolve('dist/wk/worker.js')) });
  const out: string[] = [];
  for (const [k,v] of Object.entries(truth.totals)) { const t=result.totals[k as keyof typeof result.totals]; if (t.value!==v!.value||t.complete!==v!.complete) out.push(`TOTAL ${k}: got ${t.value}/${t.complete} want ${v!.value}/${v!.complete}`); }
  for (const u of truth.units) { const r=result.units.find(x=>x.unit===u.unit); if(!r){out.push('NO UNIT '+u.unit);continue;} if(r.status!==u.status) out.push(`STATUS ${u.unit}: ${r.status} want ${u.status} files=${r.files} `);
    for (const w of ['used','computed'] as const) for (const [k,v] of Object.entries(u[w]??{})) { const g=r.values[k as keyof typeof r.values][w]; if (g!==v) out.push(`${w} ${u.unit} ${k}: ${g} want ${v} (${r.files})`); }
    const want=[...(u.files??(u.file?[u.file]:[]))].sort().join(); if((u.files||u.file)&&r.files.slice().sort().join()!==want) out.push(`FILES ${u.unit}: ${r.files} want ${want}`); if(u.late!==undefined&&false) out.push(''); }
  for (const r of result.units) if(!truth.units.some(u=>u.unit===r.unit)) out.push(`EXTRA UNIT ${r.unit} ${r.status} ${r.files}`);
  for (const f of truth.files) { const r=result.files.find(x=>x.file===f.file); if(!r||r.status!==f.status||((r as any).reason??null)!==(f.reason??null)) out.push(`FILE ${f.file}: ${r?.status}/${(r as any)?.reason} ${(r as any)?.code??''} want ${f.status}/${f.reason}`); }
  for (const r of result.files) if (r.status==='rejected') out.push(`(rejected ${r.file} ${r.code} ${JSON.stringify(r.values)})`);
  const got=new Set(result.findings.map(f=>`${f.rule} ${f.unit??''}`));
  const want=new Set(truth.findings.map(([r,u])=>`${r} ${u??''}`));
  for (const g of got) if (JUDGED_RULES.has(g.slice(0,3)) && !want.has(g)) out.push('INVENTED '+g+' '+JSON.stringify(result.findings.filter(f=>`${f.rule} ${f.unit??''}`===g).map(f=>[f.place,f.values]).slice(0,2)));
  for (const w of [...want, ...truth.findingsAlso.map(([r,u])=>`${r} ${u??''}`)]) if(!got.has(w)) out.push('MISSED '+w);
  console.log(name, Math.round(performance.now()-t0)+'ms', result.files.length+' files', result.findings.length+' findings\n'+out.slice(0,40).join('\n')+(out.length>40?'\n...'+out.length:''), JSON.stringify(result.files.slice(0,3).map(f=>[f.file,f.status,(f as any).reason,(f as any).code,f.tables.length])));
}, 60000);
