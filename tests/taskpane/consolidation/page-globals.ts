/** What jsdom lacks and every browser has. Imported before anything else; nothing of the product fills these in. */
import { TextDecoder, TextEncoder } from 'node:util';
import { bytesOf } from './file-bytes';

Object.assign(globalThis, { TextDecoder, TextEncoder });
Blob.prototype.arrayBuffer = async function (this: Blob) {
  return (await bytesOf(this)).buffer as ArrayBuffer;
};
URL.createObjectURL = () => 'blob:here';
URL.revokeObjectURL = () => undefined;
