import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { NARROWEST } from '../page/widths';

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: 'flex', alignItems: 'stretch' },
  name: {
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
    [NARROWEST]: { display: 'none' },
  },
});

interface ToolGroupProps {
  readonly name: string;
  readonly children: ReactNode;
}

/** A group of the toolbar with its name below, as in the ribbon. */
export function ToolGroup({ name, children }: ToolGroupProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.group} role="group" aria-label={name}>
      <div className={styles.buttons}>{children}</div>
      <div className={styles.name} aria-hidden>
        {name}
      </div>
    </div>
  );
}
