/** The first `length` bytes of the RC4 key stream; decrypting is an exclusive-or with it. */
export function rc4KeyStream(key: Uint8Array, length: number): Uint8Array {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + state[i]! + key[i % key.length]!) & 0xff;
    swap(state, i, j);
  }
  const stream = new Uint8Array(length);
  for (let n = 0, i = 0, j = 0; n < length; n++) {
    i = (i + 1) & 0xff;
    j = (j + state[i]!) & 0xff;
    swap(state, i, j);
    stream[n] = state[(state[i]! + state[j]!) & 0xff]!;
  }
  return stream;
}

function swap(state: Uint8Array, i: number, j: number): void {
  const kept = state[i]!;
  state[i] = state[j]!;
  state[j] = kept;
}

export function xorBytes(data: Uint8Array, stream: Uint8Array): Uint8Array {
  return data.map((byte, index) => byte ^ (stream[index] ?? 0));
}
