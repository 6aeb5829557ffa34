import { CustomRangeType, type IDocumentData, type IStyleData, type Nullable } from '@univerjs/core';

const LINK: number = CustomRangeType.HYPERLINK;
/** Every paragraph ends in a carriage return; the whole ends in a line feed. */
const END = '\r\n';
/** Marks of ranges, blocks and tables within a text. */
const MARKS = /[\u0000\u0008\u000B\u000C\u001A-\u001F]/gu;

/**
 * A text as a little document, the only way in which the grid shows lines and links. It draws such a text by the looks
 * in it, not by those of the cell.
 */
export function richText(text: string, look: IStyleData, link: string | undefined): IDocumentData {
  const stream = text.replace(/\r\n?|\n/gu, '\r');
  const ends = [...stream.matchAll(/\r/gu)].map(({ index }) => index);
  return {
    id: 'd',
    documentStyle: {},
    body: {
      dataStream: stream + END,
      textRuns: Object.keys(look).length === 0 ? [] : [{ st: 0, ed: stream.length, ts: look }],
      paragraphs: [...ends, stream.length].map((startIndex) => ({ startIndex })),
      sectionBreaks: [{ startIndex: stream.length + 1 }],
      customRanges: link === undefined ? [] : [linkRange(stream, link)],
    },
  };
}

const linkRange = (
  stream: string,
  url: string,
): NonNullable<NonNullable<IDocumentData['body']>['customRanges']>[number] => ({
  startIndex: 0,
  endIndex: stream.length - 1,
  rangeId: 'link',
  rangeType: LINK,
  properties: { url },
});

/** The text of a little document; undefined where there is none. */
export function textOfRich(rich: Nullable<IDocumentData>): string | undefined {
  const stream = rich?.body?.dataStream;
  return stream
    ?.replace(/\r?\n$/u, '')
    .replace(/\r\n?/gu, '\n')
    .replace(MARKS, '');
}

/** Where its first link leads. */
export function linkOfRich(rich: Nullable<IDocumentData>): string | undefined {
  const link = rich?.body?.customRanges?.find(({ rangeType }) => rangeType === LINK);
  const url: unknown = link?.properties?.url;
  return typeof url === 'string' ? url : undefined;
}
