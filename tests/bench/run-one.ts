import { CONTESTANTS } from './contestants';
import { schoolScan } from './school-scan';

/** Runs one contestant in a process of its own and prints its figures as JSON: node run-one.js NAME FOLDER WORKER. */
const [name, folder, workerScript] = process.argv.slice(2);

if (name === 'scan') {
  // node run-one.js scan ROWS
  process.stdout.write(JSON.stringify(schoolScan(Number(folder))));
} else {
  const contestant = CONTESTANTS[name ?? ''];
  if (!contestant || folder === undefined || workerScript === undefined)
    throw new Error('usage: NAME FOLDER WORKER');

  const cpuBefore = process.cpuUsage();
  const wallBefore = performance.now();
  void contestant(folder, workerScript).then(({ files, cells }) => {
    const cpu = process.cpuUsage(cpuBefore);
    const figures = {
      files,
      cells,
      cpu: (cpu.user + cpu.system) / 1e6,
      wall: (performance.now() - wallBefore) / 1e3,
      rssMiB: process.resourceUsage().maxRSS / 1024,
    };
    process.stdout.write(JSON.stringify(figures));
  });
}
