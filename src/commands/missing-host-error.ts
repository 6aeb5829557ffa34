import type { MissingHost } from '../host/detect';
import { HostError, type HostErrorCode } from '../host/host-error';

/** Only an Excel that is too old is told to be updated; one that cannot be reached is asked again. */
const CODES: Readonly<Record<MissingHost['kind'], HostErrorCode>> = {
  scriptMissing: 'connectionLost',
  noAnswer: 'connectionLost',
  notInOffice: 'unknown',
  tooOld: 'notSupported',
  inWps: 'notSupported',
};

/** What a command fails with where there is no program to work with. */
export const missingHostError = ({ kind }: MissingHost): HostError => new HostError(CODES[kind]);
