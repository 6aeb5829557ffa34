import { RosterUnreadable } from '../../domain/consolidation/roster';
import { WorkbookRefusal } from '../../formats/refusal';
import { faultOf } from '../reading/fault';
import { PreviousUnreadable } from './read-previous';
import type { RosterSource } from './session-services';
import type { SessionFault } from './session-state';

const nameOf = (source: RosterSource): string => {
  switch (source.kind) {
    case 'file':
      return source.file.name;
    case 'sheet':
      return source.sheet.name;
    case 'remembered':
      return '';
  }
};

/** What became of a roster that could not be read, as a fault the clerk can do something about. */
export function rosterFault(cause: unknown, source: RosterSource): SessionFault {
  const file = nameOf(source);
  if (cause instanceof RosterUnreadable) {
    return { kind: cause.code === 'noUnits' ? 'rosterEmpty' : 'rosterNoNameColumn', file };
  }
  if (cause instanceof WorkbookRefusal) {
    return { kind: 'rosterUnreadable', file, code: cause.code, values: cause.values };
  }
  return { kind: 'fault', detail: faultOf(cause) };
}

/** The same for the quarter before. */
export function previousFault(cause: unknown, file: string): SessionFault {
  if (!(cause instanceof PreviousUnreadable)) return { kind: 'fault', detail: faultOf(cause) };
  return { kind: cause.code === 'unreadable' ? 'previousUnreadable' : 'previousOtherMechanism', file };
}
