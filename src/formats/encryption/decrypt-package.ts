import type { CompoundFile } from '../legacy/compound-file';
import { uint32At } from '../legacy/biff-records';
import { LIMITS } from '../limits';
import { WorkbookRefusal } from '../refusal';
import { openAgile } from './agile';
import type { CryptoPrimitives } from './crypto-primitives';
import { parseEncryptionInfo } from './encryption-info';
import { firstMatch } from './passwords';
import { openStandard } from './standard';

const SIZE_PREFIX_BYTES = 8;

/** The .xlsx (or .xlsb, .docx, …) inside an encrypted OLE file; refuses when no password opens it. */
export function decryptPackage(
  file: CompoundFile,
  passwords: readonly string[],
  crypto: CryptoPrimitives | undefined,
): Uint8Array {
  const info = file.stream('EncryptionInfo');
  const encrypted = file.stream('EncryptedPackage');
  if (!encrypted || encrypted.length < SIZE_PREFIX_BYTES)
    throw new WorkbookRefusal('partMissing', { part: 'EncryptedPackage' });
  if (!info || !crypto) throw new WorkbookRefusal('encryptionUnknown', { part: 'EncryptionInfo' });
  const scheme = parseEncryptionInfo(info);
  const decrypt = firstMatch(passwords, (password) =>
    scheme.scheme === 'agile' ? openAgile(scheme, password, crypto) : openStandard(scheme, password, crypto),
  );
  const size = uint32At(encrypted, 0);
  if (size > LIMITS.fileBytes)
    throw new WorkbookRefusal('fileTooLarge', { limit: Math.round(LIMITS.fileBytes / 1024 / 1024) });
  const plain = decrypt(wholeBlocks(encrypted.subarray(SIZE_PREFIX_BYTES)));
  if (plain.length < size) throw new WorkbookRefusal('sizeMismatch', { part: 'EncryptedPackage' });
  return plain.subarray(0, size);
}

/** Some writers cut the padding of the last block off. */
function wholeBlocks(data: Uint8Array): Uint8Array {
  const rest = data.length % 16;
  if (rest === 0) return data;
  const padded = new Uint8Array(data.length + 16 - rest);
  padded.set(data);
  return padded;
}
