import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ConsolidationSession } from '../../../actions/consolidation/session';
import type { ClerkDecisions } from '../../../domain/consolidation/clerk-decisions';
import { inForceOf, type LapsedDecision } from '../../../domain/consolidation/lapsed-decisions';
import { CONSOLIDATION_WORDS as WORDS } from '../../../messages/consolidation-view';
import { INDICATOR_WORDS } from '../../../messages/form-words';
import { useWording, type Say } from '../../pane/wording';
import { Disclosure } from '../shared/Disclosure';
import { LongList } from '../shared/LongList';
import { useKeptFocus } from '../shared/use-kept-focus';
import { useViewStyles } from '../shared/view-styles';

interface Decided {
  readonly key: string;
  readonly what: string;
  readonly undo: () => void;
}

interface DecisionListProps {
  readonly decisions: ClerkDecisions;
  /** Those that wait to be made anew; they are among what is to settle. */
  readonly lapsed: readonly LapsedDecision[];
  readonly session: ConsolidationSession;
}

/** What the clerk has decided, and the way back. */
export function DecisionList({ decisions, lapsed, session }: DecisionListProps) {
  const view = useViewStyles();
  const say = useWording();
  const area = useKeptFocus<HTMLDivElement>();
  const [open, setOpen] = useState(false);
  const decided = decidedOf(inForceOf(decisions, lapsed), session, say);
  if (decided.length === 0) return null;
  const label = say(WORDS.decided, { count: decided.length });
  return (
    <div ref={area} tabIndex={-1} className={view.focusTarget}>
      <Disclosure label={label} open={open} onToggle={() => setOpen(!open)}>
        {() => (
          <LongList
            label={label}
            items={decided}
            keyOf={({ key }) => key}
            render={({ what, undo }) => (
              <div className={view.spread}>
                <span className={view.grow}>{what}</span>
                <Button
                  className={view.small}
                  appearance="subtle"
                  aria-label={say(WORDS.undoThis, { what })}
                  onClick={undo}
                >
                  {say(WORDS.undo)}
                </Button>
              </div>
            )}
          />
        )}
      </Disclosure>
    </div>
  );
}

function decidedOf(
  { picks, names, exclusions, corrections, acceptedGuesses }: ClerkDecisions,
  session: ConsolidationSession,
  say: Say,
): readonly Decided[] {
  return [
    ...picks.map(({ unit, file }) => ({
      key: `pick ${unit}`,
      what: say(WORDS.decidedPick, { unit, file }),
      undo: () => session.undoPick(unit),
    })),
    ...names.map(({ written, unit }) => ({
      key: `name ${written}`,
      what: say(WORDS.decidedName, { written, unit }),
      undo: () => session.undoName(written),
    })),
    ...exclusions.map(({ unit, reason }) => ({
      key: `exclusion ${unit}`,
      what: say(WORDS.decidedExclusion, { unit, reason }),
      undo: () => session.include(unit),
    })),
    ...corrections.map(({ unit, indicator, value, reason }) => ({
      key: `correction ${unit} ${indicator}`,
      what: say(WORDS.decidedCorrection, { unit, label: say(INDICATOR_WORDS[indicator]), value, reason }),
      undo: () => session.undoCorrection(unit, indicator),
    })),
    // One line for all: they are accepted in bulk, and hardly ever one of them is taken back.
    ...(acceptedGuesses.length === 0
      ? []
      : [
          {
            key: 'guesses',
            what: say(WORDS.decidedGuesses, { count: acceptedGuesses.length }),
            undo: () => session.undoGuesses(acceptedGuesses),
          },
        ]),
  ];
}
