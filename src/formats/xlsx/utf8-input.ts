import { decoderFor, ENCODING_PROBE_BYTES, guarded, xmlEncoding } from './xml-encoding';

/** Takes a part in pieces of any encoding and hands on UTF-8 pieces; almost always the very same ones. */
export class Utf8Input {
  private held: Uint8Array = new Uint8Array(0);
  private convert: ((chunk: Uint8Array, last: boolean) => Uint8Array) | undefined;

  constructor(private readonly onUtf8: (chunk: Uint8Array, last: boolean) => void) {}

  feed(chunk: Uint8Array, last: boolean): void {
    if (this.convert) {
      this.onUtf8(this.convert(chunk, last), last);
      return;
    }
    const start = this.held.length === 0 ? chunk : joined(this.held, chunk);
    if (start.length < ENCODING_PROBE_BYTES && !last) {
      this.held = start.slice();
      return;
    }
    this.convert = converterFrom(xmlEncoding(start));
    this.onUtf8(this.convert(start, last), last);
  }
}

function converterFrom(encoding: string): (chunk: Uint8Array, last: boolean) => Uint8Array {
  if (encoding === 'utf-8') return (chunk) => chunk;
  const decoder = decoderFor(encoding);
  const encoder = new TextEncoder();
  return (chunk, last) => encoder.encode(guarded(() => decoder.decode(chunk, { stream: !last })));
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
