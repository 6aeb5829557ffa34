/**
 * Reads the data of one record from front to back. A damaged record may say that it holds more than it does: what lies
 * beyond its end reads as 0 and sets `overrun`, so that a reader looks once, at the end, whether to believe it.
 */
export class ByteCursor {
  at = 0;
  overrun = false;
  private readonly view: DataView;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get left(): number {
    return Math.max(0, this.bytes.length - this.at);
  }

  u8(): number {
    return this.has(1) ? this.view.getUint8(this.at - 1) : 0;
  }

  u16(): number {
    return this.has(2) ? this.view.getUint16(this.at - 2, true) : 0;
  }

  u32(): number {
    return this.has(4) ? this.view.getUint32(this.at - 4, true) : 0;
  }

  double(): number {
    return this.has(8) ? this.view.getFloat64(this.at - 8, true) : 0;
  }

  take(size: number): Uint8Array {
    return this.has(size) ? this.bytes.subarray(this.at - size, this.at) : new Uint8Array(0);
  }

  /** Back to the front, for the next one who looks at the record. */
  rewound(): this {
    this.at = 0;
    this.overrun = false;
    return this;
  }

  skip(size: number): void {
    this.has(size);
  }

  private has(size: number): boolean {
    this.at += size;
    if (this.at <= this.bytes.length) return true;
    this.overrun = true;
    this.at = this.bytes.length;
    return false;
  }
}
