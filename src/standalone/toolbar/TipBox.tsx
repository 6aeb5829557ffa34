import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { TIP_WIDTH, type FocusTip } from './use-focus-tip';

const useStyles = makeStyles({
  box: {
    position: 'fixed',
    zIndex: 1000,
    boxSizing: 'border-box',
    maxWidth: `${TIP_WIDTH}px`,
    marginTop: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow8,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    pointerEvents: 'none',
  },
});

/** Shows the tip of a button below it; read out it is as the button's own description. */
export function TipBox({ tip }: { readonly tip: FocusTip }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.box} style={tip.place} aria-hidden data-tip="">
      {tip.text}
    </div>
  );
}
