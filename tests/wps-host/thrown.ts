import { NoSuchCall, WpsFault } from './bridge';

/** What a call throws: `fault` as WPS does, `no such call` for a mistake in the add-in, else `none`. */
export function thrown(call: () => unknown): 'fault' | 'no such call' | 'none' {
  try {
    call();
    return 'none';
  } catch (error) {
    if (error instanceof WpsFault) return 'fault';
    if (error instanceof NoSuchCall) return 'no such call';
    throw error;
  }
}
