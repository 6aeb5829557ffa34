import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ConsolidationSession } from '../../../actions/consolidation/session';
import type { ConsolidationResult } from '../../../domain/consolidation/result';
import { expectedUnits } from '../../../domain/consolidation/totals';
import { CONSOLIDATION_WORDS as WORDS } from '../../../messages/consolidation-view';
import { useWording } from '../../pane/wording';
import { useViewStyles } from '../shared/view-styles';
import { StateBar, StateSwatch } from './StateBar';
import { UnitList } from './UnitList';
import { unitStateCounts, UNIT_STATES, type UnitState } from './unit-states';
import { useStateName } from './use-state-name';

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  filter: {
    minWidth: 0,
    gap: tokens.spacingHorizontalXS,
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
  },
});

interface UnitStatesProps {
  readonly result: ConsolidationResult;
  readonly hasDue: boolean;
  readonly session: ConsolidationSession;
}

/** How many units are in which state; a state opens its units. */
export function UnitStates({ result, hasDue, session }: UnitStatesProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const say = useWording();
  const stateName = useStateName(hasDue);
  const [chosen, setChosen] = useState<UnitState>();
  const counts = unitStateCounts(result.units);
  const states = UNIT_STATES.filter(
    (state) => (state !== 'late' || hasDue) && (state !== 'unknownUnit' || counts[state] > 0),
  );
  const expected = expectedUnits(result.units, result.hasRoster).length;
  return (
    <div className={view.stack}>
      <h3 className={view.subheading}>{say(WORDS.units)}</h3>
      <p className={view.paragraph}>
        {say(WORDS.unitsExpected, { expected, counted: counts.reported + counts.late })}
      </p>
      <StateBar counts={counts} />
      <div className={styles.filters} role="group" aria-label={say(WORDS.filterUnits)}>
        {states.map((state) => (
          <ToggleButton
            key={state}
            className={styles.filter}
            checked={chosen === state}
            onClick={() => setChosen(chosen === state ? undefined : state)}
          >
            <StateSwatch state={state} />
            {say(WORDS.countOf, { state: stateName(state), count: counts[state] })}
          </ToggleButton>
        ))}
      </div>
      {chosen && (
        <UnitList
          key={chosen}
          label={say(WORDS.unitList, { state: stateName(chosen) })}
          state={chosen}
          units={result.units}
          session={session}
        />
      )}
    </div>
  );
}
