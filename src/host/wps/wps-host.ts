import { HostError } from '../host-error';
import type { Host } from '../port';
import type { WpsApplication } from './api/application-api';

/** The port by calls of the JSAPI alone. */
export function createWpsHost(app: WpsApplication): Host {
  throw new HostError('notSupported', { api: app.Name });
}
