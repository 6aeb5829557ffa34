import { encrypt } from 'officecrypto-tool';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { INDICATOR_KEYS, type IndicatorKey } from '../../src/domain/mechanism/indicator-definition';

export const SAMPLES = path.resolve(__dirname, '../../samples/2012Q3');
export const ROSTER = path.join(SAMPLES, 'units.csv');
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A file as Playwright hands it to an input. */
export interface HandedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Paths of what the schools sent: the sample quarter without its roster. */
export const SENT: string[] = readdirSync(SAMPLES)
  .filter((name) => name !== path.basename(ROSTER))
  .map((name) => path.join(SAMPLES, name));

export const schoolFile = (school: string): Buffer =>
  readFileSync(path.join(SAMPLES, `${school}2012年第三季度.xlsx`));

export const handed = (name: string, buffer: Buffer): HandedFile => ({ name, mimeType: XLSX, buffer });

/** As Excel and WPS save a workbook under a password. */
export const locked = (content: Buffer, password: string): Buffer => encrypt(content, { password });

/** Cut off, as by a mail server. */
export const truncated = (content: Buffer): Buffer => content.subarray(0, content.length / 2);

interface Total {
  readonly value: number;
  readonly complete: boolean;
}
export type Totals = Readonly<Record<IndicatorKey, Total>>;

interface Truth {
  readonly totals: Omit<Totals, 'commitmentsKept'>;
}

/** The totals of the sample quarter, known from how it was made; one is left open there. */
export const TRUTH = JSON.parse(readFileSync(`${SAMPLES}.truth.json`, 'utf8')) as Truth;

/** All ten, as every host and the headless command have them; consolidation.test.ts compares with the command. */
export const TOTALS: Totals = { ...TRUTH.totals, commitmentsKept: { value: 261, complete: false } };

/** Of ten totals those that the truth knows. */
export const known = <T>(totals: Readonly<Record<IndicatorKey, T>>): Partial<Record<IndicatorKey, T>> =>
  Object.fromEntries(INDICATOR_KEYS.filter((key) => key in TRUTH.totals).map((key) => [key, totals[key]]));
