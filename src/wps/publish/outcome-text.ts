import type { Lang } from '../../messages/fill';
import { sentenceText } from '../../messages/sentence';
import { PUBLISH_OUTCOMES, PUBLISH_WORDS } from '../../messages/wps-publish';
import type { Outcome } from './installation';

/** What is said of an outcome, a paragraph each. */
export function outcomeText(outcome: Outcome, lang: Lang): readonly string[] {
  switch (outcome.kind) {
    case 'installed':
    case 'other': {
      const { online, url, version } = outcome.entry;
      const sentence = PUBLISH_OUTCOMES[`${outcome.kind}${online === 'true' ? 'Online' : 'Offline'}`];
      return [sentenceText(sentence, { url, version }, lang)];
    }
    case 'justInstalled':
      return [
        sentenceText(PUBLISH_OUTCOMES.justInstalled, {}, lang),
        ...(outcome.fetched
          ? []
          : [sentenceText(PUBLISH_OUTCOMES.notFetched, { url: outcome.entry.url }, lang)]),
        PUBLISH_WORDS.restart[lang],
        PUBLISH_WORDS.tabMissing[lang],
      ];
    case 'refused':
    case 'notUnderstood':
      return [sentenceText(PUBLISH_OUTCOMES[outcome.kind], { status: outcome.status }, lang)];
    case 'absent':
    case 'removed':
    case 'notRunning':
    case 'notListed':
      return [sentenceText(PUBLISH_OUTCOMES[outcome.kind], {}, lang)];
  }
}
