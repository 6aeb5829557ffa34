import type { CellPlace } from '../../forms/recognised-table';
import { PlaceMap } from '../place-map';
import type { NamedMember, SchoolFigures } from '../school-figures';
import type { DutyPost } from '../school-return';
import { hasPostColumn } from './commitment-cells';
import { derivedFigure, isFormFilled } from './counting-rule';
import type { FigureContext } from './counting-rule';

const NO_NAMES: ReadonlySet<string> = new Set();

interface MemberCell {
  readonly place: CellPlace;
  post: DutyPost;
}

/** The cells of 履岗党员, a merged one once. */
function memberCells(posts: readonly DutyPost[]): readonly MemberCell[] {
  const cells: MemberCell[] = [];
  const known = new PlaceMap<MemberCell>();
  for (const post of posts) {
    const place = post.memberPlace;
    if (!place) continue;
    const seen = known.get(place);
    if (seen) seen.post = post;
    else {
      const cell = { place, post };
      known.set(place, cell);
      cells.push(cell);
    }
  }
  return cells;
}

function namedMembers(cells: readonly MemberCell[]): readonly NamedMember[] {
  const places = new Map<string, CellPlace[]>();
  for (const { place, post } of cells) {
    for (const { name, member } of post.members.people) {
      if (!member) continue;
      const known = places.get(name);
      if (known) known.push(place);
      else places.set(name, [place]);
    }
  }
  return Array.from(places, ([name, appearances]) => ({ name, places: appearances }));
}

/** How many members more there are than names, as some names are several persons: each cell names another one. */
const membersBeyondNames = (members: readonly NamedMember[], namesakes: ReadonlySet<string>): number =>
  members.reduce((sum, { name, places }) => sum + (namesakes.has(name) ? places.length - 1 : 0), 0);

/**
 * How many members there are if one who holds two posts counts twice, and if the contacts count as well; names that are
 * several persons are left to the caller.
 */
function countedOtherwise(
  posts: readonly DutyPost[],
  namesakes: ReadonlySet<string>,
): { nameAndPost: number; withContacts: number } {
  const firstPosts = new Map<string, string>();
  const otherPosts = new Set<string>();
  const contactNames = new Set<string>();
  for (const { members, contacts, postName } of posts) {
    for (const { name, member } of members.people) {
      if (!member) continue;
      const first = firstPosts.get(name);
      if (first === undefined) firstPosts.set(name, postName);
      else if (first !== postName && !namesakes.has(name)) otherPosts.add(`${name}\n${postName}`);
    }
    for (const { name, member } of contacts.people) if (member) contactNames.add(name);
  }
  let onlyContacts = 0;
  for (const name of contactNames) if (!firstPosts.has(name)) onlyContacts++;
  return {
    nameAndPost: firstPosts.size + otherPosts.size,
    withContacts: firstPosts.size + onlyContacts,
  };
}

/** ⑥ 参与设岗定责、亮岗履职党员数: names of 履岗党员, each once however many posts they hold; cells that name nobody wait. */
export function dutyMemberCount(context: FigureContext): SchoolFigures['dutyMemberCount'] {
  if (!isFormFilled(context, 'posts') || !hasPostColumn(context, 'member')) return null;
  const { dutyPosts } = context.school;
  const cells = memberCells(dutyPosts);
  const members = namedMembers(cells);
  const namesakes = context.options.namesakes ?? NO_NAMES;
  const more = membersBeyondNames(members, namesakes);
  const otherwise = countedOtherwise(dutyPosts, namesakes);
  const byRule = {
    distinctNames: members.length + more,
    appearances: members.reduce((sum, { places }) => sum + places.length, 0),
    nameAndPost: otherwise.nameAndPost + more,
    withContacts: otherwise.withContacts + more,
  };
  const figure = derivedFigure('dutyMemberCount', byRule, context);
  const unresolved = cells
    .filter(({ post }) => post.members.unrecognised.length > 0)
    .map(({ place }) => place);
  return figure && { ...figure, members, unresolved };
}
