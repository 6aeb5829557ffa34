import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { PAGE_WORDS } from '../../messages/standalone';
import { momentText } from '../../messages/standalone-time';
import { usePage, useSay, useSettings, useWorkspace, type SayInPage } from '../page/use-page';
import { NARROWEST } from '../page/widths';
import type { WorkspaceState } from '../workspace/workspace-state';

const useStyles = makeStyles({
  whole: {
    flex: '1 1 0',
    minWidth: '90px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    alignSelf: 'center',
    [NARROWEST]: { flexBasis: '100%' },
  },
  name: {
    display: 'flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  // The sign is as large as the letters in fonts that draw it as a picture.
  dot: { flexShrink: 0, fontSize: '10px', lineHeight: 1, color: tokens.colorPaletteRedForeground1 },
  state: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

/** Which file this is, and whether it has changes that are in no file. */
export function FileLine(): ReactNode {
  const styles = useStyles();
  const say = useSay();
  const { now } = usePage();
  const { lang } = useSettings();
  const state = useWorkspace();
  return (
    <div className={styles.whole}>
      <h1 className={styles.name} title={state.file.name}>
        {state.unsaved && (
          <span className={styles.dot} aria-hidden data-unsaved="">
            ●
          </span>
        )}
        <span className={styles.text}>{state.file.name}</span>
      </h1>
      <p className={styles.state} role="status">
        {stateText(state, say, (moment) => momentText(moment, now(), lang))}
      </p>
    </div>
  );
}

function stateText(
  { unsaved, file }: WorkspaceState,
  say: SayInPage,
  momentOf: (moment: number) => string,
): string {
  if (unsaved) return say(PAGE_WORDS.unsaved);
  if (file.savedAt !== undefined) return say(PAGE_WORDS.savedAt, { time: momentOf(file.savedAt) });
  return say(file.isNew ? PAGE_WORDS.isNew : PAGE_WORDS.opened);
}
