import { WorkbookRefusal } from '../refusal';
import { MAX_DEPTH, xmlBroken as broken } from './xml-bytes';
import { decodeEntities } from './xml-text';

export type XmlToken = 'start' | 'end' | 'eof';

const ATTRIBUTE = /([^\s=/<>"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;
const TAG = /<(\/?)([^\s/<>"'=!?]+)((?:\s+[^\s=/<>"']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const DOCTYPE = /^<!DOCTYPE/i;

/** `x:sheet` → `sheet`: writers are free to choose prefixes. */
const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Goes through a small XML part tag by tag and refuses it unless every element is closed in order. A self-closing
 * tag gives a start and an end. Names come without prefix: the parts of a workbook need no more.
 */
export class XmlReader {
  /** Local name of the element that the last token started or ended. */
  name = '';
  /** Text directly before the last token, since the token before that. */
  text = '';
  /** Where the reader stands in `xml`; a caller may move it past whole elements that it has read itself. */
  at = 0;
  private readonly open: string[] = [];
  private attributeText = '';
  private selfClosing = false;
  private seenRoot = false;

  constructor(readonly xml: string) {}

  /** How many elements are open; the element of a `start` token counts. */
  get depth(): number {
    return this.open.length;
  }

  /** Local name of the element around the current one. */
  get parent(): string {
    return localName(this.open[this.open.length - 2] ?? '');
  }

  next(): XmlToken {
    if (this.selfClosing) return this.endSelfClosing();
    this.text = '';
    for (;;) {
      const tag = this.xml.indexOf('<', this.at);
      if (tag < 0) return this.finish();
      if (tag > this.at) this.text += decodeEntities(this.xml.slice(this.at, tag));
      this.at = tag;
      const mark = this.xml.charAt(tag + 1);
      if (mark !== '!' && mark !== '?') return this.readTag();
      this.skipMarkup();
    }
  }

  /** The attributes of the last `start` token, by full name, in their order. */
  attributes(): Map<string, string> {
    const attributes = new Map<string, string>();
    for (const [, name, double, single] of this.attributeText.matchAll(ATTRIBUTE)) {
      attributes.set(name!, decodeEntities(double ?? single!));
    }
    return attributes;
  }

  private readTag(): XmlToken {
    TAG.lastIndex = this.at;
    const match = TAG.exec(this.xml);
    if (!match) return broken('tag');
    this.at = TAG.lastIndex;
    const [, closing, name, attributes, selfClosing] = match;
    this.name = localName(name!);
    if (closing) {
      if (this.open.pop() !== name) broken('balance');
      return 'end';
    }
    if (this.open.length === 0 && this.seenRoot) broken('secondRoot');
    this.seenRoot = true;
    if (this.open.push(name!) > MAX_DEPTH) broken('depth');
    this.attributeText = attributes!;
    this.selfClosing = selfClosing !== '';
    return 'start';
  }

  private endSelfClosing(): XmlToken {
    this.selfClosing = false;
    this.text = '';
    this.open.pop();
    return 'end';
  }

  /** Comments and instructions vanish, CDATA is text. */
  private skipMarkup(): void {
    const { xml, at } = this;
    if (xml.startsWith('<!--', at)) this.at = this.after('-->', at + 4);
    else if (xml.startsWith('<?', at)) this.at = this.after('?>', at + 2);
    else if (xml.startsWith('<![CDATA[', at)) {
      this.at = this.after(']]>', at + 9);
      this.text += xml.slice(at + 9, this.at - 3);
    } else if (DOCTYPE.test(xml.slice(at, at + 9))) throw new WorkbookRefusal('doctypeForbidden');
    else broken('markup');
  }

  private after(mark: string, from: number): number {
    const found = this.xml.indexOf(mark, from);
    return found < 0 ? broken('unclosed') : found + mark.length;
  }

  private finish(): XmlToken {
    if (this.open.length > 0 || !this.seenRoot) broken('truncated');
    return 'eof';
  }
}
