import { NoSuchCall } from '../bridge';

/*
 * Arguments of a wrong kind are mistakes in the add-in, whatever WPS would make of them: `NoSuchCall`. Those of the right
 * kind that do not fit are faults.
 */

export function textGiven(value: unknown, what: string): string {
  if (typeof value !== 'string') throw new NoSuchCall(`${what} takes a text`);
  return value;
}

export function numberGiven(value: unknown, what: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new NoSuchCall(`${what} takes a number`);
  return value;
}

export function wholeGiven(value: unknown, what: string): number {
  const number = numberGiven(value, what);
  if (!Number.isInteger(number)) throw new NoSuchCall(`${what} takes a whole number`);
  return number;
}

export function booleanGiven(value: unknown, what: string): boolean {
  if (typeof value !== 'boolean') throw new NoSuchCall(`${what} takes true or false`);
  return value;
}
