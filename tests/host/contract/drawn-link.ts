import type { DrawnLink } from './drawn';

/** `'附件5'!B4` or `Sheet1!B4` → sheet and cell; the whole sheet's name may be quoted. */
export function readReference(reference: string): { readonly sheet: string; readonly cell: string } {
  const mark = reference.lastIndexOf('!');
  const name = reference.slice(0, mark).replace(/^#/u, '');
  const sheet = /^'(.*)'$/su.exec(name)?.[1]?.replace(/''/gu, "'") ?? name;
  return { sheet, cell: reference.slice(mark + 1).replace(/\$/gu, '') };
}

/** A link into the workbook, from the place a program tells. */
export const cellLink = (reference: string): DrawnLink => ({ kind: 'cell', ...readReference(reference) });

/** A link to a file: its URL, which may end in `#'附件5'!B4`, or the place inside it told apart. */
export function fileLink(url: string, reference?: string): DrawnLink {
  const hash = url.indexOf('#');
  const place = reference ?? (hash < 0 ? undefined : decodeURI(url.slice(hash + 1)));
  return {
    kind: 'file',
    file: decodeURIComponent(hash < 0 ? url : url.slice(0, hash)),
    ...(place === undefined || place === '' ? {} : readReference(place)),
  };
}
