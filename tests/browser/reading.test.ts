import { useBuiltAddin } from './built-addin';
import { choose, readToEnd, shownFigure } from './consolidation-view';
import { eventually } from './eventually';
import { usePanes, type Pane } from './pane';
import { standStillInWorker, stoppedNote, stopReading } from './slow-reading';
import { handed, locked, schoolFile, truncated, type HandedFile } from './quarter-files';

const open = usePanes(useBuiltAddin());
/** Milliseconds a test; machines that check several things at once are slow. */
jest.setTimeout(60_000);

test('files dropped on the pane are read', async () => {
  const pane = await open({ view: 'consolidation' });
  const files = ['示例市第二中学', '示例市第五中学'].map((school) => ({
    name: `${school}2012年第三季度.xlsx`,
    base64: schoolFile(school).toString('base64'),
  }));
  const transfer = await pane.page.evaluateHandle((given) => {
    const made = new DataTransfer();
    for (const { name, base64 } of given) {
      made.items.add(new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], name));
    }
    return made;
  }, files);
  const zone = pane.page.getByTestId('drop-zone');
  await zone.dispatchEvent('dragenter', { dataTransfer: transfer });
  await pane.page.getByText('松开即可读取').waitFor();
  await zone.dispatchEvent('drop', { dataTransfer: transfer });
  await readToEnd(pane, 2);
  await pane.page.getByText('应报2个单位，已计入2个').waitFor();
  await pane.assertClean();
});

/** Many files of the same school; each has a name of its own. */
const manyFiles = (count: number): HandedFile[] => {
  const content = schoolFile('示例市第二中学');
  return Array.from({ length: count }, (_, index) =>
    handed(`学校${index + 1}号2012年第三季度.xlsx`, content),
  );
};

interface WatchedPage {
  __progress?: Set<string>;
}

/** Notes every state of the progress that the page shows. */
const watchProgress = (pane: Pane): Promise<void> =>
  pane.page.evaluate(() => {
    const seen = ((window as WatchedPage).__progress = new Set<string>());
    new MutationObserver(() => {
      const bar = document.querySelector('[role="progressbar"]');
      if (bar) seen.add(bar.getAttribute('aria-valuenow') ?? '');
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });

const progressSeen = (pane: Pane): Promise<number> =>
  pane.page.evaluate(() => (window as WatchedPage).__progress?.size ?? 0);

describe('many files', () => {
  test('two hundred are read by workers, one core left free, and the page shows how far it is all the while', async () => {
    const COUNT = 200;
    const pane = await open({
      view: 'consolidation',
      prepare: () => Object.defineProperty(navigator, 'hardwareConcurrency', { get: () => 4 }),
    });
    let workers = 0;
    pane.page.on('worker', () => (workers += 1));
    await watchProgress(pane);
    await choose(pane, '选择文件', manyFiles(COUNT));
    await readToEnd(pane, COUNT);
    expect(workers).toBe(3);
    expect(await progressSeen(pane)).toBeGreaterThan(20);
    // They are ended with the reading.
    await eventually(() => Promise.resolve(expect(pane.page.workers()).toEqual([])));
    await pane.assertClean();
  });

  test('取消 keeps what was read, the pane goes on, and so does the reading when asked to', async () => {
    const COUNT = 40;
    const pane = await open({ view: 'consolidation', prepare: standStillInWorker });
    await choose(pane, '选择文件', manyFiles(COUNT));
    const left = await stopReading(pane.page, /^正在读取 [3-9]\/40/u);
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(COUNT);
    await pane.page.getByText(`${COUNT}个文件：`).waitFor();
    expect(await shownFigure(pane, 'memberTotal')).toBe('40');
    // Nothing is stuck: another view, and back.
    await pane.tab('模板').click();
    await pane.button('插入附件1').waitFor();
    await pane.tab(/^汇总/u).click();
    await pane.button('继续读取').click();
    await readToEnd(pane, COUNT);
    expect(await stoppedNote(pane.page).count()).toBe(0);
    await pane.assertClean();
  });
});

test('an encrypted file asks for its password, and opens with it', async () => {
  const pane = await open({ view: 'consolidation' });
  const name = '示例市第五中学2012年第三季度.xlsx';
  await choose(pane, '选择文件', [
    handed('示例市第二中学2012年第三季度.xlsx', schoolFile('示例市第二中学')),
    handed(name, locked(schoolFile('示例市第五中学'), '校章2012')),
  ]);
  await readToEnd(pane, 2);
  const file = pane.page
    .getByRole('list', { name: '文件清单' })
    .getByRole('listitem')
    .filter({ hasText: name });
  await file.getByText(/已加密，请输入打开密码，或请学校去掉密码后重报。$/u).waitFor();
  const field = file.getByLabel('打开密码');
  await field.fill('2012');
  await file.getByRole('button', { name: '打开' }).click();
  await file.getByText('打开密码不对，请重新输入').waitFor();
  await field.fill('校章2012');
  await field.press('Enter');
  await pane.page.getByText('应报2个单位，已计入2个').waitFor();
  expect(await pane.page.getByLabel('打开密码').count()).toBe(0);
  expect(await pane.page.content()).not.toContain('校章2012');
  await pane.assertClean();
});

test('broken files are listed with what to do, and stop nothing', async () => {
  const pane = await open({ view: 'consolidation' });
  await choose(pane, '选择文件', [
    handed('示例市第二中学2012年第三季度.xlsx', schoolFile('示例市第二中学')),
    handed('示例市第五中学2012年第三季度.xlsx', truncated(schoolFile('示例市第五中学'))),
    handed('示例市实验小学2012年第三季度.xlsx', Buffer.alloc(0)),
  ]);
  await readToEnd(pane, 3);
  const files = pane.page.getByRole('list', { name: '文件清单' });
  await files.getByText(/不完整（传输或保存时中断），未计入。请学校重新发送。$/u).waitFor();
  await files.getByText(/是空文件（0 字节），未计入。请学校重新发送。$/u).waitFor();
  await pane.page.getByText('3个文件：已采用1个 · 已拒收2个').waitFor();
  expect(await shownFigure(pane, 'memberTotal')).toBe('40');
  await pane.assertClean();
});
