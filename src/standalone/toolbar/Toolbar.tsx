import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRedoRegular, ArrowUndoRegular, LocalLanguageRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { PAGE_WORDS } from '../../messages/standalone';
import type { Asked } from '../../taskpane/pane/asked';
import { usePage, useSay, useSettings, useWorkspace } from '../page/use-page';
import { NARROWEST } from '../page/widths';
import { FileGroup } from './FileGroup';
import { FileLine } from './FileLine';
import { RibbonGroups } from './RibbonGroups';
import { TipBox } from './TipBox';
import { ToolButton } from './ToolButton';
import { ToolGroup } from './ToolGroup';
import { useFocusTip } from './use-focus-tip';
import { useRoving } from './use-roving';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    padding: `2px 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    [NARROWEST]: { flexWrap: 'wrap' },
  },
  toolbar: { display: 'flex', flexWrap: 'wrap', minWidth: 0 },
});

/** The row on top: the file, its commands, and the ribbon's groups. */
export function Toolbar({ onAsk }: { readonly onAsk: (asked: Asked) => void }): ReactNode {
  const styles = useStyles();
  const say = useSay();
  const roving = useRoving();
  const { tip, watch } = useFocusTip();
  const { workspace, settings } = usePage();
  const { lang } = useSettings();
  const ready = useWorkspace().grid.kind === 'ready';
  return (
    <header className={styles.row}>
      <FileLine />
      <div
        {...roving}
        {...watch}
        className={styles.toolbar}
        role="toolbar"
        aria-label={say(PAGE_WORDS.toolbar)}
        data-region="toolbar"
      >
        <FileGroup />
        <RibbonGroups onAsk={onAsk} />
        <ToolGroup name={say(PAGE_WORDS.edit)}>
          <ToolButton
            quiet
            aria-disabled={!ready}
            icon={<ArrowUndoRegular />}
            label={say(PAGE_WORDS.undo)}
            tip={say(PAGE_WORDS.undoTip)}
            onClick={() => void workspace.undo()}
          />
          <ToolButton
            quiet
            aria-disabled={!ready}
            icon={<ArrowRedoRegular />}
            label={say(PAGE_WORDS.redo)}
            tip={say(PAGE_WORDS.redoTip)}
            onClick={() => void workspace.redo()}
          />
        </ToolGroup>
        <ToolGroup name={say(PAGE_WORDS.language)}>
          <ToolButton
            quiet
            icon={<LocalLanguageRegular />}
            label={say(PAGE_WORDS.otherLanguage)}
            tip={say(PAGE_WORDS.otherLanguage)}
            lang={lang === 'zh' ? 'en' : 'zh-CN'}
            onClick={() => settings.set({ lang: lang === 'zh' ? 'en' : 'zh' })}
          />
        </ToolGroup>
      </div>
      {tip && <TipBox tip={tip} />}
    </header>
  );
}
