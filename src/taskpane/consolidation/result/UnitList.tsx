import type { ConsolidationSession } from '../../../actions/consolidation/session';
import type { UnitResult } from '../../../domain/consolidation/result';
import { CONSOLIDATION_WORDS as WORDS } from '../../../messages/consolidation-view';
import { useWording } from '../../pane/wording';
import { ExcludeEntry } from '../pending/ExcludeEntry';
import { LongList } from '../shared/LongList';
import { PlaceText } from '../shared/PlaceText';
import { useKeptFocus } from '../shared/use-kept-focus';
import { useViewStyles } from '../shared/view-styles';
import { unitStateOf, type UnitState } from './unit-states';

interface UnitListProps {
  readonly label: string;
  readonly state: UnitState;
  readonly units: readonly UnitResult[];
  readonly session: ConsolidationSession;
}

/** The units of one state, each with its files; any of them can be left out with a reason. */
export function UnitList({ label, state, units, session }: UnitListProps) {
  const view = useViewStyles();
  const say = useWording();
  const area = useKeptFocus<HTMLDivElement>();
  const ofState = units.filter((unit) => unitStateOf(unit) === state);
  return (
    <div ref={area} tabIndex={-1} className={view.focusTarget}>
      {ofState.length === 0 && <p className={view.secondary}>{say(WORDS.noUnitsOfState)}</p>}
      <LongList
        label={label}
        items={ofState}
        keyOf={({ unit, onRoster }) => `${onRoster} ${unit}`}
        render={({ unit, files, matchedFrom }) => (
          <div className={view.spread}>
            <span className={view.grow}>
              {unit}
              {matchedFrom !== null && (
                <span className={view.place}>{say(WORDS.matchedFrom, { name: matchedFrom })}</span>
              )}
              {files.map((file, index) => (
                <PlaceText key={`${index} ${file}`} file={file} place={null} />
              ))}
            </span>
            <ExcludeEntry unit={unit} onExclude={session.exclude.bind(session)} />
          </div>
        )}
      />
    </div>
  );
}
