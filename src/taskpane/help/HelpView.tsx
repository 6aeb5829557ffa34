import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { VIEW_NAMES } from '../../messages/pane';
import { HELP_TOPICS, HELP_WORDS, type HelpTopic } from '../../messages/pane-help';
import type { ByProgram } from '../../messages/program';
import { STANDALONE_HELP_TOPICS } from '../../messages/standalone-help';
import { WPS_HELP_TOPICS } from '../../messages/wps-help';
import { programOf } from '../pane/program-of';
import { usePane } from '../pane/use-pane';
import { useWording } from '../pane/wording';
import { SentenceList } from '../shell/SentenceList';
import { ViewFrame } from '../shell/ViewFrame';

const useStyles = makeStyles({
  title: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  goTo: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  links: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gap: tokens.spacingHorizontalS,
    '> *': { minWidth: 0 },
    // An odd one out fills its row.
    '> :last-child:nth-child(odd)': { gridColumn: '1 / -1' },
  },
  small: { marginTop: tokens.spacingVerticalL, fontSize: tokens.fontSizeBase200 },
});

const TOPICS: ByProgram<readonly HelpTopic[]> = {
  excel: HELP_TOPICS,
  wps: WPS_HELP_TOPICS,
  page: STANDALONE_HELP_TOPICS,
};
const LINKED_VIEWS = ['templates', 'filling', 'checks', 'consolidation', 'report'] as const;

export function HelpView(): ReactNode {
  const styles = useStyles();
  const say = useWording();
  const { host, openView } = usePane();
  const topics = TOPICS[programOf(host)];
  return (
    <ViewFrame heading={say(VIEW_NAMES.help)}>
      <p className={styles.goTo}>{say(HELP_WORDS.goTo)}</p>
      <div className={styles.links}>
        {LINKED_VIEWS.map((view) => (
          <Button key={view} onClick={() => openView(view)}>
            {say(VIEW_NAMES[view])}
          </Button>
        ))}
      </div>
      {topics.map(({ title, lines }) => (
        <section key={title.en}>
          <h3 className={styles.title}>{say(title)}</h3>
          <SentenceList lines={say(lines)} />
        </section>
      ))}
      <Button appearance="subtle" className={styles.small} onClick={() => openView('diagnostics')}>
        {say(HELP_WORDS.diagnostics)}
      </Button>
    </ViewFrame>
  );
}
