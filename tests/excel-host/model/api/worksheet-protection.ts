import { accessDenied, invalidArgument, invalidOperation } from '../../protocol/host-fault';
import { HostObject } from '../../protocol/host-object';
import { NOTHING_ALLOWED, PROTECTION_OPTIONS, type ProtectionOptions } from '../sheet/protection';
import type { SheetState } from '../sheet/sheet-state';
import type { WorkbookState } from '../sheet/workbook-state';
import { booleanArgument, isAbsent, recordArgument, textArgument } from './argument-checks';

/** Options of Excel that this host has nothing to forbid with. */
const WITHOUT_EFFECT = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowInsertColumns',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
  'selectionMode',
] as const;

const passwordArgument = (value: unknown): string | undefined =>
  isAbsent(value) || value === '' ? undefined : textArgument(value, 255);

function protectionOptions(value: unknown): ProtectionOptions {
  if (isAbsent(value)) return NOTHING_ALLOWED;
  const given = recordArgument(value, [...PROTECTION_OPTIONS, ...WITHOUT_EFFECT]);
  const allowed = PROTECTION_OPTIONS.filter((name) => !isAbsent(given[name])).map(
    (name): [string, boolean] => [name, booleanArgument(given[name])],
  );
  return { ...NOTHING_ALLOWED, ...Object.fromEntries(allowed) };
}

export class WorksheetProtection extends HostObject {
  constructor(private readonly _sheet: SheetState) {
    super();
  }

  get protected(): boolean {
    return this._sheet.protection.isOn;
  }
  get options(): ProtectionOptions {
    return this._sheet.protection.options;
  }

  protect(options: unknown, password: unknown): void {
    if (this.protected) throw invalidOperation();
    this._sheet.protection.turnOn(protectionOptions(options), passwordArgument(password));
  }

  unprotect(password: unknown): void {
    if (!this._sheet.protection.turnOff(passwordArgument(password))) throw invalidArgument();
  }
}

export class WorkbookProtection extends HostObject {
  constructor(private readonly _state: WorkbookState) {
    super();
  }

  get protected(): boolean {
    return this._state.structureProtected;
  }

  protect(password: unknown): void {
    if (this.protected) throw invalidOperation();
    this._state.structureProtected = true;
    this._state.structurePassword = passwordArgument(password);
  }

  unprotect(password: unknown): void {
    const needed = this._state.structurePassword;
    if (needed !== undefined && needed !== password) throw accessDenied();
    this._state.structureProtected = false;
    this._state.structurePassword = undefined;
  }
}
