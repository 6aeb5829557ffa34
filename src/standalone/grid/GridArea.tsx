import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { faultCode } from '../../actions/diagnostics/fault-code';
import { PAGE_WORDS } from '../../messages/standalone';
import { FaultDetails } from '../../taskpane/shell/FaultDetails';
import { usePage, useSay, useSettings, useWorkspace } from '../page/use-page';
import { DropArea } from '../files/DropArea';

const useStyles = makeStyles({
  area: { position: 'relative', flex: '1 1 0', minWidth: 0, minHeight: 0, display: 'flex' },
  place: { position: 'absolute', inset: 0 },
  over: {
    position: 'absolute',
    inset: 0,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    textAlign: 'center',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase300,
  },
});

/** Where the embedded spreadsheet stands; until it is there, what it waits for or what to do. */
export function GridArea(): ReactNode {
  const styles = useStyles();
  const say = useSay();
  const { lang } = useSettings();
  const { grid } = useWorkspace();
  const place = useRef<HTMLDivElement>(null);
  const start = useGridStart(place);
  useGridLook();
  return (
    <section className={styles.area} aria-label={say(PAGE_WORDS.sheet)} data-region="grid">
      <DropArea>
        <div ref={place} className={styles.place} />
        {grid.kind === 'starting' && (
          <div className={styles.over} role="status">
            {say(PAGE_WORDS.gridStarting)}
          </div>
        )}
        {grid.kind === 'failed' && (
          <div className={styles.over} role="alert">
            <span>{say(PAGE_WORDS.gridFailed)}</span>
            <Button appearance="primary" onClick={start}>
              {say(PAGE_WORDS.retry)}
            </Button>
            <FaultDetails fault={{ text: '', detail: faultCode(grid.error) }} lang={lang} />
          </div>
        )}
      </DropArea>
    </section>
  );
}

/** Starts the grid once the pane is up: fetching and reading it keeps the browser busy for a second. */
function useGridStart(place: RefObject<HTMLDivElement>): () => void {
  const { workspace, pane, startGrid, settings, theme } = usePage();
  const start = useCallback(() => {
    void workspace.start(async () => {
      const [open] = await Promise.all([startGrid(), pane.core()]);
      // What an attempt that failed has left there is not the next one's business.
      const container = document.createElement('div');
      container.style.height = '100%';
      place.current?.replaceChildren(container);
      return open({ container, lang: settings.getState().lang, brightness: theme.current() });
    });
  }, [workspace, pane, startGrid, settings, theme, place]);
  useEffect(start, [start]);
  return start;
}

/** Keeps the grid in the language and the brightness of the page. */
function useGridLook(): void {
  const { workspace, theme } = usePage();
  const { lang } = useSettings();
  const ready = useWorkspace().grid.kind === 'ready';
  const { slot } = workspace;
  useEffect(() => {
    if (ready) slot.current?.setLang(lang);
  }, [slot, ready, lang]);
  useEffect(() => {
    if (!ready) return undefined;
    const follow = (): void => slot.current?.setBrightness(theme.current());
    follow();
    return theme.onChange(follow);
  }, [slot, ready, theme]);
}
