import { useCallback } from 'react';
import type { Finding } from '../../domain/checks/finding';
import { findingMark } from '../../domain/checking/kept-findings';
import type { WorkbookScan } from '../../domain/checking/workbook-scan';
import type { KeptFinding } from '../../domain/workbook/school-choices';
import { CHECKS_WORDS as WORDS } from '../../messages/checks-view';
import type { Wording } from '../../messages/fill';
import { useChoices } from '../live/use-choices';
import { usePane } from '../pane/use-pane';

/** Keeps a finding with a reason in the workbook; true where it is remembered. */
export function useKeepFinding(scan: WorkbookScan): (finding: Finding, reason: string) => Promise<boolean> {
  const change = useKeptChange();
  return useCallback(
    (finding, reason) => {
      const kept = { ...findingMark(finding, scan), reason };
      return change((known) => [...known.filter((one) => !isSame(one, kept)), kept], WORDS.kept);
    },
    [change, scan],
  );
}

/** Takes the reason back: the finding is open again. */
export function useBringBack(): (kept: KeptFinding) => void {
  const change = useKeptChange();
  return useCallback(
    (kept) => void change((known) => known.filter((one) => !isSame(one, kept)), WORDS.broughtBack),
    [change],
  );
}

type KeptFindings = readonly KeptFinding[];

function useKeptChange(): (change: (known: KeptFindings) => KeptFindings, done: Wording) => Promise<boolean> {
  const { status } = usePane();
  const [, choose] = useChoices();
  return useCallback(
    async (change, done) => {
      const kept = await choose((known) => ({ ...known, keptFindings: change(known.keptFindings) }));
      if (kept) status.say((say) => say(done));
      return kept;
    },
    [choose, status],
  );
}

const isSame = (a: KeptFinding, b: KeptFinding): boolean =>
  a.rule === b.rule &&
  a.textMark === b.textMark &&
  a.place.sheet === b.place.sheet &&
  a.place.cell === b.place.cell;
