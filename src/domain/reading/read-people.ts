import type { Vocabulary } from '../mechanism/definition';
import { parseWholeNumber } from './chinese-numeral';
import { nameParts } from './name-parts';
import type { NamePart } from './name-parts';
import { splitOnBlanks, splitOnJoiners } from './name-tokens';
import type { PeopleReading, PersonInCell } from './people';
import { readNamePiece } from './person-name';
import type { ReadingFlag } from './reading-flags';
import { oncePer, remembered } from '../memory/remembered';

const NOBODY: PeopleReading = { people: [], flags: [], missing: 0, unrecognised: [] };

/** 张三等5人, 张三等五名党员, 张三等人: what stands behind the names announces more. */
const AND_OTHERS = /\s*等(?:共)?\s*(?:([\d〇零一二两三四五六七八九十百]+)\s*(?:人|名|位|个)|人).*$|\s*等$/u;

/** What has been found in the cell so far. */
interface Findings {
  readonly people: PersonInCell[];
  readonly flags: Set<ReadingFlag>;
  readonly unrecognised: string[];
  /** Persons announced by 等n人, the named ones included. */
  announced: number;
  /** Somebody is announced, but not how many: 张三等人. */
  openEnded: boolean;
}

const nonMember = (remarks: readonly string[], vocabulary: Vocabulary): boolean =>
  remarks.some((remark) => vocabulary.nonMemberRemarks.some((word) => remark.includes(word)));

function person(name: string, remarks: readonly string[], vocabulary: Vocabulary): PersonInCell {
  const note = remarks.join('；');
  return { name, member: !nonMember(remarks, vocabulary), ...(note === '' ? {} : { note }) };
}

function addPerson(found: Findings, added: PersonInCell): void {
  if (!found.people.some((known) => known.name === added.name)) found.people.push(added);
}

/** A remark that stands free between blanks belongs to the name before it (张三 群众), else to the one behind. */
function addRemark(found: Findings, remark: string, pending: string[], vocabulary: Vocabulary): void {
  const last = found.people.pop();
  if (!last) pending.push(remark);
  else
    found.people.push(
      person(last.name, [...(last.note === undefined ? [] : [last.note]), remark], vocabulary),
    );
}

function addPeopleAbove(found: Findings, above: PeopleReading | undefined, text: string): void {
  found.flags.add('sameAsAbove');
  above?.people.forEach((known) => addPerson(found, known));
  found.unrecognised.push(...(above ? above.unrecognised : [text]));
}

function readPart(
  part: NamePart,
  found: Findings,
  vocabulary: Vocabulary,
  above: PeopleReading | undefined,
): void {
  const others = part.text.includes('等') ? AND_OTHERS.exec(part.text) : null;
  if (others) {
    const announced = parseWholeNumber(others[1] ?? '');
    if (announced === undefined) found.openEnded = true;
    else found.announced += announced;
  }
  const { names, unclear } = splitOnBlanks(others ? part.text.replace(AND_OTHERS, '') : part.text);
  if (unclear) found.flags.add('spacesUnclear');
  const pending: string[] = [];
  for (const text of names.flatMap(splitOnJoiners)) {
    const piece = readNamePiece(text, vocabulary);
    if (piece.kind === 'name') {
      if (piece.surnameOnly) found.flags.add('toConfirm');
      const named = person(piece.name, [...pending.splice(0), ...part.remarks], vocabulary);
      addPerson(found, piece.surnameOnly ? { ...named, surnameOnly: true } : named);
    }
    if (piece.kind === 'remark') addRemark(found, piece.remark, pending, vocabulary);
    if (piece.kind === 'sameAsAbove') addPeopleAbove(found, above, text);
    if (piece.kind === 'unrecognised') found.unrecognised.push(text);
  }
  found.unrecognised.push(...pending);
}

/** List numbers (1.张三 2.李四) are no parts of their own, except where nothing else is in the cell. */
const withoutListNumbers = ({ people, unrecognised }: Findings): readonly string[] =>
  people.length === 0 ? unrecognised : unrecognised.filter((text) => !/^\d{1,2}\)?$/u.test(text));

const missingFrom = ({ announced, people }: Findings): number => Math.max(0, announced - people.length);

function flagsOf(found: Findings, unrecognised: readonly string[]): readonly ReadingFlag[] {
  const flags = new Set(found.flags);
  if (found.openEnded || missingFrom(found) > 0) flags.add('membersMissing');
  if (unrecognised.length > 0) flags.add('unrecognised');
  if (found.people.some(({ member }) => !member)) flags.add('nonMember');
  if (found.people.some(({ note }) => note !== undefined)) flags.add('remarkKept');
  return [...flags];
}

const readByItself = oncePer((vocabulary: Vocabulary) =>
  remembered((text) => readNames(text, vocabulary, undefined)),
);

/**
 * Reads the names in a cell (spec §2.5). 同上 stands for the people of the row above, given as `above`. Whatever does not
 * name a person is returned as unrecognised and is for the clerk to resolve.
 */
export function readPeople(text: string, vocabulary: Vocabulary, above?: PeopleReading): PeopleReading {
  if (text === '') return NOBODY;
  const reading = readByItself(vocabulary)(text);
  // Only 同上 looks at the row above; everybody else's cell reads the same wherever it stands.
  return above && reading.flags.includes('sameAsAbove') ? readNames(text, vocabulary, above) : reading;
}

function readNames(text: string, vocabulary: Vocabulary, above: PeopleReading | undefined): PeopleReading {
  const parts = nameParts(text);
  if (parts.length === 0) return NOBODY;
  const found: Findings = { people: [], flags: new Set(), unrecognised: [], announced: 0, openEnded: false };
  for (const part of parts) readPart(part, found, vocabulary, above);
  const unrecognised = withoutListNumbers(found);
  return {
    people: found.people,
    flags: flagsOf(found, unrecognised),
    missing: missingFrom(found),
    unrecognised,
  };
}
