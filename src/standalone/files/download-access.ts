import { OPENED_TYPES, XLSX_TYPE, type FileAccess, type PickedFile } from './file-access';

/** Milliseconds for which the bytes are kept; a slow disk or a question by the browser takes its time. */
const KEPT = 60_000;

/** Files where the browser has no handles: opened by a file input, saved as a download. */
export const downloadAccess: FileAccess = {
  keepsHandles: false,
  pick: () => pickByInput(),
  pickTarget: (name) =>
    Promise.resolve({
      name,
      write: (bytes) => {
        download(name, bytes);
        return Promise.resolve();
      },
    }),
  targetOf: () => Promise.resolve(undefined),
  again: () => Promise.resolve(undefined),
};

function pickByInput(): Promise<PickedFile | undefined> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = OPENED_TYPES.join(',');
  input.hidden = true;
  document.body.append(input);
  return new Promise((resolve) => {
    const end = (): void => {
      const file = input.files?.[0];
      input.remove();
      resolve(file && { name: file.name, file });
    };
    input.addEventListener('change', end);
    input.addEventListener('cancel', end);
    input.click();
  });
}

function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX_TYPE }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.hidden = true;
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
