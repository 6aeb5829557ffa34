import { makeStyles, tokens } from '@fluentui/react-components';
import { HistoryRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { PAGE_WORDS } from '../../messages/standalone';
import type { RecentFile, RecentFiles } from '../files/recent-files';
import { usePage, useSay } from '../page/use-page';
import { ToolButton } from './ToolButton';
import { useOutsideClick } from './use-outside-click';

const useStyles = makeStyles({
  whole: { position: 'relative', display: 'flex' },
  list: {
    position: 'absolute',
    top: '100%',
    left: 0,
    zIndex: 1000,
    minWidth: '220px',
    maxWidth: '360px',
    padding: tokens.spacingVerticalXS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  item: {
    display: 'block',
    width: '100%',
    minHeight: '32px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    textAlign: 'left',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  clear: {
    marginTop: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
  },
  none: { margin: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase300 },
});

/** 最近: files used lately, by name, and 清除记录. */
export function RecentMenu({ recent }: { readonly recent: RecentFiles }): ReactNode {
  const styles = useStyles();
  const say = useSay();
  const { files, workspace } = usePage();
  const [list, setList] = useState<readonly RecentFile[]>();
  const whole = useRef<HTMLDivElement>(null);
  const close = (): void => setList(undefined);
  useOutsideClick(whole, list !== undefined, close);
  useEffect(() => whole.current?.querySelector<HTMLElement>('[data-item]')?.focus(), [list]);

  const open = async (): Promise<void> => {
    if (list) return close();
    // A browser that keeps nothing has none.
    setList(await recent.list().catch(() => (workspace.say({ kind: 'notKept' }), [])));
  };
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    close();
    whole.current?.querySelector<HTMLElement>('[data-tool]')?.focus();
  };
  const choose = (file: RecentFile): void => {
    close();
    void files.openRecent(file);
  };
  const clear = (): void => {
    close();
    void files.forgetRecent();
  };
  return (
    <div ref={whole} className={styles.whole} onKeyDown={closeOnEscape}>
      <ToolButton
        quiet
        icon={<HistoryRegular />}
        label={say(PAGE_WORDS.recent)}
        tip={say(PAGE_WORDS.recentTip)}
        aria-expanded={list !== undefined}
        onClick={() => void open()}
      />
      {list && (
        <div className={styles.list} role="group" aria-label={say(PAGE_WORDS.recent)}>
          {list.map((file) => (
            <button
              key={file.id}
              type="button"
              data-item=""
              className={styles.item}
              onClick={() => choose(file)}
            >
              {file.name}
            </button>
          ))}
          {list.length === 0 && <p className={styles.none}>{say(PAGE_WORDS.recentNone)}</p>}
          {list.length > 0 && (
            <button type="button" className={`${styles.item} ${styles.clear}`} onClick={clear}>
              {say(PAGE_WORDS.recentClear)}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
