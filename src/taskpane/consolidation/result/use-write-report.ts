import { useCallback } from 'react';
import type { ConsolidationSession, WriteOptions } from '../../../actions/consolidation/session';
import { CONSOLIDATION_WORDS as WORDS } from '../../../messages/consolidation-view';
import { SHEET_NAMES } from '../../../messages/report-wording';
import { usePane } from '../../pane/use-pane';
import type { LeftOut } from '../../../host/port';
import type { WrittenReport } from './written-report';

/** What was written, for the status line. */
interface Written {
  /** The name of the first sheet. */
  readonly first: string;
  readonly leftOut: readonly LeftOut[];
}

/** Writes the report into the open workbook; to be called within an attempt. */
export function useWriteReport(
  session: ConsolidationSession,
  onWritten: (written: WrittenReport) => void,
): (options: WriteOptions) => Promise<Written> {
  const { host, lang, status } = usePane();
  return useCallback(
    async (options) => {
      const { result } = session.getState();
      status.progress({ text: WORDS.writing[lang] });
      const { sheets, leftOut } = await session.writeReport(host, options);
      const matrixSheet = sheets.find(({ wanted }) => wanted === SHEET_NAMES.matrix[lang])?.name;
      if (result && matrixSheet !== undefined) onWritten({ result, matrixSheet });
      return { first: sheets[0]?.name ?? '', leftOut };
    },
    [session, onWritten, host, lang, status],
  );
}
