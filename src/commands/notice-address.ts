/** A failure as plain values that may stand in an address; nothing of a workbook. */
export interface CommandNotice {
  readonly code: string;
  /** It was the pane that did not open; else forms were not inserted. */
  readonly opening?: boolean;
}

/** The address of a notice beside the page: codes only. */
export function noticeAddress(page: string, { code, opening = false }: CommandNotice, lang: string): string {
  const address = new URL('notice.html', page);
  address.search = new URLSearchParams({ code, lang, ...(opening && { opening: '1' }) }).toString();
  return address.href;
}
