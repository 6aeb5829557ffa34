import { xmlElement, xmlPart } from './xml-text';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CORE_PROPERTIES = `${PACKAGE}/metadata/core-properties`;

type Kind =
  | 'officeDocument'
  | 'coreProperties'
  | 'worksheet'
  | 'styles'
  | 'sharedStrings'
  | 'comments'
  | 'vmlDrawing'
  | 'hyperlink';

/** What a part links to. */
export class Relationships {
  private readonly elements: string[] = [];

  /** Adds a link; gives the id under which the part names it. */
  add(kind: Kind, target: string, mode?: 'External'): string {
    const id = `rId${this.elements.length + 1}`;
    const type = kind === 'coreProperties' ? CORE_PROPERTIES : `${OFFICE}/${kind}`;
    this.elements.push(xmlElement('Relationship', { Id: id, Type: type, Target: target, TargetMode: mode }));
    return id;
  }

  /** Undefined where the part links to nothing. */
  part(): string | undefined {
    return this.elements.length === 0
      ? undefined
      : xmlPart(xmlElement('Relationships', { xmlns: PACKAGE }, this.elements.join('')));
  }
}
