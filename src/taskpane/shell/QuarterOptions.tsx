import type { ReactNode } from 'react';
import { usePane } from '../pane/use-pane';
import { useQuarterName } from '../pane/use-quarter-name';

/** The quarters of a year, to choose from; their values are numbers from 1. */
export function QuarterOptions(): ReactNode {
  const { mechanism } = usePane();
  const quarterName = useQuarterName();
  return mechanism.quarters.map(({ label }, index) => (
    <option key={label} value={index + 1}>
      {quarterName(index + 1)}
    </option>
  ));
}
