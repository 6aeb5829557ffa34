import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  content: {
    // Holds what is only spoken, which would make the page as long as the view.
    position: 'relative',
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  primary: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface ViewFrameProps {
  /** Shown where no tab says it already. */
  readonly heading?: string;
  readonly children: ReactNode;
  /** The view's primary button and what stands beside it; stays at the bottom while the view scrolls. */
  readonly primary?: ReactNode;
}

/** A view of the pane: content that scrolls, and its primary button that does not. */
export function ViewFrame({ heading, children, primary }: ViewFrameProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.frame}>
      {/* Scrolled by keyboard too, also where nothing in it takes the focus. */}
      <div className={styles.content} tabIndex={-1}>
        {heading !== undefined && <h2 className={styles.heading}>{heading}</h2>}
        {children}
      </div>
      {primary !== undefined && <div className={styles.primary}>{primary}</div>}
    </div>
  );
}
