import type { ExportedFile } from '../../../actions/consolidation/session-services';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Milliseconds for which the bytes are kept; a slow disk or a question by the browser takes its time. */
const KEPT = 60_000;

/** Hands a file to the browser, which puts it into the folder for downloads or asks where. */
export function downloadFile({ name, bytes }: ExportedFile): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.hidden = true;
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
