import { xmlContent, xmlElement, xmlPart } from './xml-text';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The table of texts that cells point into; each text once. */
export class SharedTexts {
  private readonly places = new Map<string, number>();
  private uses = 0;

  place(text: string): number {
    this.uses++;
    const known = this.places.get(text);
    if (known !== undefined) return known;
    this.places.set(text, this.places.size);
    return this.places.size - 1;
  }

  part(): string {
    const items = [...this.places.keys()].map(
      (text) => `<si><t xml:space="preserve">${xmlContent(text)}</t></si>`,
    );
    return xmlPart(
      xmlElement('sst', { xmlns: MAIN, count: this.uses, uniqueCount: items.length }, items.join('')),
    );
  }
}
