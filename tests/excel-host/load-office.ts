/// <reference types="office-js" />
import { installBarePage } from './client/bare-page';
import { OFFICE_BASE, runOfficeScript } from './client/office-scripts';
import type { ExcelHost } from './transport/excel-host';

export interface LoadedOffice {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

const OFFICE_URL = `${OFFICE_BASE}office.debug.js`;

interface ScriptTag {
  readonly src: string;
  onload?: unknown;
  onerror?: unknown;
}

/** Answers a script tag that office.js adds, from the package; anything else fails to load, as without a network. */
function answerScriptTag(tag: ScriptTag): void {
  queueMicrotask(() => {
    const handler = runOfficeScript(tag.src) ? tag.onload : tag.onerror;
    if (typeof handler === 'function') (handler as (event: object) => void)({});
  });
}

function interceptScriptTags(document: Document): void {
  const tag = document.createElement('script');
  tag.type = 'text/plain';
  tag.src = OFFICE_URL;
  document.head.appendChild(tag);
  const append = document.head.appendChild.bind(document.head);
  document.head.appendChild = <T extends Node>(node: T): T => {
    if (!(node instanceof HTMLScriptElement) || !node.src.startsWith('https://')) return append(node);
    answerScriptTag(node);
    return node;
  };
}

let preparedRealm = false;

/** A page, real or bare, in which the script tags of office.js are answered. */
function prepareRealm(): void {
  if (preparedRealm) return;
  preparedRealm = true;
  if (typeof document === 'undefined') installBarePage(OFFICE_URL, answerScriptTag);
  else interceptScriptTags(document);
}

export interface LoadOptions {
  /**
   * Whether the client refuses API newer than the sets claimed before it sends anything. Its own tables are of its
   * version: some of ExcelApi 1.17 is `ExcelApiOnline` to it. The host's gate is there in any case.
   */
  readonly clientGate?: boolean;
}

/** The client has the check, and means to turn it on, but sets the switch on a subclass that nobody reads. */
function turnOnApiCheck(): void {
  const client = OfficeExtension as unknown as { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  client.CommonUtility._doApiNotSupportedCheck = true;
}

let globalsOfOffice: readonly string[] = [];

/** Written to `window` where office.js calls a method without its object: the theme it has read. */
const STRAY_GLOBALS = ['_osfOfficeTheme', '_osfOfficeThemeTimeStamp'];

/**
 * Takes away the globals of the office.js loaded before, since evaluated twice it trips over its own, and the session
 * storage, in which it keeps the settings of the document.
 */
export function forgetOffice(): void {
  for (const name of [...globalsOfOffice, ...STRAY_GLOBALS]) Reflect.deleteProperty(globalThis, name);
  globalsOfOffice = [];
  sessionStorage.clear();
}

/**
 * Loads the unmodified office.js of the npm package into this realm, on the host given; nothing touches the network.
 * Each call is a fresh client: what the last one was told, by settings or by event handlers, it knows nothing of.
 */
export async function loadOffice(
  host: ExcelHost,
  { clientGate = true }: LoadOptions = {},
): Promise<LoadedOffice> {
  prepareRealm();
  forgetOffice();
  standing = undefined;
  const before = new Set(Object.getOwnPropertyNames(globalThis));
  host.install(globalThis);
  runOfficeScript(OFFICE_URL);
  await Office.onReady();
  await host.started;
  await host.settled();
  globalsOfOffice = Object.getOwnPropertyNames(globalThis).filter(
    (name) => !before.has(name) && name !== 'external',
  );
  if (clientGate) turnOnApiCheck();
  return { Excel, Office, OfficeExtension };
}

/** A client that is up, for whoever starts the same Excel next. */
export interface StandingClient {
  readonly office: LoadedOffice;
  /** The host it has served. */
  readonly host: ExcelHost;
  readonly startedWith: string;
}

let standing: StandingClient | undefined;

/** Evaluating office.js takes most of the time of a small test. */
export function leaveStanding(client: StandingClient): void {
  standing = client;
}

/** Puts the host under the client that was left standing, if that was started with the same. */
export function takeStanding(host: ExcelHost, startedWith: string): LoadedOffice | undefined {
  const taken = standing?.startedWith === startedWith ? standing : undefined;
  standing = undefined;
  if (taken) host.takeOver(globalThis, taken.host);
  return taken?.office;
}
