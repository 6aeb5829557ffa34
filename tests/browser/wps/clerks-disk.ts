import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROSTER, SAMPLES, SENT } from '../quarter-files';

/** Where the sample quarter lies on the clerk’s disk. */
export const QUARTER_FOLDER = 'D:\\报表\\2012年三季度';

const onDisk = (file: string): string => `${QUARTER_FOLDER}\\${path.basename(file)}`;

/** The sample quarter as WPS has it, in base64 by path. */
export const quarterOnDisk = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(SAMPLES).map((name) => [
      onDisk(name),
      readFileSync(path.join(SAMPLES, name)).toString('base64'),
    ]),
  );

export const ROSTER_ON_DISK = onDisk(ROSTER);
export const SENT_ON_DISK: readonly string[] = SENT.map(onDisk);
