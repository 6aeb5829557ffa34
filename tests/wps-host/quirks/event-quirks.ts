import type { WpsProgram } from '../model/program';

const silently =
  (kind: 'function' | 'string') =>
  ({ bridge }: WpsProgram): void =>
    bridge.twist(['ApiEvent.AddApiEventListener'], ({ given: [, listener], usual }) =>
      typeof listener === kind ? undefined : usual(),
    );

export const EVENT_QUIRKS = {
  /** `EnableEvents` keeps no event away. */
  eventsUnsilenced: (program: WpsProgram) => {
    program.unsilenced = true;
  },
  /** Told in the midst of what makes them. */
  eventsAtOnce: (program: WpsProgram) => {
    program.tellsAtOnce = true;
  },
  /** A listener that is a function is taken and never called. */
  onlyNamesListen: silently('function'),
  onlyFunctionsListen: silently('string'),
} as const;
