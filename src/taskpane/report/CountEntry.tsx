import { Input } from '@fluentui/react-components';
import { useState } from 'react';
import { figureTyped } from '../../domain/own-report/report-draft';
import { plainKey } from '../pane/plain-key';
import { useReportStyles } from './report-styles';

interface CountEntryProps {
  readonly label: string;
  readonly value: number;
  /** Called with a whole number other than the one shown, once the clerk has finished typing it. */
  readonly onCount: (count: number) => void;
}

/** A number that counts as soon as it is finished: with Enter, or when the field is left. */
export function CountEntry({ label, value, onCount }: CountEntryProps) {
  const styles = useReportStyles();
  const [typed, setTyped] = useState<string>();
  const finish = (): void => {
    const count = figureTyped(typed ?? '');
    setTyped(undefined);
    if (count !== undefined && count !== value) onCount(count);
  };
  return (
    <Input
      className={styles.number}
      input={{ className: styles.digits }}
      inputMode="numeric"
      aria-label={label}
      value={typed ?? String(value)}
      onChange={(_, data) => setTyped(data.value)}
      onBlur={finish}
      onKeyDown={(event) => {
        if (plainKey(event) === 'Enter') finish();
        if (plainKey(event) === 'Escape') setTyped(undefined);
      }}
    />
  );
}
