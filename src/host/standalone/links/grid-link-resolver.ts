import {
  type ICommandService,
  type IConfigService,
  type IUniverInstanceService,
  type LocaleService,
} from '@univerjs/core';
import { MessageType } from '@univerjs/preset-sheets-core';
import { type IDefinedNamesService } from '@univerjs/engine-formula';
import { SheetsHyperLinkResolverService } from '@univerjs/preset-sheets-hyper-link';
import { type IMessageService } from '@univerjs/ui';
import { filled } from '../../../messages/fill';
import { GRID_WORDS } from '../../../messages/grid-words';
import { langOf } from '../starting/grid-locales';
import { fileOfAddress, isWebAddress } from './link-address';

/**
 * Follows addresses outside of the workbook. The grid asks for it where a clerk has clicked on an address that they have
 * read, never by itself: what opens it learns that somebody has.
 */
export class GridLinkResolver extends SheetsHyperLinkResolverService {
  constructor(
    instances: IUniverInstanceService,
    commands: ICommandService,
    names: IDefinedNamesService,
    private readonly messages: IMessageService,
    private readonly locale: LocaleService,
    config: IConfigService,
  ) {
    super(instances, commands, names, messages, locale, config);
  }

  override navigateToOtherWebsite(url: string): Promise<void> {
    if (isWebAddress(url)) window.open(url, '_blank', 'noopener,noreferrer');
    else {
      const lang = langOf(this.locale.getCurrentLocale());
      const content = filled(GRID_WORDS.linkToFile, { file: fileOfAddress(url) }, lang);
      this.messages.show({ content, type: MessageType.Info, duration: READING_TIME });
    }
    return Promise.resolve();
  }
}

/** Milliseconds that a sentence of two lines stays. */
const READING_TIME = 8000;
