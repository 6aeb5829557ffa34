/** A clean school of a seed, and a few faults in different rows and cells of it. */
import { Claims, TABLE_FAULTS, type Fault } from './faults';
import { Random } from './random';
import { REPORT_FAULTS } from './report-faults';
import { COUNTED, makeSchool, QUARTERS, retype, type School } from './school';

export interface Planted {
  readonly seed: number;
  readonly title: string;
  readonly school: School;
  readonly faults: readonly Fault[];
}

export function plant(seed: number): Planted {
  const random = new Random(seed);
  const school = makeSchool(random, 1000 + seed, random.pick(QUARTERS));
  const claims = new Claims();
  const wanted = random.int(1, 6);
  const faults: Fault[] = [];
  const attempt = (catalogue: readonly Fault[], count: number): void => {
    const upTo = faults.length + count;
    for (let tries = 0; faults.length < upTo && tries < 40; tries++) {
      const fault = random.pick(catalogue);
      if (fault.plant(school, random, claims)) faults.push(fault);
    }
  };
  const inTables = random.int(0, wanted);
  attempt(TABLE_FAULTS, inTables);
  // Either the report was written from the changed tables, or it was not.
  if (random.chance(0.5)) retype(school, COUNTED);
  attempt(REPORT_FAULTS, wanted - inTables);
  const title = `seed ${seed}: ${faults.map(({ rule, name }) => `${rule ?? ''} ${name}`).join(' + ')}`;
  return { seed, title, school, faults };
}
