import definition from '../../templates/168/mechanism.json';
import { parseMechanism, type Mechanism } from '../domain/mechanism/definition';

let loaded: Mechanism | undefined;

/** The 168 mechanism that ships with the program; validated once. */
export function defaultMechanism(): Mechanism {
  loaded ??= parseMechanism(definition);
  return loaded;
}
