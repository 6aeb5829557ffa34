import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { SampleQuarter } from '../../actions/sample/give-sample';
import { SAMPLE_WORDS as WORDS } from '../../messages/sample';
import { usePane } from '../pane/use-pane';
import { useWording } from '../pane/wording';
import { SampleMissing, type SampleSource } from '../sample/sample-source';
import { useStartStyles } from './start-styles';

const useStyles = makeStyles({
  what: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  missing: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorPaletteRedForeground1 },
});

/** 示例: one click fetches the sample quarter and has it summed up in a workbook of its own. */
export function SampleCard({ sample }: { readonly sample: SampleSource }): ReactNode {
  const card = useStartStyles();
  const styles = useStyles();
  const say = useWording();
  const [missing, setMissing] = useState(false);
  const open = useOpenSample(sample, setMissing);
  return (
    <section className={card.card} aria-label={say(WORDS.card)}>
      <Button className={card.choice} onClick={() => void open()}>
        {say(WORDS.open)}
      </Button>
      {missing && (
        <p role="alert" className={styles.missing}>
          {say(WORDS.missing)}
        </p>
      )}
      <p className={styles.what}>{say(WORDS.what)}</p>
    </section>
  );
}

/** Fetches first: a sample that is not there leaves the open workbook as it is. */
function useOpenSample(sample: SampleSource, setMissing: (missing: boolean) => void): () => Promise<void> {
  const { status } = usePane();
  const fetchSample = useFetchSample(sample);
  return async () => {
    setMissing(false);
    let quarter: SampleQuarter | undefined;
    await status.attempt(async () => {
      try {
        quarter = await fetchSample();
      } catch (cause) {
        if (!(cause instanceof SampleMissing)) throw cause;
        setMissing(true);
      }
    });
    if (!quarter) return;
    try {
      // Outside of the attempt: the clerk may be asked what to do with changes that are not saved, and take their time.
      const host = await sample.emptyWorkbook();
      if (host) sample.order.place(host, quarter);
    } catch (cause) {
      status.fail(cause);
    }
  };
}

/** Undefined where the clerk has stopped it. */
function useFetchSample(sample: SampleSource): () => Promise<SampleQuarter | undefined> {
  const { status } = usePane();
  const say = useWording();
  return async () => {
    const abort = new AbortController();
    const cancel = (): void => abort.abort();
    const text = say(WORDS.fetching);
    status.progress({ text, cancel });
    try {
      return await sample.fetch({
        signal: abort.signal,
        onProgress: (done, total) => status.progress({ text, done, total, cancel }),
      });
    } catch (cause) {
      if (abort.signal.aborted) return undefined;
      throw cause;
    }
  };
}
