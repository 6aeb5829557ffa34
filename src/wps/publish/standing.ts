import type { AddinEntry, ListedEntry, Offer } from './addin-entry';

/** How this machine stands to what the page offers. */
export type Standing =
  | { readonly kind: 'absent' }
  | { readonly kind: 'installed'; readonly entry: ListedEntry }
  /** Ours, but of another version or from another address. */
  | { readonly kind: 'other'; readonly entry: ListedEntry };

const isOurs = (offer: Offer, { name, addonType, enable }: ListedEntry): boolean =>
  name === offer.name && addonType === 'et' && enable !== 'false';

const place = (address: string): string => address.replace(/\/+$/u, '');

/** What is kept on this machine goes by its version, as WPS may tell its folder in place of where it came from. */
const isOffered = (offered: AddinEntry, listed: ListedEntry): boolean =>
  offered.online === listed.online &&
  (offered.online === 'true' ? place(offered.url) === place(listed.url) : offered.version === listed.version);

export function standingOf(offer: Offer, listed: readonly ListedEntry[]): Standing {
  const ours = listed.filter((entry) => isOurs(offer, entry));
  const current = ours.find((entry) => offer.entries.some((offered) => isOffered(offered, entry)));
  if (current) return { kind: 'installed', entry: current };
  const [other] = ours;
  return other ? { kind: 'other', entry: other } : { kind: 'absent' };
}
