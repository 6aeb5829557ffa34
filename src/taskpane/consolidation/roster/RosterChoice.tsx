import { Button, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { ConsolidationSession } from '../../../actions/consolidation/session';
import type { SessionRoster } from '../../../actions/consolidation/session-state';
import { CONSOLIDATION_WORDS as WORDS } from '../../../messages/consolidation-view';
import { usePane } from '../../pane/use-pane';
import { useWording } from '../../pane/wording';
import type { GivenFiles } from '../files/dropped-files';
import { FileButton } from '../shared/FileButton';
import { useKeptFocus } from '../shared/use-kept-focus';
import { useSheetNames } from './use-sheet-names';
import { useViewStyles } from '../shared/view-styles';

interface RosterChoiceProps {
  readonly session: ConsolidationSession;
  readonly roster: SessionRoster | undefined;
}

/** The roster in a line, and the ways to get one. */
export function RosterChoice({ session, roster }: RosterChoiceProps) {
  const view = useViewStyles();
  const say = useWording();
  const area = useKeptFocus<HTMLDivElement>();
  const [changing, setChanging] = useState(false);
  const take = async (work: Promise<void>): Promise<void> => {
    await work;
    setChanging(false);
  };
  return (
    <div ref={area} tabIndex={-1} className={view.stack}>
      <p className={view.paragraph}>{roster ? <RosterLine roster={roster} /> : say(WORDS.noRoster)}</p>
      {(changing || !roster) && <RosterSources session={session} onTaken={(work) => void take(work)} />}
      {roster && (
        <div className={view.row}>
          <Button appearance="subtle" aria-expanded={changing} onClick={() => setChanging(!changing)}>
            {say(changing ? WORDS.keepRoster : WORDS.changeRoster)}
          </Button>
          <Button appearance="subtle" onClick={() => void take(session.useRoster(undefined))}>
            {say(WORDS.dropRoster)}
          </Button>
        </div>
      )}
    </div>
  );
}

function RosterLine({ roster: { units, origin } }: { readonly roster: SessionRoster }) {
  const view = useViewStyles();
  const say = useWording();
  const from =
    origin.kind === 'file'
      ? say(WORDS.rosterFromFile, { name: origin.file })
      : origin.kind === 'sheet'
        ? say(WORDS.rosterFromSheet, { name: origin.sheet })
        : say(WORDS.rosterRemembered);
  return (
    <>
      <strong>{say(WORDS.rosterCount, { count: units.length })}</strong>{' '}
      <span className={view.secondary}>{from}</span>
    </>
  );
}

interface RosterSourcesProps {
  readonly session: ConsolidationSession;
  readonly onTaken: (work: Promise<void>) => void;
}

/** A file, or a sheet of the open workbook. */
function RosterSources({ session, onTaken }: RosterSourcesProps) {
  const view = useViewStyles();
  const say = useWording();
  const { host, status } = usePane();
  const sheets = useSheetNames();
  const [chosen, setChosen] = useState('');
  const takeFile = ({ files: [file] }: GivenFiles): void => {
    if (file) onTaken(session.useRoster({ kind: 'file', file }));
  };
  const takeSheet = (): void => {
    void status.attempt(async () => {
      const [sheet] = (await host.readWorkbook([chosen])).sheets;
      if (sheet) onTaken(session.useRoster({ kind: 'sheet', sheet }));
    });
  };
  return (
    <>
      <div className={view.row}>
        <FileButton label={say(WORDS.chooseRoster)} kind="file" onChoose={takeFile} />
      </div>
      {sheets.length > 0 && (
        <div className={view.fields}>
          <Select
            aria-label={say(WORDS.rosterSheet)}
            className={view.field}
            select={{ className: view.control }}
            value={chosen}
            onChange={(_, { value }) => setChosen(value)}
          >
            <option value="">{say(WORDS.rosterSheet)}</option>
            {sheets.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
          {chosen !== '' && <Button onClick={takeSheet}>{say(WORDS.readSheet)}</Button>}
        </div>
      )}
    </>
  );
}
