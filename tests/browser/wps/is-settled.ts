/** Runs in the page, again and again: whether the pane is open and its words have stayed the same for a while. */
export function isSettled(opening: string): boolean {
  const LONG_ENOUGH = 200;
  const kept = window as { __shown?: string; __since?: number };
  const shown = document.body.innerText;
  if (kept.__shown !== shown) Object.assign(kept, { __shown: shown, __since: performance.now() });
  const isOpen = document.querySelector('[role=tablist]') !== null && !shown.includes(opening);
  return isOpen && performance.now() - kept.__since! > LONG_ENOUGH;
}

export const OPENING = '正在打开…';
