/** What jsdom lacks and every browser has. Imported before anything else; nothing of the product fills these in. */
import { TextDecoder, TextEncoder } from 'node:util';
import { configure } from '@testing-library/react/pure';
import { bytesOf } from './file-bytes';

Object.assign(globalThis, { TextDecoder, TextEncoder });
Blob.prototype.arrayBuffer = async function (this: Blob) {
  return (await bytesOf(this)).buffer as ArrayBuffer;
};
URL.createObjectURL = () => 'blob:here';
URL.revokeObjectURL = () => undefined;

// Whether an element is hidden is slow to find out in jsdom, and nothing of the view is.
configure({ defaultHidden: true });
