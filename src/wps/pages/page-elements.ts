export function element(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

export function button(text: string, press: () => void | Promise<void>): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', () => void press());
  return made;
}

/** A numbered list. */
export function stepList(steps: readonly string[]): HTMLElement {
  const list = document.createElement('ol');
  list.append(...steps.map((step) => element('li', step)));
  return list;
}

/** Puts elements in place of what is there. Browsers have had a call of their own for it only since Chromium 86. */
export function refill(parent: HTMLElement, ...children: readonly HTMLElement[]): void {
  parent.textContent = '';
  parent.append(...children);
}
