import type { ClerkDecisions } from '../../domain/consolidation/clerk-decisions';
import { NO_DECISIONS } from '../../domain/consolidation/clerk-decisions';
import { lastEndedPeriod, periodOfNames } from '../../domain/consolidation/period-proposal';
import { isBefore, type Period } from '../../domain/mechanism/quarters';
import type { CalendarDate } from '../../domain/sheet/cell-value';
import type { DrawOutcome, Host } from '../../host/port';
import { defaultMechanism } from '../default-mechanism';
import { PeriodDecisions } from './period-decisions';
import { readPreviousFrom } from './read-previous';
import { readRosterFrom, rosterOfSheet } from './read-roster';
import { DecidingSession } from './session-decisions';
import { previousFault, rosterFault } from './session-faults';
import { SessionOrder } from './session-order';
import { SessionReading } from './session-reading';
import {
  exportReminderList,
  exportReport,
  exportReturnSlips,
  writeReport,
  type WriteOptions,
} from './session-report';
import type { ExportedFile, GivenFile, RosterSource, SessionServices } from './session-services';
import type { SessionRoster, SessionState } from './session-state';
import { SessionStore } from './session-store';

export type { WriteOptions } from './session-report';

/**
 * The consolidation of a quarter as a clerk makes it: files come and go, decisions are made and taken back, and the
 * result follows at once from what was read. `subscribe` and `getState` fit `useSyncExternalStore`. No method rejects for
 * a file that is bad; what the program itself fails with becomes `state.fault`.
 */
export class ConsolidationSession extends DecidingSession {
  private readonly store: SessionStore;
  private readonly reading: SessionReading;
  private readonly ofPeriods = new PeriodDecisions();
  private readonly order = new SessionOrder();
  /** How often the clerk has stopped reading; what was to be read before is not read after. */
  private cancels = 0;

