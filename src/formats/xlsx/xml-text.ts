import { WorkbookRefusal } from '../refusal';

const NAMED_ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const MAX_CODE_POINT = 0x10ffff;

/** Text between tags as XML means it: line ends made one, entities replaced. */
export function decodeEntities(raw: string): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&]*);?/g, (entity, name: string) => {
    const known = NAMED_ENTITIES[name];
    if (known !== undefined && entity.endsWith(';')) return known;
    return String.fromCodePoint(codePointOf(entity));
  });
}

function codePointOf(entity: string): number {
  const match = /^&#(?:x([0-9a-fA-F]{1,8})|(\d{1,10}));$/.exec(entity);
  const code = match ? parseInt(match[1] ?? match[2]!, match[1] === undefined ? 10 : 16) : NaN;
  // Entities of one's own need a DOCTYPE, which is refused, so any other name is damage.
  if (!(code <= MAX_CODE_POINT)) throw new WorkbookRefusal('xmlBroken', { detail: 'entity' });
  return code;
}

/** Office writes characters that XML cannot carry as `_x000D_`, and a literal `_x000D_` as `_x005F_x000D_`. */
export const decodeOfficeEscapes = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;

/** The text of a cell from the characters between its tags. */
export const decodeCellText = (raw: string): string => decodeOfficeEscapes(decodeEntities(raw));
