import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';
import { PAGE_WORDS } from '../../messages/standalone';
import { PANE_WIDTH, widthWithin } from '../page/page-settings';
import { usePage, useSay, useSettings } from '../page/use-page';
import { STACKED } from '../page/widths';

const useStyles = makeStyles({
  splitter: {
    flexShrink: 0,
    width: '5px',
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    cursor: 'col-resize',
    touchAction: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground2Hover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
    [STACKED]: { display: 'none' },
  },
});

/** Pixels that an arrow key moves it. */
const STEP = 10;

/** Between grid and pane; moved by mouse, by arrows, Home and End. */
export function Splitter(): ReactNode {
  const styles = useStyles();
  const say = useSay();
  const { settings } = usePage();
  const { paneWidth } = useSettings();
  const resize = (width: number): void => settings.set({ paneWidth: widthWithin(width) });
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) resize(window.innerWidth - event.clientX);
  };
  const press = (event: KeyboardEvent): void => {
    const width = widthAfter(event.key, paneWidth);
    if (width === undefined) return;
    event.preventDefault();
    resize(width);
  };
  return (
    <div
      className={styles.splitter}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={say(PAGE_WORDS.paneWidth)}
      aria-valuenow={paneWidth}
      aria-valuemin={PANE_WIDTH.least}
      aria-valuemax={PANE_WIDTH.most}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onDoubleClick={() => resize(PANE_WIDTH.usual)}
      onKeyDown={press}
    />
  );
}

function widthAfter(key: string, width: number): number | undefined {
  if (key === 'ArrowLeft') return width + STEP;
  if (key === 'ArrowRight') return width - STEP;
  if (key === 'Home') return PANE_WIDTH.least;
  return key === 'End' ? PANE_WIDTH.most : undefined;
}