  constructor(private readonly services: SessionServices) {
    super();
    this.store = new SessionStore(lastEndedPeriod(defaultMechanism(), services.today));
    this.reading = new SessionReading(services.pool, {
      onProgress: (progress) => this.set({ progress, files: this.reading.files.listed() }),
      onFault: (detail) => this.set({ fault: { kind: 'fault', detail } }),
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => this.store.subscribe(listener);

  readonly getState = (): SessionState => this.store.getState();

  /** Adds files without reading them. One that was given already, of the same name and content, is not added again. */
  async addFiles(files: readonly GivenFile[]): Promise<void> {
    const { generation } = this.reading.files;
    await this.order.next(() => this.reading.files.add(files, generation));
    const guessed = this.getState().periodGuessed
      ? periodOfNames(this.reading.files.names, defaultMechanism())
      : undefined;
    this.addUp();
    if (guessed) await this.changePeriod(guessed);
  }

  removeFile(name: string): void {
    this.reading.files.remove(name);
    this.addUp();
  }

  /** Removes all files, decisions and passwords; the period, roster, due date and quarter before stay. */
  clear(): void {
    void this.reading.stop();
    this.reading.files.clear();
    this.reading.forgetPasswords();
    this.ofPeriods.forget();
    this.addUp({ decisions: NO_DECISIONS, cancelled: false, fault: undefined });
  }

  /** Reads what is not read yet. Resolves when all is read or the clerk has cancelled; never rejects. */
  async read(): Promise<void> {
    const { fault } = this.getState();
    this.set({ cancelled: false, fault: fault?.kind === 'fault' ? undefined : fault });
    const { cancels } = this;
    await this.order.beforeReading(() => undefined);
    if (cancels === this.cancels) await this.reading.read(this.getState().period);
    this.addUp();
  }

  /** Stops reading; what was read is kept. */
  cancel(): void {
    if (!this.isAboutToRead) return;
    this.cancels++;
    void this.reading.stop();
    this.set({ cancelled: true });
  }

  private get isAboutToRead(): boolean {
    return this.reading.isRunning || this.order.isBeforeReading;
  }

  /** Reads everything again that was read, as reading depends on the period; nothing after the clerk has stopped it. */
  async choosePeriod(period: Period): Promise<void> {
    this.set({ periodGuessed: false });
    await this.changePeriod(period);
  }

  /** A better guess than the calendar's, such as what a workbook remembers; the clerk's choice and the files' names count for more. */
  async proposePeriod(period: Period): Promise<void> {
    const { periodGuessed, files } = this.getState();
    if (periodGuessed && files.length === 0) await this.changePeriod(period);
  }

  private async changePeriod(period: Period): Promise<void> {
    const { period: before, decisions, cancelled } = this.getState();
    if (period.year === before.year && period.quarter === before.quarter) return;
    const goesOn = this.isAboutToRead || (this.reading.files.isBegun && !cancelled);
    const { cancels } = this;
    this.set({ period, decisions: this.ofPeriods.switched(decisions, before, period) });
    const forget = async (): Promise<void> => {
      await this.reading.stop();
      this.reading.files.forgetAll();
      this.addUp();
    };
    await (goesOn ? this.order.beforeReading(forget) : this.order.next(forget));
    if (goesOn && cancels === this.cancels) await this.read();
  }

  /** Undefined: no roster, every unit that is read is expected. */
  async useRoster(source: RosterSource | undefined): Promise<void> {
    if (!source) return this.addUp({ roster: undefined });
    try {
      this.addUp({ roster: await this.rosterFrom(source), fault: undefined });
    } catch (cause) {
      this.set({ fault: rosterFault(cause, source) });
    }
  }

  private async rosterFrom(source: RosterSource): Promise<SessionRoster> {
    switch (source.kind) {
      case 'file': {
        const { blob, name } = source.file;
        const units = await readRosterFrom(blob, this.reading.knownPasswords, await this.services.platform());
        return { units, origin: { kind: 'file', file: name } };
      }
      case 'sheet':
        return { units: rosterOfSheet(source.sheet), origin: { kind: 'sheet', sheet: source.sheet.name } };
      case 'remembered':
        return {
          units: source.units.map(({ name, aliases }) => ({ name, aliases, contact: null })),
          origin: { kind: 'remembered' },
        };
    }
  }

  /** The exported result or report workbook of an earlier quarter. Undefined: nothing to compare with. */
  async usePrevious(file: GivenFile | undefined): Promise<void> {
    if (!file) return this.addUp({ previous: undefined });
    try {
      const previous = await readPreviousFrom(file.blob, await this.services.platform());
      if (isBefore(defaultMechanism(), previous.period, this.getState().period)) {
        this.addUp({ previous, fault: undefined });
      } else {
        this.set({ fault: { kind: 'previousNotBefore', file: file.name } });
      }
    } catch (cause) {
      this.set({ fault: previousFault(cause, file.name) });
    }
  }

  setDue(due: CalendarDate | undefined): void {
    this.addUp({ due });
  }

  /** Tries again the files that were refused as encrypted. */
  async addPassword(password: string): Promise<void> {
    this.reading.addPassword(password);
    const { cancels } = this;
    const goesOn = await this.order.beforeReading(async () => {
      const wasRunning = this.reading.isRunning;
      await this.reading.stop();
      return this.reading.files.forgetEncrypted() || wasRunning;
    });
    if (goesOn && cancels === this.cancels) await this.read();
  }

  dismissFault(): void {
    this.set({ fault: undefined });
  }

  /**
   * Draws the report's sheets into the workbook and marks it, in one call; rejects with `HostError`, or with
   * `StillReading` while files are being read.
   */
  writeReport(host: Host, options: WriteOptions = {}): Promise<DrawOutcome> {
    return writeReport(this.getState(), host, options, this.services.lang);
  }

  /** The report as .xlsx. Like the other files it rejects with `StillReading` while files are being read. */
  exportReport(options: WriteOptions = {}): Promise<ExportedFile> {
    return exportReport(this.getState(), options, this.services.lang);
  }

  /** 催报清单 as .xlsx: unit, contact, state, what to do. */
  exportReminderList(): Promise<ExportedFile> {
    return exportReminderList(this.getState(), this.services.lang);
  }

  /** 退回修改单 as .xlsx: a sheet for each school that has to put something right. */
  exportReturnSlips(): Promise<ExportedFile> {
    return exportReturnSlips(this.getState(), this.services.lang);
  }

  protected decisions(): ClerkDecisions {
    return this.getState().decisions;
  }

  protected result(): SessionState['result'] {
    return this.getState().result;
  }

  protected decide(decisions: ClerkDecisions): void {
    this.addUp({ decisions });
  }

  private set(change: Partial<SessionState>): void {
    this.store.set(change);
  }

  private addUp(change: Partial<SessionState> = {}): void {
    const { files } = this.reading;
    this.store.addUp(files.outcomes(), { ...change, files: files.listed() });
  }
}
