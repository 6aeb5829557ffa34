import { BIFF, biffSubstream, uint16At, uint32At, type BiffRecord } from '../legacy/biff-records';
import { WorkbookRefusal } from '../refusal';
import { rc4CryptoApiScheme, rc4Scheme, type BiffCipher, type BiffCipherOfPassword } from './biff-cipher';
import type { CryptoPrimitives } from './crypto-primitives';
import { firstMatch } from './passwords';
import { xorScheme } from './xor-obfuscation';

/** Records that [MS-XLS] 2.2.10 leaves in the clear. */
const CLEAR_RECORDS: ReadonlySet<number> = new Set([
  BIFF.bof,
  BIFF.filePass,
  BIFF.userExclusive,
  BIFF.fileLock,
  BIFF.interfaceHeader,
  BIFF.revisionInfo,
  BIFF.revisionHead,
]);
/** In BOUNDSHEET the position of the sheet stays readable. */
const BOUND_SHEET_CLEAR_BYTES = 4;
/** UNCALCED, which readers pass over: stands in for FILEPASS once the stream is in the clear. */
const IGNORED_RECORD = 0x005e;

export interface DecryptedBiff {
  readonly stream: Uint8Array;
  readonly decrypted: boolean;
}

/** The Workbook stream in the clear, whatever it was; refuses when no password opens it. */
export function decryptBiff(
  stream: Uint8Array,
  passwords: readonly string[],
  crypto: CryptoPrimitives | undefined,
): DecryptedBiff {
  const filePass = findFilePass(stream);
  if (!filePass) return { stream, decrypted: false };
  if (!crypto) throw new WorkbookRefusal('encryptionUnknown', { part: 'Workbook' });
  const cipher = firstMatch(passwords, schemeOf(stream, filePass, crypto));
  return { stream: decryptRecords(stream, filePass, cipher), decrypted: true };
}

function findFilePass(stream: Uint8Array): BiffRecord | undefined {
  for (const record of biffSubstream(stream, 0)) if (record.type === BIFF.filePass) return record;
  return undefined;
}

function schemeOf(stream: Uint8Array, filePass: BiffRecord, crypto: CryptoPrimitives): BiffCipherOfPassword {
  const data = stream.subarray(filePass.start, filePass.end);
  const isBiff5 = data.length === 4;
  if (isBiff5) return xorScheme(uint16At(data, 2));
  if (uint16At(data, 0) === 0) return xorScheme(uint16At(data, 4));
  const major = uint16At(data, 2);
  const minor = uint16At(data, 4);
  if (major === 1 && minor === 1 && data.length >= 54)
    return rc4Scheme(crypto, verifierAt(data, 6, 22, 38, 16));
  if (major >= 2 && major <= 4 && minor === 2) return cryptoApiSchemeOf(data, crypto);
  throw new WorkbookRefusal('encryptionUnknown', { part: 'Workbook', major, minor });
}

function cryptoApiSchemeOf(data: Uint8Array, crypto: CryptoPrimitives): BiffCipherOfPassword {
  const header = 14;
  const verifier = header + uint32At(data, 10);
  const keyBits = uint32At(data, header + 16) || 40;
  if (verifier + 60 > data.length || keyBits < 40 || keyBits > 128 || keyBits % 8 !== 0) {
    throw new WorkbookRefusal('encryptionUnknown', { part: 'Workbook', keyBits });
  }
  return rc4CryptoApiScheme(
    crypto,
    verifierAt(data, verifier + 4, verifier + 20, verifier + 40, 20),
    keyBits,
  );
}

function verifierAt(data: Uint8Array, salt: number, verifier: number, hash: number, hashLength: number) {
  return {
    salt: data.subarray(salt, salt + 16),
    encryptedVerifier: data.subarray(verifier, verifier + 16),
    encryptedVerifierHash: data.subarray(hash, hash + hashLength),
  };
}

/** Stops at a record that is cut off: whether the workbook is complete is for the outline to judge. */
function decryptRecords(stream: Uint8Array, filePass: BiffRecord, cipher: BiffCipher): Uint8Array {
  const plain = stream.slice();
  for (let at = 0; at + 4 <= stream.length;) {
    const type = uint16At(stream, at);
    const start = at + 4;
    const length = uint16At(stream, at + 2);
    at = start + length;
    if (at > stream.length) break;
    if (CLEAR_RECORDS.has(type)) continue;
    const from = start + (type === BIFF.boundSheet ? BOUND_SHEET_CLEAR_BYTES : 0);
    for (let offset = from; offset < at; offset++) plain[offset] = cipher(stream[offset]!, offset, length);
  }
  plain[filePass.offset] = IGNORED_RECORD & 0xff;
  plain[filePass.offset + 1] = IGNORED_RECORD >> 8;
  return plain;
}
