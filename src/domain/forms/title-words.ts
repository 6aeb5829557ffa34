import type { Mechanism } from '../mechanism/definition';
import { headerKey } from './header-text';

/** A form's names, as keys, for finding its title line and what stands before it. */
export interface TitleWords {
  /** Names of the form, longest first. */
  readonly names: readonly string[];
  /** Length of the shortest name. */
  readonly shortest: number;
  /** The printed title behind the school's name, or the whole of it where no school stands in it. */
  readonly fixed: string;
  /** Texts at which the school's name has ended, e.g. 实行168机制. */
  readonly cuts: readonly string[];
  /** The word that joins the school's name to the rest (实行); empty where there is none. */
  readonly joint: string;
  /** What remains of the printed blank (学校): the title of a form nobody has put a name in. */
  readonly blank: string;
}

const SCHOOL = '{school}';

interface TitledForm {
  readonly title: string;
  readonly titleAliases: readonly string[];
  readonly blank?: string;
}

export function titleWordsOf(mechanism: Mechanism, form: TitledForm): TitleWords {
  const behind = form.title.includes(SCHOOL)
    ? form.title.slice(form.title.indexOf(SCHOOL) + SCHOOL.length)
    : form.title;
  const fixed = headerKey(behind);
  const name = headerKey(mechanism.name);
  const id = headerKey(mechanism.id);
  const at = form.title.includes(SCHOOL) ? fixed.indexOf(name) : -1;
  const joint = at > 0 ? fixed.slice(0, at) : '';
  const names = [fixed, ...form.titleAliases.map(headerKey)].filter((text) => text !== '');
  const cuts = [...names, joint + name, joint + id, name].filter((text) => text !== '');
  return {
    names: [...new Set(names)].sort((a, b) => b.length - a.length),
    shortest: Math.min(...names.map((text) => text.length)),
    fixed,
    cuts: [...new Set(cuts)],
    joint,
    blank: headerKey(form.blank ?? ''),
  };
}
