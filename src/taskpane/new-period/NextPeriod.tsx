import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { periodAfter } from '../../domain/mechanism/quarters';
import { NEXT_PERIOD_WORDS } from '../../messages/new-period';
import { usePane } from '../pane/use-pane';
import { useQuarterName } from '../pane/use-quarter-name';
import { useWording } from '../pane/wording';
import { NewYear } from './NewYear';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
});

/** What follows on this quarter: the next one, in the same forms, or after the last a workbook for the new year. */
export function NextPeriod(): ReactNode {
  const styles = useStyles();
  const say = useWording();
  const name = useQuarterName();
  const { mechanism, period, remember, choosePeriod, status } = usePane();
  const next = periodAfter(mechanism, period);
  if (next.year > period.year) {
    return (
      <section className={styles.part} aria-label={say(NEXT_PERIOD_WORDS.title)}>
        <p className={styles.text}>
          {say(NEXT_PERIOD_WORDS.lastQuarter, { quarter: name(period.quarter), year: next.year })}
        </p>
        <NewYear />
      </section>
    );
  }
  const { goals, posts } = mechanism.tables;
  const column = mechanism.quarters[next.quarter - 1]?.label ?? '';
  const enter = (): void => {
    void status.attempt(async () => {
      await remember({ year: next.year, quarter: next.quarter });
      choosePeriod(next);
      const values = { year: next.year, quarter: name(next.quarter) };
      status.say((inLang) => inLang(NEXT_PERIOD_WORDS.entered, values));
    });
  };
  return (
    <section className={styles.part} aria-label={say(NEXT_PERIOD_WORDS.title)}>
      <h3 className={styles.title}>{say(NEXT_PERIOD_WORDS.title)}</h3>
      <p className={styles.text}>
        {say(NEXT_PERIOD_WORDS.next, {
          quarter: name(next.quarter),
          column,
          goals: goals.attachment,
          posts: posts.attachment,
        })}
      </p>
      <Button onClick={enter}>{say(NEXT_PERIOD_WORDS.enter, { quarter: name(next.quarter) })}</Button>
    </section>
  );
}
