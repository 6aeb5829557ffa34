import type { Lang } from '../../messages/fill';
import { sentenceText } from '../../messages/sentence';
import { PUBLISH_OUTCOMES, PUBLISH_STEPS } from '../../messages/wps-publish';
import type { Outcome } from './installation';

/** A paragraph, or steps in their order. */
export type SaidPart = string | readonly string[];

/** What is said of an outcome. `plainHttp`: the page came from another machine by http. */
export function outcomeText(outcome: Outcome, plainHttp: boolean, lang: Lang): readonly SaidPart[] {
  const steps = (which: keyof typeof PUBLISH_STEPS): SaidPart => PUBLISH_STEPS[which][lang].split('\n');
  const said = (which: keyof typeof PUBLISH_OUTCOMES, values = {}): SaidPart =>
    sentenceText(PUBLISH_OUTCOMES[which], values, lang);
  switch (outcome.kind) {
    case 'installed': {
      const { online, url, version } = outcome.entry;
      const way = online === 'true' ? 'installedOnline' : 'installedOffline';
      return [said(way, { url, version }), said('tabMissing')];
    }
    case 'other': {
      const { online, url, version } = outcome.entry;
      return [said(online === 'true' ? 'otherOnline' : 'otherOffline', { url, version })];
    }
    case 'justInstalled':
      return [
        said('justInstalled'),
        steps('restart'),
        ...(outcome.fetched ? [] : [said('notFetched', { url: outcome.entry.url })]),
        said('tabMissing'),
      ];
    case 'notRunning':
      return [
        said('notRunning'),
        ...(plainHttp ? [said('plainHttp')] : []),
        steps('wake'),
        said('stillSilent'),
      ];
    case 'refused':
    case 'notUnderstood':
      return [said(outcome.kind, { status: outcome.status })];
    case 'absent':
    case 'removed':
    case 'notListed':
      return [said(outcome.kind)];
  }
}
