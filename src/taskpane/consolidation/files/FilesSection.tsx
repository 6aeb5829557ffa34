import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ConsolidationSession } from '../../../actions/consolidation/session';
import type { SessionState } from '../../../actions/consolidation/session-state';
import { CONSOLIDATION_WORDS as WORDS } from '../../../messages/consolidation-view';
import { useWording } from '../../pane/wording';
import { useViewStyles } from '../shared/view-styles';
import { MOST_FILES, type GivenFiles } from './dropped-files';
import { DropZone } from './DropZone';
import { FileList } from './FileList';
import { PeriodChoice } from './PeriodChoice';
import { ReadingProgress } from './ReadingProgress';
import { useToldReading } from './use-told-reading';

interface FilesSectionProps {
  readonly session: ConsolidationSession;
  readonly state: SessionState;
}

/** ① Which quarter, and the files the units sent; reading begins as soon as they are given. */
export function FilesSection({ session, state }: FilesSectionProps) {
  const view = useViewStyles();
  const say = useWording();
  const [given, setGiven] = useState<GivenFiles>();
  const told = useToldReading(session);
  const take = async (coming: Promise<GivenFiles>): Promise<void> => {
    const came = await coming;
    setGiven(came);
    await session.addFiles(came.files);
    await session.read();
  };
  const { files, progress } = state;
  return (
    <section className={view.section} aria-labelledby="consolidation-files">
      <h2 id="consolidation-files" className={view.heading}>
        {say(WORDS.filesHeading)}
      </h2>
      <PeriodChoice
        period={state.period}
        guessed={state.periodGuessed}
        other={state.otherPeriod}
        onChoose={(period) => void told(session.choosePeriod(period))}
      />
      <DropZone begun={files.length > 0} onFiles={(coming) => void told(take(coming))} />
      {given && <GivenNotes given={given} />}
      {progress && <ReadingProgress progress={progress} onCancel={() => session.cancel()} />}
      {!progress && <Unread session={session} state={state} />}
      {files.length > 0 && <FileList files={files} result={state.result} session={session} />}
    </section>
  );
}

/** What of a drop did not come in. */
function GivenNotes({ given: { files, unopened, cut } }: { readonly given: GivenFiles }) {
  const view = useViewStyles();
  const say = useWording();
  const [first] = unopened;
  const notes = [
    files.length === 0 && first === undefined && say(WORDS.noFilesGiven),
    first !== undefined && say(WORDS.unopened, { name: first, count: unopened.length }),
    cut && say(WORDS.cut, { limit: MOST_FILES }),
  ].filter((note) => note !== false);
  if (notes.length === 0) return null;
  return (
    <div className={view.note} role="alert">
      {notes.map((note) => (
        <p key={note} className={view.paragraph}>
          {note}
        </p>
      ))}
    </div>
  );
}

/** After 取消: how many are left, and the way on. */
function Unread({ session, state }: FilesSectionProps) {
  const view = useViewStyles();
  const say = useWording();
  const told = useToldReading(session);
  const count = state.files.filter(({ unfinished }) => unfinished).length;
  if (!state.cancelled || count === 0) return null;
  return (
    <div className={view.note} role="status">
      <p className={view.paragraph}>{say(WORDS.cancelled, { count })}</p>
      <Button onClick={() => void told(session.read())}>{say(WORDS.readOn)}</Button>
    </div>
  );
}
