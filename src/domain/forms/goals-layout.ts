import type { Mechanism } from '../mechanism/definition';
import type { SheetLayout } from '../sheet/layout';
import { listFormLayout, type ListFormOptions } from './list-form-layout';

/** 附件1, the annual goal table, as an empty form (spec §1.1). */
export const goalsLayout = (mechanism: Mechanism, options: ListFormOptions = {}): SheetLayout =>
  listFormLayout(mechanism, mechanism.tables.goals, 'roomy', options);
