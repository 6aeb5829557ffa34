import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { UNIT_STATES, type UnitState } from './unit-states';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    height: '8px',
    gap: '2px',
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
  },
  part: { flexBasis: 0, minWidth: '4px' },
  swatch: { display: 'inline-block', width: '10px', height: '10px', flexShrink: 0 },
});

/** Apart in light and dark; where a program imposes its colours the words beside them tell all. */
const useColours = makeStyles({
  reported: { backgroundColor: tokens.colorPaletteGreenBackground3 },
  late: { backgroundColor: tokens.colorPaletteYellowBackground3 },
  missing: { backgroundColor: tokens.colorPaletteRedBackground3 },
  empty: { backgroundColor: tokens.colorNeutralStrokeAccessible },
  duplicate: { backgroundColor: tokens.colorPaletteBerryBackground3 },
  wrongPeriod: { backgroundColor: tokens.colorPaletteMarigoldBackground3 },
  unknownUnit: { backgroundColor: tokens.colorPaletteLavenderBorderActive },
});

/** How the units divide into states: a thin bar, said in words by the filters below it. */
export function StateBar({ counts }: { readonly counts: Readonly<Record<UnitState, number>> }) {
  const styles = useStyles();
  const colours = useColours();
  return (
    <div className={styles.bar} aria-hidden>
      {UNIT_STATES.filter((state) => counts[state] > 0).map((state) => (
        <span
          key={state}
          className={mergeClasses(styles.part, colours[state])}
          style={{ flexGrow: counts[state] }}
        />
      ))}
    </div>
  );
}

/** The colour of a state, beside its word. */
export function StateSwatch({ state }: { readonly state: UnitState }) {
  const styles = useStyles();
  const colours = useColours();
  return <span className={mergeClasses(styles.swatch, colours[state])} aria-hidden />;
}
