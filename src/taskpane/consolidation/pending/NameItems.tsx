import { Button, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { RosterUnit } from '../../../domain/consolidation/roster';
import { CONSOLIDATION_WORDS as WORDS } from '../../../messages/consolidation-view';
import { useWording } from '../../pane/wording';
import { PlaceText } from '../shared/PlaceText';
import { useViewStyles } from '../shared/view-styles';
import { ExcludeEntry } from './ExcludeEntry';
import type { ItemProps } from './item-props';

interface WithRoster {
  readonly roster: readonly RosterUnit[];
}

/** A name that is not on the roster: the clerk says whose it is, or leaves it out. */
export function UnknownNameItem({ item, session, roster }: ItemProps<'unknownName'> & WithRoster) {
  const view = useViewStyles();
  const say = useWording();
  const { unit, written, nameless, ambiguous, files, candidates } = item;
  const sentence = nameless ? WORDS.namelessFile : ambiguous ? WORDS.ambiguousName : WORDS.unknownName;
  return (
    <div className={view.stack}>
      <p className={view.paragraph}>{say(sentence, { name: written })}</p>
      {files.map((file) => (
        <PlaceText key={file} file={file} place={null} />
      ))}
      <UnitChoice
        written={written}
        candidates={candidates}
        roster={roster}
        onChoose={(chosen) => session.confirmName(written, chosen)}
      />
      <div className={view.row}>
        <ExcludeEntry unit={unit} onExclude={session.exclude.bind(session)} />
      </div>
    </div>
  );
}

/** A name that was taken for a unit because it is spelled alike: right, or somebody else's. */
export function MatchedNameItem({ item, session, roster }: ItemProps<'matchedName'> & WithRoster) {
  const view = useViewStyles();
  const say = useWording();
  const [wrong, setWrong] = useState(false);
  const { written, unit, files } = item;
  const both = { name: written, unit };
  return (
    <div className={view.stack}>
      <p className={view.paragraph}>{say(WORDS.matchedName, both)}</p>
      {files.map((file) => (
        <PlaceText key={file} file={file} place={null} />
      ))}
      <div className={view.row}>
        <Button
          className={view.small}
          aria-label={say(WORDS.matchedRightLabel, both)}
          onClick={() => session.confirmName(written, unit)}
        >
          {say(WORDS.matchedRight)}
        </Button>
        <Button
          className={view.small}
          appearance="subtle"
          aria-expanded={wrong}
          aria-label={say(WORDS.matchedOtherLabel, both)}
          onClick={() => setWrong(!wrong)}
        >
          {say(WORDS.matchedOther)}
        </Button>
      </div>
      {wrong && (
        <UnitChoice
          written={written}
          candidates={[]}
          roster={roster.filter(({ name }) => name !== unit)}
          onChoose={(other) => session.confirmName(written, other)}
        />
      )}
    </div>
  );
}

interface UnitChoiceProps extends WithRoster {
  readonly written: string;
  readonly candidates: readonly string[];
  readonly onChoose: (unit: string) => void;
}

function UnitChoice({ written, candidates, roster, onChoose }: UnitChoiceProps) {
  const view = useViewStyles();
  const say = useWording();
  const [unit, setUnit] = useState(candidates[0] ?? '');
  const others = roster.map(({ name }) => name).filter((name) => !candidates.includes(name));
  return (
    <div className={view.fields}>
      <Select
        className={view.field}
        select={{ className: view.control }}
        aria-label={say(WORDS.isUnit, { name: written })}
        value={unit}
        onChange={(_, { value }) => setUnit(value)}
      >
        <option value="">{say(WORDS.chooseUnit)}</option>
        {candidates.length > 0 && (
          <optgroup label={say(WORDS.likelyUnits)}>{candidates.map(optionOf)}</optgroup>
        )}
        <optgroup label={say(WORDS.otherUnits)}>{others.map(optionOf)}</optgroup>
      </Select>
      {unit !== '' && (
        <Button className={view.small} onClick={() => onChoose(unit)}>
          {say(WORDS.confirmUnit)}
        </Button>
      )}
    </div>
  );
}

const optionOf = (name: string) => (
  <option key={name} value={name}>
    {name}
  </option>
);
