import { useCallback } from 'react';
import type { ConsolidationSession, WriteOptions } from '../../../actions/consolidation/session';
import { CONSOLIDATION_WORDS as WORDS } from '../../../messages/consolidation-view';
import { SHEET_NAMES } from '../../../messages/report-wording';
import { usePane } from '../../pane/use-pane';
import type { WrittenReport } from './written-report';

/** Writes the report into the open workbook and says the name of its first sheet; to be called within an attempt. */
export function useWriteReport(
  session: ConsolidationSession,
  onWritten: (written: WrittenReport) => void,
): (options: WriteOptions) => Promise<string> {
  const { host, lang, status } = usePane();
  return useCallback(
    async (options) => {
      const { result } = session.getState();
      status.progress({ text: WORDS.writing[lang] });
      const { sheets } = await session.writeReport(host, options);
      const matrixSheet = sheets.find(({ wanted }) => wanted === SHEET_NAMES.matrix[lang])?.name;
      if (result && matrixSheet !== undefined) onWritten({ result, matrixSheet });
      return sheets[0]?.name ?? '';
    },
    [session, onWritten, host, lang, status],
  );
}
