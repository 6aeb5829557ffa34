import type { FoldedText } from './header-text';
import { foldWithOrigins, headerKey } from './header-text';

/** A label such as 填报单位 found in a cell, with the text behind it in the same cell. */
export interface LabelledText {
  /** Trimmed; empty where the label stands alone. */
  readonly text: string;
  /** A colon, a bracket or a gap follows the label, so that it is not the start of a longer word. */
  readonly marked: boolean;
}

/** What ends the text behind a label; all as keys. */
export interface LineEnds {
  /** Labels that may follow at once: 填报单位：某校填报时间：… */
  readonly stops: readonly string[];
  /** Words of signature lines: they follow a gap (联系人：), or stand in brackets as a remark (（盖章）). */
  readonly signatures: readonly string[];
}

const OPENING_REMARK = /^\s*[（(【\[][^）)】\]]*[）)】\]]/;
const CLOSING_REMARK = /[（(【\[]([^（(【\[）)】\]]*)[）)】\]]\s*$/;
const EDGES = /^[\s:：_]+|[\s_]+$/g;

/**
 * Finds one of the labels (as keys) in a text and what stands behind it, up to the next label or the end. Blanks inside a label
 * (填 报 单 位) and a remark in brackets behind it (（盖章）) do not matter.
 */
export function labelledText(
  text: string,
  labels: readonly string[],
  ends: LineEnds,
): LabelledText | undefined {
  const plain = headerKey(text);
  if (!labels.some((label) => plain.includes(label))) return undefined;
  const folded = foldWithOrigins(text);
  for (const key of labels) {
    const at = folded.key.indexOf(key);
    if (at < 0 || !isApart(text, folded, at)) continue;
    const behind = text.slice(
      folded.ends[at + key.length - 1],
      nextLabel(text, folded, at + key.length, ends),
    );
    const rest = behind.replace(OPENING_REMARK, '');
    const marked = rest.length < behind.length || rest === '' || /^[\s:：_]/.test(rest);
    return { text: withoutRemarks(rest.replace(EDGES, ''), ends), marked };
  }
  return undefined;
}

/** The value itself may carry the remark: 填报单位：（盖章）示例市第一中学, 示例市第一中学（公章）. */
function withoutRemarks(value: string, { signatures }: LineEnds): string {
  const opening = OPENING_REMARK.exec(value)?.[0];
  const bare = opening !== undefined && opening.length < value.length ? value.slice(opening.length) : value;
  const closing = CLOSING_REMARK.exec(bare);
  const isRemark =
    closing?.[1] !== undefined && signatures.some((word) => headerKey(closing[1] ?? '').includes(word));
  return (isRemark ? bare.slice(0, closing.index) : bare).trim();
}

/** At the start of the text, or behind a gap: not 责任单位 for the label 单位. */
const isApart = (text: string, { starts }: FoldedText, at: number): boolean =>
  at === 0 || /[\s:：()（）；;，,]$/.test(text.slice(0, starts[at]));

function nextLabel(text: string, folded: FoldedText, from: number, { stops, signatures }: LineEnds): number {
  const positions = (words: readonly string[]): number[] =>
    words.map((word) => folded.key.indexOf(word, from)).filter((at) => at >= 0);
  const behindGap = positions(signatures).filter((at) => /\s$/.test(text.slice(0, folded.starts[at])));
  const next = Math.min(...positions(stops), ...behindGap);
  return folded.starts[next] ?? text.length;
}
