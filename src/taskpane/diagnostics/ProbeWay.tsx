import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { WPS_PROBE_WAY } from '../../messages/wps-probe-way';
import { usePane } from '../pane/use-pane';
import { useWording } from '../pane/wording';

const useStyles = makeStyles({
  title: {
    margin: `${tokens.spacingVerticalXL} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The way to the page that tries out the program around the pane; says beforehand what that does. */
export function ProbeWay({ open }: { readonly open: () => void }): ReactNode {
  const styles = useStyles();
  const say = useWording();
  const { status } = usePane();
  return (
    <section>
      <h3 className={styles.title}>{say(WPS_PROBE_WAY.title)}</h3>
      <p>{say(WPS_PROBE_WAY.lead)}</p>
      <Button onClick={() => void status.attempt(() => Promise.resolve().then(open))}>
        {say(WPS_PROBE_WAY.open)}
      </Button>
    </section>
  );
}
