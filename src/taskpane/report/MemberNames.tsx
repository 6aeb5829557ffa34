import type { OwnReport } from '../../domain/own-report/own-figure';
import type { CellPlace } from '../../domain/forms/recognised-table';
import { OWN_REPORT_WORDS as WORDS } from '../../messages/own-report';
import { GoToButton } from '../consolidation/shared/GoToButton';
import { LongList } from '../consolidation/shared/LongList';
import { useChoices } from '../live/use-choices';
import { useWording } from '../pane/wording';
import { useReportStyles } from './report-styles';

/** ⑥: whose names were counted and how often each appears; a name may be said to be several persons. */
export function MemberNames({ report }: { readonly report: OwnReport }) {
  const styles = useReportStyles();
  const say = useWording();
  const [{ namesakes }, choose] = useChoices();
  const figure = report.figures.dutyMemberCount;
  if (!figure) return null;
  const toggle = (name: string, several: boolean): void =>
    void choose((known) => {
      const others = known.namesakes.filter((one) => one !== name);
      return { ...known, namesakes: several ? [...others, name] : others };
    });
  const places = (list: readonly CellPlace[]) =>
    list.slice(0, 5).map((place) => <GoToButton key={`${place.sheet}!${place.cell}`} place={place} />);
  return (
    <>
      {figure.unresolved.length > 0 && (
        <div className={styles.facts}>
          <span>{say(WORDS.unresolved, { count: figure.unresolved.length })}</span>
          {places(figure.unresolved)}
        </div>
      )}
      <LongList
        label={say(WORDS.members, { count: figure.members.length })}
        items={figure.members}
        first={20}
        keyOf={({ name }) => name}
        render={({ name, places: cells }) => (
          <div className={styles.notes}>
            <div className={styles.facts}>
              <span className={styles.label}>{say(WORDS.member, { name, times: cells.length })}</span>
              {places(cells)}
            </div>
            {cells.length > 1 && (
              <label className={styles.rule}>
                <input
                  type="checkbox"
                  className={styles.box}
                  aria-label={say(WORDS.namesakeOf, { name })}
                  checked={namesakes.includes(name)}
                  onChange={(event) => toggle(name, event.target.checked)}
                />
                {say(WORDS.namesake)}
              </label>
            )}
          </div>
        )}
      />
    </>
  );
}
