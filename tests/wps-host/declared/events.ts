import type { WpsEventListeners, WpsEventName, WpsEvents } from '../../../src/host/wps/api/application-api';
import type { Agreed } from './agreement';

/**
 * The published methods have an overload for each event, of which only the last can be taken apart; so it is asked
 * whether one of them takes our call. A listener that expects more than the event brings is taken by none.
 */
type Undeclared<Method extends keyof WpsEvents & keyof WPS.EtApiEvent> = {
  [Name in WpsEventName]: WPS.EtApiEvent[Method] extends Listening<
    Name,
    OfAnything<WpsEventListeners[Name]> | string
  >
    ? never
    : `${Method} is not declared for ${Name}`;
}[WpsEventName];

type Listening<Name, Listener> = (name: Name, listener: Listener) => void;

/** With as many parameters, of which nothing is expected. */
type OfAnything<Listener extends (...given: never[]) => void> = Loosely<Parameters<Listener>>;
type Loosely<Given extends readonly unknown[]> = (...given: { [At in keyof Given]: unknown }) => void;

export type OurEvents = [
  Agreed<Undeclared<'AddApiEventListener'>>,
  Agreed<Undeclared<'RemoveApiEventListener'>>,
  Agreed<Exclude<keyof WpsEvents, keyof WPS.EtApiEvent>>,
];
