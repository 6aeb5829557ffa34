import { makeStyles, tokens } from '@fluentui/react-components';
import { HistoryRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { PAGE_WORDS } from '../../messages/standalone';
import type { RecentFile, RecentFiles } from '../files/recent-files';
import { usePage, useSay } from '../page/use-page';
import { ToolMenu, ToolMenuItem } from './ToolMenu';

const useStyles = makeStyles({
  none: { minWidth: '200px', margin: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase300 },
});

/** 最近: files used lately, by name, and 清除记录. */
export function RecentMenu({ recent }: { readonly recent: RecentFiles }): ReactNode {
  const styles = useStyles();
  const say = useSay();
  const { files, workspace } = usePage();
  const [list, setList] = useState<readonly RecentFile[]>();
  const close = (): void => setList(undefined);
  const toggle = async (): Promise<void> => {
    if (list) return close();
    // A browser that keeps nothing has none.
    setList(await recent.list().catch(() => (workspace.say({ kind: 'notKept' }), [])));
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
    <ToolMenu
      icon={<HistoryRegular />}
      label={say(PAGE_WORDS.recent)}
      tip={say(PAGE_WORDS.recentTip)}
      open={list !== undefined}
      onToggle={() => void toggle()}
      onClose={close}
    >
      {list?.map((file) => (
        <ToolMenuItem key={file.id} onChoose={() => choose(file)}>
          {file.name}
        </ToolMenuItem>
      ))}
      {list?.length === 0 && <p className={styles.none}>{say(PAGE_WORDS.recentNone)}</p>}
      {list !== undefined && list.length > 0 && (
        <ToolMenuItem isLast onChoose={clear}>
          {say(PAGE_WORDS.recentClear)}
        </ToolMenuItem>
      )}
    </ToolMenu>
  );
}
