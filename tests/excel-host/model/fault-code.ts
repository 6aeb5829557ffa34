import { HostFault } from '../protocol/host-fault';

/** Code of the fault that `run` ends in, or `none`; anything else that is thrown is thrown on. */
export function faultCode(run: () => unknown): string {
  try {
    run();
    return 'none';
  } catch (error) {
    if (error instanceof HostFault) return error.code;
    throw error;
  }
}
