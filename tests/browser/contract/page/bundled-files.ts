import mechanism from '../../../../templates/168/mechanism.json';

const FILES: Readonly<Record<string, unknown>> = { 'templates/168/mechanism.json': mechanism };

/** Stands in the contract page for the one of `node:fs`: the contract's layouts are made from the real mechanism. */
export function readFileSync(name: string): string {
  if (!Object.hasOwn(FILES, name)) throw new Error(`${name} is not in the bundle of the contract page`);
  return JSON.stringify(FILES[name]);
}
