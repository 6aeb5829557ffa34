import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { Wording } from '../../messages/fill';
import { NOTICE_WORDS as WORDS } from '../../messages/standalone-notices';
import { useSay } from '../page/use-page';
import type { PageWork } from '../workspace/workspace-state';
import { NoticeLine } from './NoticeLine';

const useStyles = makeStyles({
  bar: { width: '160px', height: '6px', accentColor: tokens.colorCompoundBrandBackground },
});

/** Milliseconds that work may take without a word; a line that comes and goes at once only unsettles. */
const UNSEEN = 500;

const DOING: Readonly<Record<PageWork['kind'], Wording>> = {
  opening: WORDS.opening,
  saving: WORDS.saving,
  printing: WORDS.printing,
};

/** What the page is busy with, and 取消 where that can be stopped. */
export function WorkLine({ work }: { readonly work: PageWork }): ReactNode {
  const styles = useStyles();
  const say = useSay();
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSeen(true), UNSEEN);
    return () => clearTimeout(timer);
  }, []);
  if (!seen) return null;
  const text = say(DOING[work.kind], { name: work.name });
  return (
    <NoticeLine text={text}>
      <progress className={styles.bar} aria-label={text} />
      {work.cancel && <Button onClick={work.cancel}>{say(WORDS.cancel)}</Button>}
    </NoticeLine>
  );
}
