import { Dispatcher } from '../protocol/dispatcher';
import type { WorkbookEvent, WorkbookEvents } from '../protocol/event-sink';
import type { HostJournal } from '../protocol/host-journal';
import type { HostObject } from '../protocol/host-object';
import { ADDIN_INTERNAL_SERVICE, AddinInternalService } from './addin-internal-service';
import { Dialogs } from './dialogs';
import { DocumentSettings } from './document-settings';
import { EventQueue } from './event-queue';
import { Failures } from './failures';
import { resolveHostOptions, type ExcelHostOptions } from './host-options';
import { answerOfficeCalls } from './office-calls';
import { officeContext } from './office-context';
import { OfficeStatus } from './office-codes';
import { OfficeEvents } from './office-events';
import type { OfficeThemeName } from './office-theme';
import { PendingCalls } from './pending-calls';
import { Ribbon, type CommandOptions } from './ribbon';
import { RichApi } from './rich-api';
import { Traffic, type HostCounters, type LoggedRequest } from './traffic';
import { installExternal, type WindowExternal } from './window-external';

/**
 * Desktop Excel, as far as an unmodified office.js can tell. `install` it as `window.external` before office.js is
 * evaluated. `root` is the workbook; pass the same `events` to its constructor.
 */
export class ExcelHost {
  readonly failures = new Failures();
  readonly settings: DocumentSettings;
  readonly dialogs: Dialogs;
  readonly dispatcher: Dispatcher;
  readonly external: WindowExternal;
  /** Resolves when office.js has told that it is up: its last request of its own at start. */
  readonly started: Promise<void>;
  /** What office.js shows as `Office.context.officeTheme`, which it asks for at most every 5 seconds. */
  theme: OfficeThemeName;
  readonly #traffic = new Traffic();
  readonly #calls: PendingCalls;
  readonly #events: OfficeEvents;
  readonly #ribbon: Ribbon;

  constructor(root: HostObject, options: ExcelHostOptions = {}, events = new EventQueue()) {
    const resolved = resolveHostOptions(options);
    this.theme = resolved.theme;
    this.settings = new DocumentSettings(resolved.settings);
    this.dialogs = new Dialogs(resolved.dialogs === 'record');
    this.#calls = new PendingCalls(resolved.latency);
    let tellStarted = (): void => undefined;
    this.started = new Promise((resolve) => (tellStarted = resolve));
    const onReady = (): void => {
      this.#ribbon.ready();
      tellStarted();
    };
    const { failures, dialogs } = this;
    const dispatcher = new Dispatcher(root, {
      sets: resolved.sets,
      apiTable: resolved.apiTable,
      services: { [ADDIN_INTERNAL_SERVICE]: () => new AddinInternalService(onReady) },
      beforeAction: () => failures.beforeAction(),
    });
    this.dispatcher = dispatcher;
    this.#events = new OfficeEvents(dispatcher.registrations);
    this.#ribbon = new Ribbon(this.#events);
    const { payloadLimit, locale } = resolved;
    this.external = answerOfficeCalls({
      hostInfo: `Excel$Win32$16.01$${locale}$$$disableLogging$0`,
      context: officeContext(resolved, this.settings, () => this.theme),
      richApi: new RichApi({ dispatcher, failures, traffic: this.#traffic, payloadLimit }),
      events: this.#events,
      ribbon: this.#ribbon,
      dialogs,
      journal: dispatcher.journal,
      calls: this.#calls,
    });
    this.#sendOn(events);
  }

  install(window: { readonly external?: object }): void {
    installExternal(window, this.external);
  }

  /** Requests of the add-in since the start, or since `resetCounters`. */
  get counters(): HostCounters {
    return this.#traffic.counters;
  }

  resetCounters(): void {
    this.#traffic.reset();
  }

  /** Every request with its answer, those of office.js itself too. */
  get log(): readonly LoggedRequest[] {
    return this.#traffic.log;
  }

  get journal(): HostJournal {
    return this.dispatcher.journal;
  }

  /**
   * Whether office.js remembers nothing of this host, so that another may take over its client: all it asked was
   * answered, and it listens to nothing any more.
   */
  get leftNoTrace(): boolean {
    const answered = this.log.every(({ status }) => status === OfficeStatus.ok);
    const deaf = this.dispatcher.registrations.size === 0 && !this.#events.listenedToMore;
    return answered && deaf && !this.settings.written;
  }

  /** Serves, instead of the host before it, a client that is up. */
  takeOver(window: { readonly external?: object }, before: ExcelHost): void {
    this.install(window);
    this.#events.takeOver(before.#events);
    this.#ribbon.ready();
  }

  /** Throws where the host failed, lacked something, or was asked for what it does not play. */
  assertClean(): void {
    this.journal.assertClean();
  }

  /** Resolves when nothing is under way any more; what office.js sends by itself after `Excel.run` is waited for. */
  settled(): Promise<void> {
    return this.#calls.settled();
  }

  /** The clerk clicks a ribbon button bound to a function. Resolves on `event.completed()`. */
  invokeCommand(functionName: string, options: CommandOptions = {}): Promise<void> {
    return this.#ribbon.invoke(functionName, options);
  }

  /** Tells the add-in of something in the workbook; how many of its registrations heard of it. */
  fire<Event extends WorkbookEvent>(event: Event, args: WorkbookEvents[Event]): number {
    return this.#events.sendWorkbookEvent({ event, args });
  }

  #sendOn(events: EventQueue): void {
    events.connect((queued) =>
      this.#calls.later(() => {
        if (!this.failures.disconnected) this.#events.sendWorkbookEvent(queued);
      }),
    );
  }
}
