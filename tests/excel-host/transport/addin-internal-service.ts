import { HostObject } from '../protocol/host-object';

export const ADDIN_INTERNAL_SERVICE = 'Microsoft.InternalService.AddinInternalService';

/** By this office.js tells, once it has loaded, that ribbon commands may come. */
export class AddinInternalService extends HostObject {
  static override readonly apiClass = '';
  readonly #onReady: () => void;

  constructor(onReady: () => void) {
    super();
    this.#onReady = onReady;
  }

  notifyActionHandlerReady(): void {
    this.#onReady();
  }
}
