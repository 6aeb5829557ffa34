/** Wrappings and injuries of whole files: passwords, cut ends, wrong checksums, zips with cp936 names. */
import { createRequire } from 'node:module';
import { crc32, deflateRawSync } from 'node:zlib';
import { rezip, encodeGbk } from './writers.mjs';

const officeCrypto = createRequire(import.meta.url)('officecrypto-tool');

/** Random salt inside: the bytes differ from run to run, the content does not. */
export async function encrypt(bytes, password, type) {
  return officeCrypto.encrypt(Buffer.from(bytes), type ? { password, type } : { password });
}

export const truncate = (bytes, share = 0.6) => bytes.slice(0, Math.floor(bytes.length * share));

/** Flips bits inside the compressed data of the first sheet, so that its CRC no longer fits. */
export function breakChecksum(bytes) {
  const result = Uint8Array.from(bytes);
  const view = new DataView(result.buffer);
  const directory = findCentralEntry(result, view, 'xl/worksheets/sheet1.xml');
  view.setUint32(directory + 16, view.getUint32(directory + 16, true) ^ 0x5a5a5a5a, true);
  const local = view.getUint32(directory + 42, true);
  view.setUint32(local + 14, view.getUint32(directory + 16, true), true);
  return result;
}

function findCentralEntry(bytes, view, name) {
  for (let i = 0; i + 46 < bytes.length; i++) {
    if (view.getUint32(i, true) !== 0x02014b50) continue;
    const length = view.getUint16(i + 28, true);
    if (new TextDecoder().decode(bytes.slice(i + 46, i + 46 + length)) === name) return i;
  }
  throw new Error(`no entry ${name}`);
}

/** The workbook still lists the sheet, its part is gone. */
export const dropFirstSheet = (bytes) =>
  rezip(bytes, ({ 'xl/worksheets/sheet1.xml': _dropped, ...parts }) => parts);

/** A first sheet that inflates to `megabytes` of blanks. */
export function bloat(bytes, megabytes) {
  return rezip(bytes, (parts) => {
    const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
    const padded = sheet.replace('<sheetData>', `${' '.repeat(megabytes << 20)}<sheetData>`);
    return { ...parts, 'xl/worksheets/sheet1.xml': new TextEncoder().encode(padded) };
  });
}

/** A zip as Windows Explorer in Chinese writes it: names in cp936, no UTF-8 flag. */
export function zipWithGbkNames(files) {
  const locals = [];
  const central = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const nameBytes = Buffer.from(encodeGbk(name));
    const data = deflateRawSync(content, { level: 9 });
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt16LE(0x6000, 6);
    common.writeUInt16LE(0x1441, 8);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(nameBytes.length, 22);
    locals.push(Buffer.from('PK\x03\x04', 'latin1'), common, nameBytes, data);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    central.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, tail, nameBytes);
    offset += 30 + nameBytes.length + data.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

const DOCX_PARTS = {
  '[Content_Types].xml':
    '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  '_rels/.rels':
    '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
};

/** A letter in Word, without any table. */
export function letterDocx(text) {
  const body = `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const document = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  const parts = { ...DOCX_PARTS, 'word/document.xml': document };
  return zipWithGbkNames(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, Buffer.from(xml)])),
  );
}

/** The owner file that Excel leaves beside an open workbook: length, name, padding. */
export function lockFile(owner = 'clerk') {
  const bytes = Buffer.alloc(165);
  bytes.writeUInt8(owner.length, 0);
  bytes.write(owner, 1, 'latin1');
  return bytes;
}

export const DS_STORE = Buffer.concat([
  Buffer.from('\x00\x00\x00\x01Bud1\x00\x00\x10\x00', 'latin1'),
  Buffer.alloc(240),
]);
