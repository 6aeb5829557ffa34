import { notImplemented } from '../../protocol/host-fault';
import { HostObject } from '../../protocol/host-object';
import type { HeaderFooterPart, PageSetup } from '../sheet/page-setup';
import { textArgument } from './argument-checks';

/** Excel's limit for the three parts of a header or footer together, with what separates them. */
const LONGEST = 255;

export class HeaderFooter extends HostObject {
  constructor(private readonly _page: PageSetup) {
    super();
  }

  #set(part: HeaderFooterPart, value: unknown): void {
    this._page.headersFooters[part] = textArgument(value, LONGEST);
  }

  get leftHeader(): string {
    return this._page.headersFooters.leftHeader;
  }
  set leftHeader(value: unknown) {
    this.#set('leftHeader', value);
  }
  get centerHeader(): string {
    return this._page.headersFooters.centerHeader;
  }
  set centerHeader(value: unknown) {
    this.#set('centerHeader', value);
  }
  get rightHeader(): string {
    return this._page.headersFooters.rightHeader;
  }
  set rightHeader(value: unknown) {
    this.#set('rightHeader', value);
  }
  get leftFooter(): string {
    return this._page.headersFooters.leftFooter;
  }
  set leftFooter(value: unknown) {
    this.#set('leftFooter', value);
  }
  get centerFooter(): string {
    return this._page.headersFooters.centerFooter;
  }
  set centerFooter(value: unknown) {
    this.#set('centerFooter', value);
  }
  get rightFooter(): string {
    return this._page.headersFooters.rightFooter;
  }
  set rightFooter(value: unknown) {
    this.#set('rightFooter', value);
  }
}

/** Only headers and footers that are the same on all pages. */
export class HeaderFooterGroup extends HostObject {
  constructor(private readonly _page: PageSetup) {
    super();
  }

  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this._page);
  }

  get state(): string {
    return 'Default';
  }
  set state(value: unknown) {
    if (value !== 'Default') throw notImplemented(`headers and footers in state ${String(value)}`);
  }
}
