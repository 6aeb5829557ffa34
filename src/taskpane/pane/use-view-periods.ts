import { useCallback, useState } from 'react';
import type { Period } from '../../domain/mechanism/quarters';
import type { ViewId } from './view-id';

/** The period that a view works on, which may be another than the one the workbook remembers. */
export interface ViewPeriod {
  readonly period: Period;
  /** Takes over what the clerk chose in the header. */
  readonly choose: (period: Period) => void;
}

/** Says which period a view works on; undefined: the one of the workbook. Never changes, so effects may depend on it. */
export type ShowPeriod = (view: ViewId, shown: ViewPeriod | undefined) => void;

type ViewPeriods = Readonly<Partial<Record<ViewId, ViewPeriod | undefined>>>;

/** The views that work on periods of their own. */
export function useViewPeriods(): readonly [ViewPeriods, ShowPeriod] {
  const [periods, setPeriods] = useState<ViewPeriods>({});
  const showPeriod = useCallback<ShowPeriod>(
    (view, shown) => setPeriods((known) => ({ ...known, [view]: shown })),
    [],
  );
  return [periods, showPeriod];
}
