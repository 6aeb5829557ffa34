import { Button } from '@fluentui/react-components';
import type { OwnReport } from '../../domain/own-report/own-figure';
import { OWN_REPORT_WORDS as WORDS } from '../../messages/own-report';
import { GoToButton } from '../consolidation/shared/GoToButton';
import { LongList } from '../consolidation/shared/LongList';
import { useWording } from '../pane/wording';
import { CountEntry } from './CountEntry';
import { useReportStyles } from './report-styles';
import { useCellCounts } from './use-cell-counts';

/** ⑦ cell by cell: the items as they were split, and their number, which the clerk may set. */
export function PledgeList({ report }: { readonly report: OwnReport }) {
  const styles = useReportStyles();
  const say = useWording();
  const setCount = useCellCounts(report.school);
  const cells = report.figures.commitmentCount?.cells ?? [];
  return (
    <LongList
      label={say(WORDS.pledges)}
      items={cells}
      first={20}
      keyOf={({ place }) => `${place.sheet}!${place.cell}`}
      render={({ place, items, flagged }) => {
        const pledges = report.school.dutyPosts.find(
          (post) => post.pledges?.place.cell === place.cell && post.pledges.place.sheet === place.sheet,
        )?.pledges;
        const read = pledges?.reading.count ?? 0;
        return (
          <div className={styles.notes}>
            <div className={styles.line}>
              <span className={styles.label}>
                {place.cell} · {say(WORDS.pledgeItems, { count: read })}
              </span>
              <CountEntry
                label={say(WORDS.pledgeCount, { place: place.cell })}
                value={items}
                onCount={(count) => setCount('pledgeCounts', place, count === read ? undefined : count)}
              />
              <GoToButton place={place} />
            </div>
            {pledges?.reading.items.map((item, index) => (
              <span key={index} className={styles.small}>
                {index + 1}. {item}
              </span>
            ))}
            {flagged && <span className={styles.small}>{say(WORDS.pledgeFlagged)}</span>}
            {items !== read && (
              <span className={styles.facts}>
                <span className={styles.small}>{say(WORDS.setByHand)}</span>
                <Button
                  className={styles.button}
                  appearance="subtle"
                  onClick={() => setCount('pledgeCounts', place, undefined)}
                >
                  {say(WORDS.asRead, { count: read })}
                </Button>
              </span>
            )}
          </div>
        );
      }}
    />
  );
}
