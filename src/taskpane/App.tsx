import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Suspense, useRef, type ReactNode } from 'react';
import type { Lang } from '../messages/fill';
import { PANE_WORDS, VIEW_NAMES } from '../messages/pane';
import type { Program } from '../messages/program';
import { FollowedChecks } from './live/FollowedChecks';
import { PaneProvider, type FrameState } from './pane/PaneProvider';
import type { Asked } from './pane/asked';
import type { PaneServices } from './pane/pane-services';
import { programOf } from './pane/program-of';
import type { ViewId } from './pane/view-id';
import { AskedWork } from './shell/AskedWork';
import { ErrorBoundary } from './shell/ErrorBoundary';
import { Header } from './shell/Header';
import { StatusLine } from './shell/StatusLine';
import { useRegionFocus } from './shell/use-region-focus';
import { KEPT_VIEWS, TAB_VIEWS, VIEWS } from './shell/views';
import { ViewTabs } from './shell/ViewTabs';
import { ThemedPane } from './theme/ThemedPane';

const useStyles = makeStyles({
  pane: { height: '100%', display: 'flex', flexDirection: 'column', minHeight: 0 },
  view: {
    // From nothing, so that a long view takes no height from the status line.
    flex: '1 1 0',
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    '&[hidden]': { display: 'none' },
  },
  views: { ':focus': { outlineStyle: 'none' } },
  opening: { padding: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground3 },
});

interface AppProps {
  readonly services: PaneServices;
  /** The view that the ribbon asked for. */
  readonly firstView?: ViewId | undefined;
  /** What the toolbar of the page around the pane asks for. */
  readonly asked?: Asked | undefined;
}

/** The task pane: header, tabs, the open view, status line. */
export function App({ services, firstView, asked }: AppProps): ReactNode {
  const { lang, theme, host } = services;
  const program = programOf(host);
  return (
    <ThemedPane theme={theme} lang={lang}>
      <ErrorBoundary lang={lang} program={program}>
        <PaneProvider services={services} firstView={firstView}>
          {(frame) =>
            frame ? (
              <>
                <Frame frame={frame} lang={lang} program={program} />
                {asked && <AskedWork asked={asked} />}
                <FollowedChecks />
              </>
            ) : (
              <Opening lang={lang} />
            )
          }
        </PaneProvider>
      </ErrorBoundary>
    </ThemedPane>
  );
}

interface FrameProps {
  readonly frame: FrameState;
  readonly lang: Lang;
  readonly program: Program;
}

function Frame({ frame: { view, badges }, lang, program }: FrameProps): ReactNode {
  const styles = useStyles();
  const opened = useOpenedViews(view);
  // A button that opens another view goes away with its own.
  const views = useRegionFocus<HTMLDivElement>();
  // The page has a main part of its own, around grid and pane.
  const Main = program === 'page' ? 'div' : 'main';
  return (
    <div className={styles.pane}>
      <Header />
      <ViewTabs view={view} badges={badges} />
      <Main ref={views} tabIndex={-1} className={mergeClasses(styles.view, styles.views)}>
        {opened.map((each) => (
          <section
            key={each}
            id={`view-${each}`}
            className={styles.view}
            hidden={each !== view}
            {...labelOf(each, lang)}
          >
            <ErrorBoundary lang={lang} program={program}>
              <Suspense fallback={<Opening lang={lang} />}>
                <View id={each} />
              </Suspense>
            </ErrorBoundary>
          </section>
        ))}
      </Main>
      <StatusLine />
    </div>
  );
}

function Opening({ lang }: Pick<FrameProps, 'lang'>): ReactNode {
  const styles = useStyles();
  return <p className={styles.opening}>{PANE_WORDS.opening[lang]}</p>;
}

function View({ id }: { readonly id: ViewId }): ReactNode {
  const Component = VIEWS[id];
  return <Component />;
}

/** A view with a tab is that tab's panel. */
const labelOf = (view: ViewId, lang: Lang) =>
  TAB_VIEWS.some((tab) => tab === view)
    ? { role: 'tabpanel', 'aria-labelledby': `tab-${view}` }
    : { 'aria-label': VIEW_NAMES[view][lang] };

/** The open view, and those opened before that hold work in progress. */
function useOpenedViews(view: ViewId): readonly ViewId[] {
  const kept = useRef<ViewId[]>([]);
  if (KEPT_VIEWS.includes(view) && !kept.current.includes(view)) kept.current.push(view);
  return kept.current.includes(view) ? kept.current : [...kept.current, view];
}
