// Preloaded into the command under test: writes its peak memory in MiB when it ends.
const { writeFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (isMainThread) {
  process.on('exit', () => {
    writeFileSync(process.env.RECORD_MEMORY_TO, String(process.resourceUsage().maxRSS / 1024));
  });
}
