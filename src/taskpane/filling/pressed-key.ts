import type { KeyboardEvent } from 'react';

const TEXT_FIELDS = 'input:not([type=checkbox]), textarea, select, [contenteditable=true]';

/** What a key means while the focus is in a panel. */
export type PressedKey =
  { readonly kind: 'grade'; readonly index: number } | { readonly kind: 'next' } | undefined;

/**
 * 1, 2, 3 choose a grade; Enter goes on, unless it presses a button. The button of the grade that holds already has
 * nothing to press, so that Enter goes on from there too. Keys typed into a field stay there.
 */
export function pressedKey(event: KeyboardEvent): PressedKey {
  const { key, target, nativeEvent } = event;
  if (nativeEvent.isComposing || event.ctrlKey || event.altKey || event.metaKey) return undefined;
  if (!(target instanceof HTMLElement) || target.closest(TEXT_FIELDS)) return undefined;
  const digit = /^[1-9]$/u.exec(key.normalize('NFKC'))?.[0];
  if (digit !== undefined) return { kind: 'grade', index: Number(digit) - 1 };
  if (key !== 'Enter') return undefined;
  const button = target.closest('button, a, summary, input');
  const isHolding = button?.hasAttribute('data-grade') && button.getAttribute('aria-pressed') === 'true';
  return !button || isHolding ? { kind: 'next' } : undefined;
}
