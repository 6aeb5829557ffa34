import type { CellPlace } from '../../forms/recognised-table';
import type { PersonInCell } from '../../reading/people';
import { placeKey } from '../row-text';
import type { NamedMember, SchoolFigures } from '../school-figures';
import type { DutyPost } from '../school-return';
import { hasPostColumn } from './commitment-cells';
import { derivedFigure, isFormFilled } from './counting-rule';
import type { FigureContext } from './counting-rule';

const membersOf = (people: readonly PersonInCell[]): readonly string[] =>
  people.filter(({ member }) => member).map(({ name }) => name);

interface MemberCell {
  readonly place: CellPlace;
  readonly post: DutyPost;
}

/** The cells of 履岗党员, a merged one once. */
function memberCells(posts: readonly DutyPost[]): readonly MemberCell[] {
  const cells = new Map<string, MemberCell>();
  for (const post of posts) {
    const place = post.memberPlace;
    if (place) cells.set(placeKey(place), { place, post });
  }
  return [...cells.values()];
}

function namedMembers(cells: readonly MemberCell[]): readonly NamedMember[] {
  const places = new Map<string, CellPlace[]>();
  for (const { place, post } of cells) {
    for (const name of membersOf(post.members.people)) {
      const known = places.get(name);
      if (known) known.push(place);
      else places.set(name, [place]);
    }
  }
  return [...places].map(([name, appearances]) => ({ name, places: appearances }));
}

/** ⑥ 参与设岗定责、亮岗履职党员数: names of 履岗党员, each once however many posts they hold; cells that name nobody wait. */
export function dutyMemberCount(context: FigureContext): SchoolFigures['dutyMemberCount'] {
  if (!isFormFilled(context, 'posts') || !hasPostColumn(context, 'member')) return null;
  const { dutyPosts } = context.school;
  const cells = memberCells(dutyPosts);
  const members = namedMembers(cells);
  const onPosts = dutyPosts.flatMap(({ members: { people }, postName }) =>
    membersOf(people).map((name) => `${name}\n${postName}`),
  );
  const withContacts = dutyPosts.flatMap(({ members: { people }, contacts }) => [
    ...membersOf(people),
    ...membersOf(contacts.people),
  ]);
  const byRule = {
    distinctNames: members.length,
    appearances: members.reduce((sum, { places }) => sum + places.length, 0),
    nameAndPost: new Set(onPosts).size,
    withContacts: new Set(withContacts).size,
  };
  const figure = derivedFigure('dutyMemberCount', byRule, context);
  const unresolved = cells
    .filter(({ post }) => post.members.unrecognised.length > 0)
    .map(({ place }) => place);
  return figure && { ...figure, members, unresolved };
}
