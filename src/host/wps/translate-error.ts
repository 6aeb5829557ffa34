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
  const api = memberMissing(cause);
  const values = { ...place, code: nameOf(cause), ...(api === undefined ? {} : { api }) };
  return new HostError(api === undefined ? stateOf(app) : 'notSupported', values, { cause: error });
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);

/** A member that this version of WPS lacks: reading it gives nothing, and calling that is a fault of JavaScript. */
function memberMissing(error: unknown): string | undefined {
  if (!(error instanceof TypeError)) return undefined;
  const { message } = error;
  const found = /([\w$]+) is not a function/u.exec(message) ?? OF_UNDEFINED.exec(message);
  return found?.[1] ?? found?.[2];
}

/** What is asked of a member that is not there, in the words of older and newer browsers. */
const OF_UNDEFINED = /property '([\w$]+)' of undefined|of undefined \(\w+ '([\w$]+)'\)/u;

function stateOf(app: WpsApplication): HostErrorCode {
  try {
    if (isTyping(app)) return 'cellEditing';
    return hasWorkbook(app) ? 'unknown' : 'workbookClosed';
  } catch {
    // Not even that is answered: nothing is known of what went wrong.
    return 'unknown';
  }
}

/** A version may refuse the question where none is open. */
function hasWorkbook(app: WpsApplication): boolean {
  try {
    return Boolean(app.ActiveWorkbook);
  } catch {
    return app.Workbooks.Count > 0;
  }
}

/** Throws where the clerk is typing in a cell: WPS would take the first steps of an action and refuse the next. */
export function assertReady(app: WpsApplication): void {
  if (isTyping(app)) throw new HostError('cellEditing');
}

/** A version that does not know of it tells nothing. */
const isTyping = ({ Ready: ready }: { readonly Ready: boolean | undefined }): boolean => ready === false;
