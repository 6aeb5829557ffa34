/** Opens an address of the web that a clerk has clicked on. A file beside the workbook is out of a page's reach. */
export function openAddress(address: string): void {
  if (/^(?:https?:|mailto:)/iu.test(address)) window.open(address, '_blank', 'noopener,noreferrer');
}
