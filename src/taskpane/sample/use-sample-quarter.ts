import { useCallback, useEffect, useState } from 'react';
import type { ConsolidationSession } from '../../actions/consolidation/session';
import type { SessionState } from '../../actions/consolidation/session-state';
import { giveSample, type SampleQuarter } from '../../actions/sample/give-sample';
import { SAMPLE_WORDS as WORDS } from '../../messages/sample';
import { useWriteReport } from '../consolidation/result/use-write-report';
import type { WrittenReport } from '../consolidation/result/written-report';
import { leftOutText } from '../forms/left-out-text';
import { usePane } from '../pane/use-pane';
import { useSampleOrdered } from './use-sample-ordered';

interface SampleShown {
  /** The files of the session are those of the sample. */
  readonly isSample: boolean;
  readonly dismiss: () => void;
}

/** Takes up the sample that waits for this workbook: reads it, adds it up and writes the report. */
export function useSampleQuarter(
  session: ConsolidationSession,
  { files }: SessionState,
  onWritten: (written: WrittenReport) => void,
): SampleShown {
  const pane = usePane();
  const { host, sample, status } = pane;
  const ordered = useSampleOrdered(pane);
  const show = useShowSample(session, onWritten);
  const [shown, setShown] = useState<SampleQuarter>();
  useEffect(() => {
    const quarter = ordered ? sample?.order.take(host) : undefined;
    if (!quarter) return;
    setShown(quarter);
    void status.attempt(() => show(quarter));
  }, [ordered, sample, host, status, show]);
  const isSample = shown?.files.some(({ blob }) => files.some((file) => file.blob === blob)) ?? false;
  return { isSample, dismiss: () => setShown(undefined) };
}

function useShowSample(
  session: ConsolidationSession,
  onWritten: (written: WrittenReport) => void,
): (quarter: SampleQuarter) => Promise<void> {
  const { lang, remember, status } = usePane();
  const write = useWriteReport(session, onWritten);
  return useCallback(
    async (quarter) => {
      // What is read says so many times a second; the status line would take silence for a program that hangs.
      const stopTelling = session.subscribe(() => {
        const { progress } = session.getState();
        if (!progress) return;
        const { done, total } = progress;
        status.progress({ text: WORDS.reading[lang], done, total, cancel: () => session.cancel() });
      });
      const wasRead = await giveSample(session, quarter).finally(stopTelling);
      if (!wasRead) return status.clear();
      const authority = WORDS.authority[lang];
      await remember({ role: 'authority', unit: authority });
      const { first, leftOut } = await write({ authority });
      const count = quarter.files.length;
      status.say((say) => `${say(WORDS.written, { count, first })}${leftOutText(say, leftOut)}`, {
        undo: true,
      });
    },
    [session, lang, remember, status, write],
  );
}
