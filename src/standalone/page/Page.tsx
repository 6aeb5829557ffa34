import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Asked } from '../../taskpane/pane/asked';
import { ThemedPane } from '../../taskpane/theme/ThemedPane';
import { GridArea } from '../grid/GridArea';
import { Notices } from '../notices/Notices';
import { PaneArea } from '../pane/PaneArea';
import { Toolbar } from '../toolbar/Toolbar';
import { PageBoundary } from './PageBoundary';
import { useDocumentTitle } from './use-document-title';
import { usePageKeys } from './use-page-keys';
import { PageContext, usePage, useSettings, useWorkspace, type PageServices } from './use-page';
import { useUnsavedGuard } from './use-unsaved-guard';
import { STACKED } from './widths';

const useStyles = makeStyles({
  page: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  work: {
    flex: '1 1 0',
    minHeight: 0,
    display: 'flex',
    [STACKED]: { flexDirection: 'column' },
  },
});

/** The whole page: toolbar, notices, grid and pane. */
export function Page({ services }: { readonly services: PageServices }): ReactNode {
  return (
    <PageContext.Provider value={services}>
      <ThemedPage />
    </PageContext.Provider>
  );
}

function ThemedPage(): ReactNode {
  const { theme } = usePage();
  const { lang } = useSettings();
  return (
    <ThemedPane theme={theme} lang={lang}>
      <PageBoundary lang={lang}>
        <Frame />
      </PageBoundary>
    </ThemedPane>
  );
}

function Frame(): ReactNode {
  const styles = useStyles();
  const { number } = useWorkspace();
  const [asked, setAsked] = useState<{ readonly of: number; readonly what: Asked }>();
  useDocumentTitle();
  usePageKeys();
  useUnsavedGuard();
  return (
    <div className={styles.page}>
      <Toolbar onAsk={(what) => setAsked({ of: number, what })} />
      <Notices />
      <main className={styles.work}>
        <GridArea />
        <PaneArea asked={asked} />
      </main>
    </div>
  );
}
