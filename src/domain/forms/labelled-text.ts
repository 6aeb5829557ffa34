import type { FoldedText } from './header-text';
import { foldWithOrigins, headerKey } from './header-text';

/** A label such as 填报单位 found in a cell, with the text behind it in the same cell. */
export interface LabelledText {
  /** Trimmed; empty where the label stands alone. */
  readonly text: string;
  /** A colon, a bracket or a gap follows the label, so that it is not the start of a longer word. */
  readonly marked: boolean;
}

const CLOSED_REMARK = /^\s*[（(【\[][^）)】\]]*[）)】\]]/;
const TRIM = /^[\s:：_]+|[\s_]+$/g;

/**
 * Finds one of the labels in a text and what stands behind it, up to the next of `stops` or the end. Blanks inside
 * a label (填 报 单 位) and a remark in brackets behind it (（盖章）) do not matter.
 */
export function labelledText(
  text: string,
  labels: readonly string[],
  stops: readonly string[],
): LabelledText | undefined {
  const folded = foldWithOrigins(text);
  for (const label of labels) {
    const key = headerKey(label);
    const at = folded.key.indexOf(key);
    if (at < 0 || !startsWord(text, folded, at)) continue;
    const from = folded.ends[at + key.length - 1] ?? text.length;
    const to = nextStop(folded, at + key.length, stops) ?? text.length;
    const behind = text.slice(from, to);
    const rest = behind.replace(CLOSED_REMARK, '');
    const marked = rest.length < behind.length || rest === '' || /^[\s:：_]/.test(rest);
    return { text: withoutRemark(rest).replace(TRIM, ''), marked };
  }
  return undefined;
}

/** The value itself may open with the remark: 填报单位：（盖章）示例市第一中学. */
const withoutRemark = (rest: string): string => {
  const value = rest.replace(TRIM, '');
  const remark = CLOSED_REMARK.exec(value)?.[0];
  return remark !== undefined && remark.length < value.length ? value.slice(remark.length) : value;
};

/** At the start of the text, or behind a gap: not 责任单位 for the label 单位. */
const startsWord = (text: string, { starts }: FoldedText, at: number): boolean =>
  at === 0 || /[\s:：()（）；;，,]$/.test(text.slice(0, starts[at]));

function nextStop({ key, starts }: FoldedText, from: number, stops: readonly string[]): number | undefined {
  const found = stops.map((stop) => key.indexOf(headerKey(stop), from)).filter((at) => at >= 0);
  return found.length === 0 ? undefined : starts[Math.min(...found)];
}
