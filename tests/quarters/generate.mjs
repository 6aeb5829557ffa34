/** `node tests/quarters/generate.mjs [name…]` writes the golden quarters, all or those whose name contains an argument. */
import { fileURLToPath } from 'node:url';
import { makeQuarter as make2012q4 } from './quarter-2012q4.mjs';
import { makeQuarter as make2013q2 } from './quarter-2013q2.mjs';
import { makeQuarter as make2013q4 } from './quarter-2013q4.mjs';
import { makeQuarter as make2014q3 } from './quarter-2014q3.mjs';
import { makeQuarter as make2015q1 } from './quarter-2015q1.mjs';
import { makeQuarter as make2016q2 } from './quarter-2016q2.mjs';

const GOLDEN = fileURLToPath(new URL('../golden', import.meta.url));
const QUARTERS = {
  '2012Q4-cells': make2012q4,
  '2013Q2-36-units': make2013q2,
  '2013Q4-no-roster': make2013q4,
  '2014Q3-layouts': make2014q3,
  '2015Q1-files': make2015q1,
  '2016Q2-county': make2016q2,
};

const wanted = process.argv.slice(2);
for (const [name, makeQuarter] of Object.entries(QUARTERS)) {
  if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue;
  const { files, bytes } = (await makeQuarter()).write(GOLDEN);
  console.log(`${name}: ${files} files, ${Math.round(bytes / 1024)} kB`);
}
