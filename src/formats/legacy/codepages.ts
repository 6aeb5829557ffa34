/** Windows code page numbers in workbooks → names that every TextDecoder knows. */
const ENCODING_OF_CODEPAGE: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  1250: 'windows-1250',
  1251: 'windows-1251',
  1252: 'windows-1252',
  1253: 'windows-1253',
  1254: 'windows-1254',
  10000: 'macintosh',
  65001: 'utf-8',
};
const FALLBACK = 'windows-1252';

/** What SheetJS needs of a code page library, on the platform's own decoder instead of 470 kB of tables. */
export const PLATFORM_CODEPAGES = {
  utils: {
    decode(codepage: number, bytes: Uint8Array | readonly number[]): string {
      const encoding = ENCODING_OF_CODEPAGE[codepage] ?? FALLBACK;
      return new TextDecoder(encoding, { ignoreBOM: true }).decode(Uint8Array.from(bytes));
    },
    encode(codepage: number): never {
      throw new Error(`code page ${codepage}: this program only reads legacy files`);
    },
  },
} as const;
