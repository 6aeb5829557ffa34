import { makeStyles, tokens } from '@fluentui/react-components';
import { PanelRightContractRegular, PanelRightExpandRegular } from '@fluentui/react-icons';
import { useEffect, useMemo, type ReactNode } from 'react';
import { PAGE_WORDS } from '../../messages/standalone';
import { App } from '../../taskpane/App';
import type { Asked } from '../../taskpane/pane/asked';
import type { PaneServices } from '../../taskpane/pane/pane-services';
import { usePage, useSay, useSettings, useWorkspace } from '../page/use-page';
import { STACKED } from '../page/widths';
import { Splitter } from './Splitter';

const useStyles = makeStyles({
  area: {
    position: 'relative',
    flexShrink: 0,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    '&[hidden]': { display: 'none' },
    [STACKED]: { width: '100% !important', height: '50%' },
  },
  rail: {
    flexShrink: 0,
    padding: `4px 0`,
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  // Where Office lays its own menu over the pane, the pane keeps free.
  corner: { position: 'absolute', top: '4px', right: '4px', zIndex: 1 },
  button: {
    width: '32px',
    height: '32px',
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    lineHeight: 0,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
  },
});

interface PaneAreaProps {
  /** What the toolbar asked for last, of the workbook that was shown then. */
  readonly asked: { readonly of: number; readonly what: Asked } | undefined;
}

/** The task pane beside the grid, begun anew with each workbook. */
export function PaneArea({ asked }: PaneAreaProps): ReactNode {
  const styles = useStyles();
  const say = useSay();
  const { settings } = usePage();
  const { paneShown, paneWidth } = useSettings();
  const { number } = useWorkspace();
  const services = usePaneServices();
  // A click on the toolbar is answered in the pane.
  useEffect(() => {
    if (asked) settings.set({ paneShown: true });
  }, [asked, settings]);
  return (
    <>
      {paneShown && <Splitter />}
      <aside
        className={styles.area}
        aria-label={say(PAGE_WORDS.pane)}
        data-region="pane"
        hidden={!paneShown}
        style={{ width: `${paneWidth}px` }}
      >
        <App key={number} services={services} asked={asked?.of === number ? asked.what : undefined} />
        <div className={styles.corner}>
          <PaneButton shown />
        </div>
      </aside>
      {!paneShown && (
        <div className={styles.rail} data-region="pane">
          <PaneButton shown={false} />
        </div>
      )}
    </>
  );
}

function PaneButton({ shown }: { readonly shown: boolean }): ReactNode {
  const styles = useStyles();
  const say = useSay();
  const { settings } = usePage();
  const name = say(shown ? PAGE_WORDS.hidePane : PAGE_WORDS.showPane);
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={name}
      title={name}
      onClick={() => settings.set({ paneShown: !shown })}
    >
      {shown ? <PanelRightContractRegular fontSize={20} /> : <PanelRightExpandRegular fontSize={20} />}
    </button>
  );
}

/** What the pane works with now; the same while neither workbook nor language changes. */
function usePaneServices(): PaneServices {
  const { pane, theme } = usePage();
  const { lang } = useSettings();
  const { host } = useWorkspace();
  return useMemo(() => ({ ...pane, host, lang, theme }), [pane, host, lang, theme]);
}
