import type { Mechanism } from '../mechanism/definition';
import type { SheetLayout } from '../sheet/layout';
import { listFormLayout, type ListFormOptions } from './list-form-layout';

/** 附件2, the roster of duty posts, as an empty form (spec §1.2); fifteen rows on one page, so they are lower. */
export const postsLayout = (mechanism: Mechanism, options: ListFormOptions = {}): SheetLayout =>
  listFormLayout(mechanism, mechanism.tables.posts, 'dense', options);
