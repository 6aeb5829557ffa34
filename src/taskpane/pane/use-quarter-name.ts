import { useCallback } from 'react';
import { quarterName } from '../../messages/quarter-name';
import { usePane } from './use-pane';

/** 第三季度, by the quarter's number from 1. */
export function useQuarterName(): (quarter: number) => string {
  const { mechanism, lang } = usePane();
  return useCallback(
    (quarter) => quarterName(quarter, mechanism.quarters[quarter - 1]?.label, lang),
    [mechanism, lang],
  );
}
