import type { WpsPluginStorage } from '../../../../src/host/wps/api/application-api';
import { textGiven } from '../arguments';
import type { Machine } from './machine';

/** One for all pages of the add-in, until WPS is closed. */
export class PluginStorage implements WpsPluginStorage {
  readonly #machine: Machine;

  constructor(machine: Machine) {
    this.#machine = machine;
  }

  getItem(key: unknown): string | null | undefined {
    const held = this.#machine.storage.get(textGiven(key, 'PluginStorage.getItem'));
    return held ?? this.#machine.noItem;
  }

  setItem(key: unknown, value: unknown): void {
    this.#machine.storage.set(
      textGiven(key, 'PluginStorage.setItem'),
      textGiven(value, 'PluginStorage.setItem'),
    );
  }

  removeItem(key: unknown): void {
    this.#machine.storage.delete(textGiven(key, 'PluginStorage.removeItem'));
  }
}
