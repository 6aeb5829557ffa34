/** @jest-environment jsdom */
import type { DocumentSheet } from '../../../src/domain/document/workbook-document';
import { printCommand } from '../../../src/standalone/workspace/print-command';
import { openWorkspace } from '../open-workspace';
import { PRINT, smallDocument } from './small-document';

const MOMENT = new Date(2026, 10, 2, 9, 5).getTime();

/** A page that shows this workbook, and what its dialog for printing was given. */
async function printing(sheets: readonly DocumentSheet[]) {
  const { workspace, grid } = await openWorkspace({ storage: undefined });
  grid.shown.type({ sheets, styles: [] });
  const papers: string[] = [];
  jest.spyOn(window, 'print').mockImplementation(() => {
    papers.push(document.getElementById('paper')!.outerHTML);
    window.dispatchEvent(new Event('afterprint'));
  });
  return { workspace, papers, print: printCommand(workspace, () => MOMENT) };
}

/** So many cells, merged into one, of which jsdom makes no page that takes it seconds. */
const sheetOf = (rows: number, cols: number): DocumentSheet => ({
  ...smallDocument({ cells: {} }).sheets[0]!,
  cells: [{ row: rows - 1, col: cols - 1, value: 'x' }],
  merges: [{ top: 0, left: 0, bottom: rows - 1, right: cols - 1 }],
});

test('a header is told the file, the day and the time', async () => {
  const { sheets } = smallDocument({ cells: { A1: 'x' }, print: { ...PRINT, header: '&L&F&C&D&R&T' } });
  const { print, papers } = await printing(sheets);
  // jsdom knows no rules inside of @page, and says so.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await print('this');
  expect(papers).toHaveLength(1);
  expect([...papers[0]!.matchAll(/content:"([^"]*)"/gu)].map(([, text]) => text)).toEqual([
    '工作簿1',
    '2026/11/2',
    '09:05',
  ]);
});

describe('how many cells', () => {
  const asked = (workspace: { readonly state: { readonly question: unknown } }) =>
    new Promise<unknown>((resolve) => {
      const look = (): unknown =>
        workspace.state.question ? resolve(workspace.state.question) : setTimeout(look, 5);
      look();
    });

  test('200,000 are printed without a word', async () => {
    const { print, papers } = await printing([sheetOf(200, 1000)]);
    await print('this');
    expect(papers).toHaveLength(1);
  });

  test.each([
    ['仍要打印', 'print', 1],
    ['取消', undefined, 0],
  ] as const)('of more the clerk is told first: %s', async (_, answer, count) => {
    const { print, papers, workspace } = await printing([sheetOf(201, 1000)]);
    const done = print('this');
    expect(await asked(workspace)).toEqual({ kind: 'largePrint', cells: 201_000 });
    expect(papers).toHaveLength(0);
    workspace.questions.answer(answer);
    await done;
    expect([papers.length, workspace.state.work, workspace.state.notice]).toEqual([
      count,
      undefined,
      undefined,
    ]);
  });
});
