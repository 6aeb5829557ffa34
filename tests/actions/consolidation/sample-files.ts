import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ConsolidationSession } from '../../../src/actions/consolidation/session';
import type { GivenFile, SessionServices } from '../../../src/actions/consolidation/session-services';
import { reportFormLayout } from '../../../src/domain/forms/report-form-layout';
import { INDICATOR_KEYS, type IndicatorKey } from '../../../src/domain/mechanism/indicator-definition';
import type { Period } from '../../../src/domain/mechanism/quarters';
import { defaultMechanism } from '../../../src/actions/default-mechanism';
import { writeWorkbook } from '../../../src/formats/writer/write-workbook';
import { blobPlatform, inProcessPool, newLog, type PoolBehaviour, type PoolLog } from './in-process-pool';

const FOLDER = 'samples/2012Q3';

export const given = (name: string, content: Uint8Array | string): GivenFile => ({
  name,
  blob: new Blob([typeof content === 'string' ? content : new Uint8Array(content)]),
});

export const sampleFile = (name: string): GivenFile => given(name, readFileSync(join(FOLDER, name)));

/** The sample quarter as a clerk drops the folder. */
export const sampleFolder = (): readonly GivenFile[] =>
  readdirSync(FOLDER)
    .filter((name) => name !== 'units.csv')
    .map((name) => ({ ...sampleFile(name), name: `2012Q3/${name}` }));

/** A school's 附件5 in which every figure is `figure`, but for those given. */
export async function report(
  unit: string,
  figure: number,
  more: Partial<Record<IndicatorKey, number | string>> = {},
  period: Period = { year: 2012, quarter: 3 },
): Promise<Uint8Array> {
  const layout = reportFormLayout(defaultMechanism(), {
    style: 'list',
    unit,
    period,
    values: Object.fromEntries(INDICATOR_KEYS.map((key) => [key, more[key] ?? figure])),
    footer: false,
  });
  return writeWorkbook({ title: '', sheets: [layout] });
}

export interface TestSession {
  readonly session: ConsolidationSession;
  readonly log: PoolLog;
}

/** A session on 8 October 2012, when the third quarter has just ended. */
export function newSession(behaviour: PoolBehaviour = {}, pool?: SessionServices['pool']): TestSession {
  const log = newLog();
  const session = new ConsolidationSession({
    pool: pool ?? (() => inProcessPool(log, behaviour)),
    platform: () => Promise.resolve(blobPlatform),
    today: { year: 2012, month: 10, day: 8 },
    lang: 'zh',
  });
  return { session, log };
}
