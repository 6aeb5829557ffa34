import { Button, Field, Input } from '@fluentui/react-components';
import type { ConsolidationSession } from '../../../actions/consolidation/session';
import type { SessionState } from '../../../actions/consolidation/session-state';
import { CONSOLIDATION_WORDS as WORDS } from '../../../messages/consolidation-view';
import { useWording } from '../../pane/wording';
import type { GivenFiles } from '../files/dropped-files';
import { dateOfInput, inputOfDate } from './due-date';
import { FileButton } from '../shared/FileButton';
import { RosterChoice } from './RosterChoice';
import { usePeriodName } from '../shared/use-period-name';
import { useViewStyles } from '../shared/view-styles';

interface RosterSectionProps {
  readonly session: ConsolidationSession;
  readonly state: SessionState;
}

/** ② Who is expected, by when, and what to compare with. */
export function RosterSection({ session, state }: RosterSectionProps) {
  const view = useViewStyles();
  const say = useWording();
  return (
    <section className={view.section} aria-labelledby="consolidation-roster">
      <h2 id="consolidation-roster" className={view.heading}>
        {say(WORDS.rosterHeading)}
      </h2>
      <RosterChoice session={session} roster={state.roster} />
      <Field label={say(WORDS.due)} hint={say(WORDS.dueHint)}>
        <Input
          type="date"
          className={view.control}
          input={{ className: view.control }}
          value={inputOfDate(state.due)}
          onChange={(_, { value }) => session.setDue(dateOfInput(value))}
        />
      </Field>
      <PreviousChoice session={session} state={state} />
    </section>
  );
}

/** The quarter before is optional; what it is for is said beside it. */
function PreviousChoice({ session, state: { previous } }: RosterSectionProps) {
  const view = useViewStyles();
  const say = useWording();
  const periodName = usePeriodName();
  const choose = ({ files: [file] }: GivenFiles): void => void session.usePrevious(file);
  return (
    <div role="group" aria-label={say(WORDS.previousLabel)} className={view.stack}>
      <p className={view.paragraph}>
        {say(WORDS.previousLabel)}
        {previous &&
          say(WORDS.previousGiven, { period: periodName(previous.period), count: previous.units.length })}
      </p>
      {!previous && <p className={view.secondary}>{say(WORDS.previousHint)}</p>}
      <div className={view.row}>
        <FileButton label={say(WORDS.choosePrevious)} kind="file" accept=".xlsx,.json" onChoose={choose} />
        {previous && (
          <Button appearance="subtle" onClick={() => void session.usePrevious(undefined)}>
            {say(WORDS.dropPrevious)}
          </Button>
        )}
      </div>
    </div>
  );
}
