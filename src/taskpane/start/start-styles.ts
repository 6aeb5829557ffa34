import { makeStyles, tokens } from '@fluentui/react-components';

/** The cards of 开始. */
export const useStartStyles = makeStyles({
  card: {
    marginBottom: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  choice: { width: '100%', marginBottom: tokens.spacingVerticalS },
});
