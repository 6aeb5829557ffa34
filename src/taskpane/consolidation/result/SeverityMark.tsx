import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled, InfoRegular, WarningFilled } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Severity } from '../../../domain/checks/finding';

const useStyles = makeStyles({
  mark: { display: 'inline-flex', flexShrink: 0, verticalAlign: 'middle' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground2 },
});

const SHAPES: Readonly<Record<Severity, ReactElement>> = {
  error: <ErrorCircleFilled />,
  warning: <WarningFilled />,
  info: <InfoRegular />,
};

/** The severity by its shape; the word stands beside it. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.mark, styles[severity])} aria-hidden>
      {SHAPES[severity]}
    </span>
  );
}
