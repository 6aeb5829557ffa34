import { readFileSync } from 'node:fs';
import { INDICATOR_KEYS, type IndicatorKey } from '../../../src/domain/mechanism/indicator-definition';
import { newSession, sampleFile, sampleFolder } from './sample-files';

interface Truth {
  readonly totals: Readonly<Record<IndicatorKey, { readonly value: number; readonly complete: boolean }>>;
  readonly units: readonly { readonly unit: string; readonly status: string }[];
}

const truth = JSON.parse(readFileSync('samples/2012Q3.truth.json', 'utf8')) as Truth;

test('the sample quarter, dropped as a folder, gives the totals and states that are known', async () => {
  const { session } = newSession();
  await session.useRoster({ kind: 'file', file: sampleFile('units.csv') });
  await session.addFiles(sampleFolder());
  await session.read();
  const { result, period, fault, progress } = session.getState();
  expect([period, fault, progress]).toEqual([{ year: 2012, quarter: 3 }, undefined, undefined]);
  const known = INDICATOR_KEYS.filter((key) => truth.totals[key] !== undefined);
  expect(known.length).toBeGreaterThan(8);
  for (const key of known) {
    expect([key, result!.totals[key].value]).toEqual([key, truth.totals[key].value]);
    expect([key, result!.totals[key].complete]).toEqual([key, truth.totals[key].complete]);
  }
  expect(result!.units.map(({ unit, status }) => ({ unit, status }))).toEqual(
    truth.units.map(({ unit, status }) => ({ unit, status })),
  );
});
