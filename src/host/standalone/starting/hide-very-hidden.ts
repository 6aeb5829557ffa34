import {
  CanceledError,
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type ICommandInfo,
  type Injector,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { SetWorksheetShowCommand } from '@univerjs/sheets';
import { carriedOfSheet } from '../data';

/**
 * The grid knows sheets that are shown and such as are hidden, and offers all of these in the list of its sheet bar.
 * Very hidden ones are taken out of the list, and nobody shows them. Answers how to stop.
 */
export function hideVeryHidden(services: Injector): () => void {
  const guard = services.get(ICommandService).beforeCommandExecuted((order) => {
    if (showsVeryHidden(services, order)) throw new CanceledError();
  });
  const watch = new MutationObserver((records) => {
    const names = new Set(veryHidden(services).map((sheet) => sheet.getName()));
    if (names.size === 0) return;
    const others = new Set(sheetsShown(services).map((sheet) => sheet.getName()));
    for (const { addedNodes } of records) for (const node of addedNodes) hideItems(node, names, others);
  });
  watch.observe(document.body, { childList: true, subtree: true });
  return () => {
    watch.disconnect();
    guard.dispose();
  };
}

function showsVeryHidden(services: Injector, { id, params }: Readonly<ICommandInfo>): boolean {
  if (id !== SetWorksheetShowCommand.id || !params || !('subUnitId' in params)) return false;
  return veryHidden(services).some((sheet) => sheet.getSheetId() === params.subUnitId);
}

const veryHidden = (services: Injector): readonly Worksheet[] =>
  sheetsShown(services).filter((sheet) => carriedOfSheet(sheet.getConfig().custom).veryHidden);

/** All of the workbook that is shown. */
const sheetsShown = (services: Injector): readonly Worksheet[] =>
  services
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET)
    ?.getSheets() ?? [];

/** A sheet may have the name of a command: only a menu that offers other sheets as well is the list of sheets. */
function hideItems(node: Node, names: ReadonlySet<string>, sheets: ReadonlySet<string>): void {
  if (!(node instanceof HTMLElement)) return;
  for (const item of node.querySelectorAll<HTMLElement>('[role="menuitem"]')) {
    if (!names.has(item.textContent)) continue;
    const menu = item.closest('[role="menu"]') ?? node;
    const others = [...menu.querySelectorAll('[role="menuitem"]')].map(({ textContent }) => textContent);
    if (others.some((name) => !names.has(name) && sheets.has(name))) item.style.display = 'none';
  }
}
