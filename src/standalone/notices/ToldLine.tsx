import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Lang } from '../../messages/fill';
import { NOTICE_WORDS as WORDS } from '../../messages/standalone-notices';
import { FaultDetails } from '../../taskpane/shell/FaultDetails';
import { usePage, useSettings, useSay } from '../page/use-page';
import type { Notice } from '../workspace/workspace-state';
import { NoticeLine } from './NoticeLine';
import { toldNotice } from './told-notice';

const useStyles = makeStyles({
  details: {
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** What the page has to say, until it is closed. */
export function ToldLine({ notice }: { readonly notice: Notice }): ReactNode {
  const styles = useStyles();
  const say = useSay();
  const { lang }: { readonly lang: Lang } = useSettings();
  const { workspace } = usePage();
  const { text, failed, detail } = toldNotice(notice, lang);
  return (
    <>
      <NoticeLine text={text} failed={failed} onClose={() => workspace.say(undefined)}>
        {notice.kind === 'updateReady' && (
          <Button onClick={() => window.location.reload()}>{say(WORDS.reload)}</Button>
        )}
      </NoticeLine>
      {detail !== undefined && (
        <div className={styles.details}>
          <FaultDetails fault={{ text, detail }} lang={lang} />
        </div>
      )}
    </>
  );
}
