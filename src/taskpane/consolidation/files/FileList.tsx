import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ConsolidationSession } from '../../../actions/consolidation/session';
import type { SessionFile } from '../../../actions/consolidation/session-state';
import type { ConsolidationResult } from '../../../domain/consolidation/result';
import { fileStateLabel } from '../../../messages/states';
import { usePane } from '../../pane/use-pane';
import { CONSOLIDATION_WORDS as WORDS } from '../../../messages/consolidation-view';
import { useWording } from '../../pane/wording';
import { fileEntries, fileStateCounts } from './file-entries';
import { showResult } from '../result/result-heading';
import { FileEntryRow } from './FileEntryRow';
import { RemoveAll } from './RemoveAll';
import { LongList } from '../shared/LongList';
import { useKeptFocus } from '../shared/use-kept-focus';
import { useViewStyles } from '../shared/view-styles';

interface FileListProps {
  readonly files: readonly SessionFile[];
  readonly result: ConsolidationResult | undefined;
  readonly session: ConsolidationSession;
}

/** The first few say enough; the rest is a click away, and the numbers below stay in sight. */
const AT_FIRST = 3;

/** Every file that was given, those that need the clerk first. */
export function FileList({ files, result, session }: FileListProps) {
  const view = useViewStyles();
  const say = useWording();
  const { lang } = usePane();
  const area = useKeptFocus<HTMLDivElement>();
  const entries = useMemo(() => fileEntries(files, result), [files, result]);
  const counts = fileStateCounts(entries);
  const states = (['used', 'rejected', 'ignored', 'waiting'] as const)
    .filter((state) => counts.has(state))
    .map((state) => ({
      state: state === 'waiting' ? say(WORDS.waiting) : fileStateLabel(state, lang),
      count: counts.get(state) ?? 0,
    }))
    .map((values) => say(WORDS.countOf, values))
    .join(' · ');
  // The files inside an archive are files to the clerk.
  const count = [...counts.values()].reduce((sum, of) => sum + of, 0);
  return (
    <div ref={area} tabIndex={-1} className={view.focusTarget}>
      <p className={view.paragraph}>{say(WORDS.fileCount, { count, states })}</p>
      <div className={view.row}>
        {result && <Button onClick={showResult}>{say(WORDS.seeResult)}</Button>}
        <RemoveAll count={count} session={session} />
      </div>
      <LongList
        label={say(WORDS.fileList)}
        items={entries}
        keyOf={({ name, state }) => `${state === 'archive'} ${name}`}
        first={AT_FIRST}
        render={(entry) => <FileEntryRow entry={entry} session={session} />}
      />
    </div>
  );
}
