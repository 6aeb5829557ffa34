import type { Lang } from '../messages/cli';
import type { RawOptions } from './options';
import type { Streams } from './streams';

/** A subcommand with its options still as typed. */
export interface Invocation {
  readonly options: RawOptions;
  readonly inputs: readonly string[];
  readonly lang: Lang;
  readonly streams: Streams;
}
