import { Button } from '@fluentui/react-components';
import type { OwnReport } from '../../domain/own-report/own-figure';
import { EVIDENCE_WORDS, OWN_REPORT_WORDS as WORDS } from '../../messages/own-report';
import { GoToButton } from '../consolidation/shared/GoToButton';
import { LongList } from '../consolidation/shared/LongList';
import { useWording } from '../pane/wording';
import { CountEntry } from './CountEntry';
import { useReportStyles } from './report-styles';
import { useCellCounts } from './use-cell-counts';

/** ⑧ cell by cell: how many promises count as kept, how that is known, and the clerk's own word on it. */
export function KeptList({ report }: { readonly report: OwnReport }) {
  const styles = useReportStyles();
  const say = useWording();
  const setCount = useCellCounts(report.school);
  const kept = report.figures.commitmentsKept;
  if (!kept) return null;
  return (
    <>
      <p className={styles.label}>
        {say(WORDS.keptParts, {
          explicit: kept.explicit,
          proxied: kept.proxied,
          open: kept.toConfirm.length,
        })}
      </p>
      <p className={styles.small}>{say(WORDS.keptNote)}</p>
      <LongList
        label={say(WORDS.pledges)}
        items={kept.cells ?? []}
        first={20}
        keyOf={({ place }) => `${place.sheet}!${place.cell}`}
        render={({ place, items, kept: count, evidence }) => (
          <div className={styles.line}>
            <span className={styles.label}>
              {place.cell}
              <br />
              <span className={styles.small}>
                {say(WORDS.keptOf, { items, evidence: say(EVIDENCE_WORDS[evidence]) })}
              </span>
              {evidence === 'override' && (
                <Button
                  className={styles.button}
                  appearance="subtle"
                  onClick={() => setCount('keptCounts', place, undefined)}
                >
                  {say(WORDS.withdraw)}
                </Button>
              )}
            </span>
            <CountEntry
              label={say(WORDS.keptCount, { place: place.cell })}
              value={count}
              onCount={(entered) => setCount('keptCounts', place, Math.min(entered, items))}
            />
            <GoToButton place={place} />
          </div>
        )}
      />
    </>
  );
}
