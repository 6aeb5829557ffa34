export const RESULT_HEADING = 'consolidation-result';

/** Brings the result into sight, for the keyboard too; in a narrow pane it begins far below the files. */
export function showResult(): void {
  const heading = document.getElementById(RESULT_HEADING);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
