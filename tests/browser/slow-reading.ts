import type { Locator, Page } from 'playwright-core';

/*
 * Reading that stands still after some files, as on a very slow machine, until the test lets it go on: so a click on 取消
 * always comes in the middle of it, however quick the machine is.
 */

interface PageWithSlowReading {
  __goOn?: () => void;
}

/** Runs in the page before its own scripts, of which one worker reads. */
export function standStillInWorker(): void {
  // What it is to do, then the files.
  let left = 1 + 8;
  const held: (() => void)[] = [];
  Object.defineProperty(navigator, 'hardwareConcurrency', { get: () => 2 });
  const usual = Object.getOwnPropertyDescriptor(Worker.prototype, 'postMessage');
  const post = usual!.value as (this: Worker, message: unknown) => void;
  Worker.prototype.postMessage = function (this: Worker, message: unknown) {
    if (left-- > 0) post.call(this, message);
    else held.push(() => post.call(this, message));
  };
  (window as PageWithSlowReading).__goOn = () => {
    left = Infinity;
    for (const send of held.splice(0)) send();
  };
}

/** Runs in the page before its own scripts, which find no workers and read themselves. */
export function standStillInPage(): void {
  let left = 8;
  const held: (() => void)[] = [];
  Object.defineProperty(window, 'Worker', { value: undefined });
  const usual = Object.getOwnPropertyDescriptor(Blob.prototype, 'arrayBuffer');
  const bytes = usual!.value as (this: Blob) => Promise<ArrayBuffer>;
  Blob.prototype.arrayBuffer = async function () {
    if (left-- <= 0) await new Promise<void>((resolve) => held.push(resolve));
    return bytes.call(this);
  };
  (window as PageWithSlowReading).__goOn = () => {
    left = Infinity;
    for (const goOn of held.splice(0)) goOn();
  };
}

/** Where the pane says that reading was stopped, and how many files are left. */
export const stoppedNote = (page: Page): Locator => page.getByText(/^读取已停止，还有\d+个文件没有读/u);

/** Waits until the pane says that it reads, presses 取消 and lets go. Answers how many files the pane says are left. */
export async function stopReading(page: Page, progress: RegExp): Promise<number> {
  await page.getByText(progress).first().waitFor();
  await page.getByRole('button', { name: '取消', exact: true }).click();
  const note = stoppedNote(page);
  await note.waitFor();
  await page.evaluate(() => (window as PageWithSlowReading).__goOn!());
  return Number(/还有(\d+)个/u.exec(await note.innerText())?.[1]);
}
