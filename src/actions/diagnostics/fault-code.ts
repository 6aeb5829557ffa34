import { HostError } from '../../host/host-error';
import { faultOf } from '../reading/fault';

/**
 * What went wrong, for whoever mends the add-in: a host's own code, the call it was about and the code of the program
 * behind it; for anything else kind and place of the fault. Never a message, which may quote a cell.
 */
export function faultCode(error: unknown): string {
  if (!(error instanceof HostError)) return faultOf(error);
  const { api } = error.values;
  return [error.code, ...(api === undefined ? [] : [String(api)]), ...causeCode(error.cause)].join(' / ');
}

function causeCode(cause: unknown): readonly string[] {
  if (cause === undefined) return [];
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  return [typeof code === 'string' ? code : faultOf(cause)];
}
