import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { PANE_WORDS, VIEW_NAMES } from '../../messages/pane';
import { usePane } from '../pane/use-pane';
import { useWording } from '../pane/wording';
import type { ViewId } from '../pane/view-id';
import { tabsOf } from './views';

const useStyles = makeStyles({
  row: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { display: 'flex', flexGrow: 1, minWidth: 0 },
  tab: {
    position: 'relative',
    minHeight: '36px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    cursor: 'pointer',
    whiteSpace: 'nowrap',
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 0 -3px 0 ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { borderBottom: '3px solid Highlight' },
  },
  badge: {
    display: 'inline-block',
    minWidth: '16px',
    marginLeft: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'center',
  },
  help: { minWidth: '32px', display: 'inline-flex', alignItems: 'center', justifyContent: 'center' },
});

interface ViewTabsProps {
  readonly view: ViewId;
  readonly badges: Readonly<Partial<Record<ViewId, number>>>;
}

/** How many tabs an arrow key moves on, by key. */
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

export function ViewTabs({ view, badges }: ViewTabsProps): ReactNode {
  const styles = useStyles();
  const { memory, openView } = usePane();
  const say = useWording();
  const list = useRef<HTMLDivElement>(null);
  const tabs = tabsOf(memory.role);
  const current = tabs.indexOf(view);

  const move = (event: KeyboardEvent): void => {
    const next = nextTab(event.key, Math.max(0, focusedTab(event, list.current)), tabs.length);
    const target = next === undefined ? undefined : tabs[next];
    if (target === undefined) return;
    event.preventDefault();
    openView(target);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next ?? 0]?.focus();
  };

  return (
    <nav className={styles.row} aria-label={say(PANE_WORDS.views)}>
      <div
        ref={list}
        className={styles.tabs}
        role="tablist"
        aria-label={say(PANE_WORDS.views)}
        onKeyDown={move}
      >
        {tabs.map((tab, index) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`tab-${tab}`}
            aria-selected={tab === view}
            aria-controls={`view-${tab}`}
            aria-label={tabLabel(say, tab, badges[tab] ?? 0)}
            tabIndex={index === Math.max(0, current) ? 0 : -1}
            className={mergeClasses(styles.tab, tab === view && styles.selected)}
            onClick={() => openView(tab)}
          >
            {say(VIEW_NAMES[tab])}
            {(badges[tab] ?? 0) > 0 && <span className={styles.badge}>{badges[tab]}</span>}
          </button>
        ))}
      </div>
      <button
        type="button"
        className={mergeClasses(styles.tab, styles.help)}
        aria-label={say(VIEW_NAMES.help)}
        title={say(VIEW_NAMES.help)}
        onClick={() => openView('help')}
      >
        <QuestionCircleRegular fontSize={20} />
      </button>
    </nav>
  );
}

function tabLabel(say: ReturnType<typeof useWording>, tab: ViewId, count: number): string {
  const name = say(VIEW_NAMES[tab]);
  return count > 0 ? say(PANE_WORDS.openFindings, { name, count }) : name;
}

const focusedTab = (event: KeyboardEvent, list: HTMLElement | null): number =>
  [...(list?.querySelectorAll('[role=tab]') ?? [])].findIndex((tab) => tab === event.target);

/** Arrows go round; Home and End go to the ends. */
function nextTab(key: string, from: number, count: number): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = STEPS[key];
  return step === undefined ? undefined : (from + step + count) % count;
}
