import { readEntries, type AddinEntry, type ListedEntry, type Offer } from './addin-entry';
import { standingOf, type Standing } from './standing';
import { ServiceSilent, type ServiceAnswer, type WpsService } from './wps-service';

/** What became of what the clerk asked for. */
export type Outcome =
  | Standing
  /** Nobody answers at the service's address. */
  | { readonly kind: 'notRunning' }
  /** Something answers, but not as the service does. */
  | { readonly kind: 'notUnderstood'; readonly status: number }
  /** The service said no, as where the clerk or a policy does not trust the page. */
  | { readonly kind: 'refused'; readonly status: number }
  /** It said yes, yet the list does not have it, or still has it. */
  | { readonly kind: 'notListed' }
  | { readonly kind: 'justInstalled'; readonly entry: AddinEntry; readonly fetched: boolean }
  | { readonly kind: 'removed' };

/** One online, one offline, and one that an earlier address left behind. */
const MOST_ENTRIES = 3;

export const look = (offer: Offer, service: WpsService): Promise<Outcome> =>
  answered(async () => {
    const { entries, status } = await listed(service);
    return entries ? standingOf(offer, entries) : { kind: 'notUnderstood', status };
  });

/** Installs one of the entries offered. WPS has one entry of a name; other add-ins are not touched. */
export const install = (offer: Offer, entry: AddinEntry, service: WpsService): Promise<Outcome> =>
  answered(async () => {
    const changed = await service.change('enable', entry);
    if (!isYes(changed)) return { kind: 'refused', status: changed.status };
    const { entries, status } = await listed(service);
    if (!entries) return { kind: 'notUnderstood', status };
    const standing = standingOf({ ...offer, entries: [entry] }, entries);
    if (standing.kind !== 'installed') return { kind: 'notListed' };
    return { kind: 'justInstalled', entry, fetched: await isFetched(entry, service) };
  });

/** Takes every entry of ours away, of whatever version; other add-ins are not touched. */
export const remove = (offer: Offer, service: WpsService): Promise<Outcome> =>
  answered(async () => {
    for (let round = 0; round <= MOST_ENTRIES; round += 1) {
      const standing = await look(offer, service);
      if (standing.kind === 'absent') return { kind: 'removed' };
      if (standing.kind !== 'installed' && standing.kind !== 'other') return standing;
      const changed = await service.change('disable', standing.entry);
      if (!isYes(changed)) return { kind: 'refused', status: changed.status };
    }
    return { kind: 'notListed' };
  });

/** New versions of the service say OK, old ones nothing. */
const isYes = ({ status, text }: ServiceAnswer): boolean =>
  status === 200 && (text.trim() === 'OK' || text === '');

async function listed(
  service: WpsService,
): Promise<{ readonly entries: readonly ListedEntry[] | undefined; readonly status: number }> {
  const { status, text } = await service.list();
  return { entries: status === 200 ? readEntries(text) : undefined, status };
}

/** Whether WPS gets what the entry names. Not asked of a file: the service fetches from servers. */
async function isFetched({ online, url }: AddinEntry, service: WpsService): Promise<boolean> {
  if (!/^https?:/u.test(url)) return true;
  const [address, beginning] =
    online === 'true' ? [new URL('ribbon.xml', url).href, '<customUI'] : [url, '7z'];
  try {
    return (await service.fetched(address)).text.startsWith(beginning);
  } catch (error) {
    // Old services do not fetch; what was installed is installed all the same.
    if (error instanceof ServiceSilent) return false;
    throw error;
  }
}

async function answered(act: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof ServiceSilent) return { kind: 'notRunning' };
    throw error;
  }
}
