import { downloadFile } from '../../taskpane/consolidation/result/download-file';
import { OPENED_TYPES, type FileAccess, type PickedFile } from './file-access';

/** Files where the browser has no handles: opened by a file input, saved as a download. */
export const downloadAccess: FileAccess = {
  keepsHandles: false,
  pick: () => pickByInput(),
  pickTarget: (name) =>
    Promise.resolve({
      name,
      write: (bytes) => {
        downloadFile({ name, bytes });
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
