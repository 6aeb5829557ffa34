import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ClerkRole } from '../../domain/workbook/workbook-memory';
import { START_WORDS } from '../../messages/pane-views';
import { START_HINTS } from '../../messages/sample';
import { usePane } from '../pane/use-pane';
import { useWording } from '../pane/wording';
import { SentenceList } from '../shell/SentenceList';
import { ViewFrame } from '../shell/ViewFrame';
import { SampleCard } from './SampleCard';
import { useStartStyles } from './start-styles';

const useStyles = makeStyles({
  lead: { margin: `0 0 ${tokens.spacingVerticalM}` },
  note: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const ROLES: readonly ClerkRole[] = ['school', 'authority'];
const FIRST_VIEW = { school: 'templates', authority: 'consolidation' } as const;
const STEPS = { school: START_WORDS.schoolSteps, authority: START_WORDS.authoritySteps } as const;

/** 开始: the clerk says who they are, and sees the work in three steps. */
export function StartView(): ReactNode {
  const styles = useStyles();
  const card = useStartStyles();
  const say = useWording();
  const { host, remember, sample, status, openView } = usePane();
  const choose = async (role: ClerkRole): Promise<void> => {
    if (await status.attempt(() => remember({ role }))) openView(FIRST_VIEW[role]);
  };
  return (
    <ViewFrame heading={say(START_WORDS.title)}>
      {host.kind === 'standalone' && <p className={styles.lead}>{say(START_HINTS.where)}</p>}
      <p className={styles.lead}>{say(START_WORDS.lead)}</p>
      {ROLES.map((role) => (
        <section key={role} className={card.card} aria-label={say(START_WORDS[role])}>
          <Button appearance="primary" className={card.choice} onClick={() => void choose(role)}>
            {say(START_WORDS[role])}
          </Button>
          <SentenceList ordered lines={say(STEPS[role])} />
        </section>
      ))}
      {sample && <SampleCard sample={sample} />}
      <p className={styles.note}>{say(START_WORDS.privacy)}</p>
    </ViewFrame>
  );
}
