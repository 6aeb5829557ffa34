import { faultOf } from '../actions/reading/fault';
import type { FromWorker, ToWorker } from '../actions/reading/protocol';
import { readJob } from '../actions/reading/read-job';
import type { ReadingOptions } from '../actions/reading/reading-job';
import type { ReadingPlatform } from '../actions/reading/reading-platform';

/**
 * What a reading thread does with each message it hears: options first, then one job after another. `beforeEntry` is
 * awaited before each entry of an archive; where it rejects, the archive is read no further.
 */
export function readingThread(
  platform: ReadingPlatform,
  reply: (message: FromWorker) => void,
  beforeEntry: () => void | Promise<void> = () => undefined,
): (message: ToWorker) => void {
  const reporter = {
    entry: (entry: string, index: number) => {
      reply({ entry, index });
      return beforeEntry();
    },
    partial: (partial: Extract<FromWorker, { partial: unknown }>['partial']) => reply({ partial }),
  };
  let options: ReadingOptions | undefined;
  return (message) => {
    if ('options' in message) {
      options = message.options;
      reply({ ready: true });
      return;
    }
    if (!options) throw new Error('a job came before its options');
    void readJob(message.job, options, platform, reporter).then(
      (outcome) => reply({ outcome }),
      (cause: unknown) => reply({ fault: faultOf(cause) }),
    );
  };
}
