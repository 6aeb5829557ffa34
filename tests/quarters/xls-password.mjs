/** Encrypts a BIFF8 workbook with RC4 the way Excel 97–2003 does ([MS-XLS] 2.2.10, [MS-OFFCRYPTO] 2.3.6). */
import { createHash } from 'node:crypto';
import * as XLSX from '@e965/xlsx';

const { CFB } = XLSX;
const BOF = 0x0809;
const FILEPASS = 0x002f;
const INTERFACE_HEADER = 0x00e1;
const BOUND_SHEET = 0x0085;
const BLOCK = 1024;

const md5 = (...parts) => createHash('md5').update(Buffer.concat(parts)).digest();

/** Node's OpenSSL has no RC4 any more; the algorithm is these two loops. */
function rc4(key, length) {
  const state = Uint8Array.from({ length: 256 }, (_, i) => i);
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + state[i] + key[i % key.length]) & 255;
    [state[i], state[j]] = [state[j], state[i]];
  }
  const stream = Buffer.alloc(length);
  for (let n = 0, i = 0, j = 0; n < length; n++) {
    i = (i + 1) & 255;
    j = (j + state[i]) & 255;
    [state[i], state[j]] = [state[j], state[i]];
    stream[n] = state[(state[i] + state[j]) & 255];
  }
  return stream;
}

const xor = (bytes, stream) => Buffer.from(bytes.map((byte, i) => byte ^ stream[i]));

function blockKey(password, salt, block) {
  const first = md5(Buffer.from(password, 'utf16le')).subarray(0, 5);
  const truncated = md5(...Array.from({ length: 16 }, () => Buffer.concat([first, salt]))).subarray(0, 5);
  const number = Buffer.alloc(4);
  number.writeUInt32LE(block);
  return md5(truncated, number);
}

function filePassRecord(password, salt) {
  const verifier = md5(Buffer.from('verifier'));
  const stream = rc4(blockKey(password, salt, 0), 32);
  const header = Buffer.from([FILEPASS, 0, 54, 0, 1, 0, 1, 0, 1, 0]);
  return Buffer.concat([header, salt, xor(verifier, stream), xor(md5(verifier), stream.subarray(16))]);
}

/** [type, body] of each record of the stream. */
function records(stream) {
  const result = [];
  for (let at = 0; at + 4 <= stream.length;) {
    const length = stream.readUInt16LE(at + 2);
    result.push([stream.readUInt16LE(at), Buffer.from(stream.subarray(at + 4, at + 4 + length))]);
    at += 4 + length;
  }
  return result;
}

/** Bytes at the start of a record's body that stay in the clear. */
function clearBytes(type, body) {
  if (type === BOF || type === FILEPASS || type === INTERFACE_HEADER) return body.length;
  return type === BOUND_SHEET ? 4 : 0;
}

export function encryptXls(bytes, password) {
  const container = CFB.read(Buffer.from(bytes), { type: 'buffer' });
  const entry = CFB.find(container, 'Workbook');
  const salt = md5(Buffer.from(`salt of ${password}`));
  const filePass = filePassRecord(password, salt);
  const [start, ...rest] = records(Buffer.from(entry.content));
  for (const [type, body] of rest)
    if (type === BOUND_SHEET) body.writeUInt32LE(body.readUInt32LE(0) + filePass.length, 0);
  const all = [start, [FILEPASS, filePass.subarray(4)], ...rest];

  const clear = Buffer.concat(all.flatMap(([type, body]) => [recordHeader(type, body), body]));
  const blocks = Math.ceil(clear.length / BLOCK);
  const stream = Buffer.concat(
    Array.from({ length: blocks }, (_, i) => rc4(blockKey(password, salt, i), BLOCK)),
  );
  let at = 0;
  for (const [type, body] of all) {
    const from = at + 4 + clearBytes(type, body);
    at += 4 + body.length;
    for (let i = from; i < at; i++) clear[i] ^= stream[i];
  }
  entry.content = clear;
  entry.size = clear.length;
  return CFB.write(container, { type: 'buffer' });
}

function recordHeader(type, body) {
  const header = Buffer.alloc(4);
  header.writeUInt16LE(type, 0);
  header.writeUInt16LE(body.length, 2);
  return header;
}
