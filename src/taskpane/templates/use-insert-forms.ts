import { useCallback } from 'react';
import type { FormOwner } from '../../actions/templates/form-sheet';
import { insertForms } from '../../actions/templates/insert-forms';
import type { FormKind } from '../../domain/workbook/workbook-memory';
import type { DrawOutcome } from '../../host/port';
import { leftOutText } from '../forms/left-out-text';
import { PANE_WORDS } from '../../messages/pane';
import { TEMPLATE_WORDS } from '../../messages/pane-views';
import { attachmentOf } from '../forms/attachment';
import { usePane } from '../pane/use-pane';
import { useWording, type Say } from '../pane/wording';

type InsertForms = (kinds: readonly FormKind[], answered: FormOwner) => Promise<boolean>;

/** Inserts forms for the school and year that are remembered, or were answered just now, and says what came of it. */
export function useInsertForms(): InsertForms {
  const { host, mechanism, memory, status, refresh } = usePane();
  const say = useWording();
  const { unit, year } = memory;
  return useCallback(
    (kinds, answered) =>
      status.attempt(async () => {
        const attachments = listed(
          say,
          kinds.map((kind) => attachmentOf(mechanism, kind)),
        );
        status.progress({ text: say(TEMPLATE_WORDS.drawing, { attachments }) });
        const known = { ...(unit !== undefined && { unit }), ...(year !== undefined && { year }) };
        const outcome = await insertForms(host, kinds, { ...known, ...answered });
        status.say((inLang) => outcomeText(inLang, outcome), { undo: true });
        refresh();
      }),
    [host, mechanism, unit, year, status, refresh, say],
  );
}

const listed = (say: Say, names: readonly string[]): string =>
  names.map((name) => say(PANE_WORDS.sheetName, { name })).join('');

/** What was drawn under which name, what stood there before, and what of it this program cannot hold. */
function outcomeText(say: Say, { sheets: drawn, leftOut }: DrawOutcome): string {
  const sheets = listed(
    say,
    drawn.map(({ name }) => name),
  );
  const [beside, ...more] = drawn.filter(({ wanted, name }) => wanted !== name);
  const several = more.length > 0 ? TEMPLATE_WORDS.insertedBesideAll : TEMPLATE_WORDS.insertedBeside;
  const inserted = say(beside ? several : TEMPLATE_WORDS.inserted, { sheets, wanted: beside?.wanted ?? '' });
  return `${inserted}${leftOutText(say, leftOut)}`;
}
