import { mkdtempSync } from 'node:fs';
import { startProgram } from './cold-start/start-program';
import { median } from './figures/percentiles';
const data = mkdtempSync('/tmp/gtb-');
const bare = { folder: `${process.cwd()}/tests/bench/cold-start/bare`, args: [`--user-data-dir=${data}/bare`] };
const variants = (process.env.DBG ?? '').split(',').map((folder) => ({ folder, args: [`--user-data=${data}${folder}`] }));
const times = Number(process.env.TIMES ?? 10);
for (const v of variants) { await startProgram({ ...v, args: [...v.args, '--sample'] }, ['shown', 'answered']); await startProgram(v, ['shown', 'answered']); }
const all = new Map<string, Record<string, number[]>>();
for (let i = 0; i < times; i++) for (const v of [...variants, bare]) { const m = await startProgram(v, ['shown', 'answered']); const r = all.get(v.folder) ?? {}; all.set(v.folder, r); for (const [k, x] of Object.entries(m)) (r[k] ??= []).push(x ?? 0); (r['START'] ??= []).push(Math.max(m.shown ?? 0, m.answered ?? 0)); }
const b = median(all.get(bare.folder)?.START ?? []);
for (const [f, r] of all) { console.log(f, (median(r.START ?? []) / b).toFixed(3)); console.log('   ', Object.entries(r).map(([k, v]) => [k, median(v)] as const).sort((a, b) => a[1] - b[1]).map(([k, v]) => `${k} ${v.toFixed(0)}`).join('  ')); }
process.exit(0);
