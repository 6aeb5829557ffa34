import { WpsFault } from '../bridge';
import { wholeGiven } from './arguments';

/** `#RRGGBB` as the JSAPI has it: a number with blue first. */
export function bgrOf(color: string): number {
  const part = (at: number): number => parseInt(color.slice(at, at + 2), 16);
  return part(1) + part(3) * 0x100 + part(5) * 0x10000;
}

export function colorGiven(value: unknown, what: string): string {
  const bgr = wholeGiven(value, what);
  if (bgr < 0 || bgr > 0xffffff) throw new WpsFault('call failed');
  const parts = [bgr % 0x100, Math.floor(bgr / 0x100) % 0x100, Math.floor(bgr / 0x10000)];
  return `#${parts.map((part) => part.toString(16).padStart(2, '0').toUpperCase()).join('')}`;
}
