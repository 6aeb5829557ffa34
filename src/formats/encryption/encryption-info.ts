import { uint16At, uint32At } from '../legacy/biff-records';
import { WorkbookRefusal } from '../refusal';
import type { DigestName } from './crypto-primitives';

/** ECMA-376 agile encryption ([MS-OFFCRYPTO] 2.3.4.10), Excel 2010 on. */
export interface AgileInfo {
  readonly scheme: 'agile';
  readonly keyData: { readonly salt: Uint8Array; readonly hash: DigestName };
  readonly passwordKey: {
    readonly salt: Uint8Array;
    readonly hash: DigestName;
    readonly keyBytes: number;
    readonly spinCount: number;
    readonly verifierInput: Uint8Array;
    readonly verifierHash: Uint8Array;
    readonly keyValue: Uint8Array;
  };
}

/** ECMA-376 standard encryption ([MS-OFFCRYPTO] 2.3.4.5), Excel 2007: AES in ECB mode and SHA-1. */
export interface StandardInfo {
  readonly scheme: 'standard';
  readonly keyBytes: number;
  readonly salt: Uint8Array;
  readonly verifier: Uint8Array;
  readonly verifierHash: Uint8Array;
}

/** Excel uses 100,000 turns; far more would only keep the clerk's machine busy. */
const MAX_SPIN_COUNT = 1_000_000;
const AES_ALGORITHMS: ReadonlySet<number> = new Set([0, 0x660e, 0x660f, 0x6610]);
const HASHES: Readonly<Record<string, DigestName>> = {
  SHA1: 'sha1',
  'SHA-1': 'sha1',
  SHA256: 'sha256',
  SHA384: 'sha384',
  SHA512: 'sha512',
  MD5: 'md5',
};

export function parseEncryptionInfo(info: Uint8Array): AgileInfo | StandardInfo {
  const major = uint16At(info, 0);
  const minor = uint16At(info, 2);
  if (major === 4 && minor === 4) return parseAgile(new TextDecoder().decode(info.subarray(8)));
  if (major >= 2 && major <= 4 && minor === 2) return parseStandard(info);
  throw new WorkbookRefusal('encryptionUnknown', { part: 'EncryptionInfo', major, minor });
}

function parseAgile(xml: string): AgileInfo {
  const keyData = attributesOf(xml, 'keyData');
  const encryptedKey = attributesOf(xml, 'encryptedKey');
  for (const attributes of [keyData, encryptedKey]) {
    if (
      attributes.get('cipherAlgorithm') !== 'AES' ||
      attributes.get('cipherChaining') !== 'ChainingModeCBC'
    ) {
      throw unknown(`${attributes.get('cipherAlgorithm')} ${attributes.get('cipherChaining')}`);
    }
  }
  const spinCount = Number(encryptedKey.get('spinCount'));
  const keyBytes = Number(encryptedKey.get('keyBits')) / 8;
  if (!(spinCount >= 0 && spinCount <= MAX_SPIN_COUNT)) throw unknown('spinCount');
  return {
    scheme: 'agile',
    keyData: { salt: base64Of(keyData, 'saltValue'), hash: hashOf(keyData) },
    passwordKey: {
      salt: base64Of(encryptedKey, 'saltValue'),
      hash: hashOf(encryptedKey),
      keyBytes: checkedKeyBytes(keyBytes),
      spinCount,
      verifierInput: base64Of(encryptedKey, 'encryptedVerifierHashInput'),
      verifierHash: base64Of(encryptedKey, 'encryptedVerifierHashValue'),
      keyValue: base64Of(encryptedKey, 'encryptedKeyValue'),
    },
  };
}

function attributesOf(xml: string, element: string): ReadonlyMap<string, string> {
  const tag = new RegExp(`<(?:[\\w.-]+:)?${element}\\s[^>]*>`).exec(xml)?.[0];
  if (tag === undefined) throw unknown(element);
  return new Map(
    Array.from(tag.matchAll(/([\w:.-]+)\s*=\s*["']([^"']*)["']/g), (match) => [match[1]!, match[2]!]),
  );
}

/** Salts and AES values are whole 16-byte blocks. */
function base64Of(attributes: ReadonlyMap<string, string>, name: string): Uint8Array {
  const text = attributes.get(name) ?? '';
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text) || text.length % 4 !== 0) throw unknown(name);
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  if (bytes.length % 16 !== 0) throw unknown(name);
  return bytes;
}

function hashOf(attributes: ReadonlyMap<string, string>): DigestName {
  const hash = HASHES[attributes.get('hashAlgorithm') ?? ''];
  if (!hash) throw unknown('hashAlgorithm');
  return hash;
}

function checkedKeyBytes(keyBytes: number): number {
  if (![16, 24, 32].includes(keyBytes)) throw unknown('keyBits');
  return keyBytes;
}

function parseStandard(info: Uint8Array): StandardInfo {
  const header = 12;
  const verifier = header + uint32At(info, 8);
  if (verifier + 72 > info.length || !AES_ALGORITHMS.has(uint32At(info, header + 8)))
    throw unknown('algorithm');
  return {
    scheme: 'standard',
    keyBytes: checkedKeyBytes((uint32At(info, header + 16) || 128) / 8),
    salt: info.slice(verifier + 4, verifier + 20),
    verifier: info.slice(verifier + 20, verifier + 36),
    verifierHash: info.slice(verifier + 40, verifier + 72),
  };
}

const unknown = (detail: string): WorkbookRefusal =>
  new WorkbookRefusal('encryptionUnknown', { part: 'EncryptionInfo', detail });
