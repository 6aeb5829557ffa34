import { HostError, type HostErrorCode } from '../host-error';
import type { WpsApplication } from './api/application-api';
import { NotTakenBack } from './in-one-go';

/** Where an action was, as far as it knows; fills the sentence. */
export interface ErrorPlace {
  readonly sheet?: string;
  readonly cell?: string;
}

/**
 * Whatever was thrown, as the one error a host throws. What WPS throws says nothing that one could rely on: so WPS is
 * asked in what state it is now.
 */
export function translateError(error: unknown, app: WpsApplication, place: ErrorPlace = {}): HostError {
  if (error instanceof HostError) {
    const { code, values, cause, left, unchanged } = error;
    return new HostError(code, { ...place, ...values }, { cause, left, unchanged });
  }
  const cause = error instanceof NotTakenBack ? error.cause : error;
  if (cause instanceof HostError) return translateError(cause, app, place);
  return new HostError(codeOf(cause, app), { ...place, code: nameOf(cause) }, { cause: error });
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);

function codeOf(error: unknown, app: WpsApplication): HostErrorCode {
  if (isAboutMember(error)) return 'notSupported';
  try {
    if (!app.Ready) return 'cellEditing';
    return app.ActiveWorkbook ? 'unknown' : 'workbookClosed';
  } catch {
    // Not even that is answered: nothing is known of what went wrong.
    return 'unknown';
  }
}

/** This version of WPS lacks a member: reading it gives nothing, and calling that is a fault of JavaScript. */
const isAboutMember = (error: unknown): boolean =>
  error instanceof TypeError &&
  /is not a function|not defined|of undefined|undefined \(/iu.test(error.message);

/** Throws where the clerk is typing in a cell: WPS would take the first steps of an action and refuse the next. */
export function assertReady({ Ready: ready }: Pick<WpsApplication, 'Ready'>): void {
  // A version that does not know of it tells nothing.
  if ((ready as boolean | undefined) === false) throw new HostError('cellEditing');
}
