let table: Map<string, readonly number[]> | undefined;

/** Node decodes code page 936 and does not encode it, so the table is read off the decoder. */
function encodingTable(): Map<string, readonly number[]> {
  if (table) return table;
  const decoder = new TextDecoder('gb18030');
  table = new Map();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const char = decoder.decode(new Uint8Array([lead, trail]));
      if ([...char].length === 1 && !table.has(char)) table.set(char, [lead, trail]);
    }
  }
  return table;
}

/** Text as a Chinese Windows of the time saved it. Throws for a character the code page lacks. */
export function gbkBytes(text: string): Uint8Array {
  const codes = encodingTable();
  return new Uint8Array(
    [...text].flatMap((char) => {
      if (char.charCodeAt(0) < 0x80) return [char.charCodeAt(0)];
      const bytes = codes.get(char);
      if (!bytes) throw new Error(`not in code page 936: ${char}`);
      return bytes;
    }),
  );
}
