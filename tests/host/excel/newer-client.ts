import type { LoadedOffice } from '../../excel-host/load-office';

/** The parts of the client that its own generated classes are made of. */
interface ClientParts {
  readonly ClientObject: new (context: object, path: object) => object;
  readonly BatchApiHelper: {
    createPropertyObject(
      type: unknown,
      parent: object,
      name: string,
      isCollection: boolean,
      flags: number,
    ): object;
    createMethodObject(
      type: unknown,
      parent: object,
      name: string,
      operation: number,
      args: readonly unknown[],
      isCollection: boolean,
      isInvalidAfterRequest: boolean,
      getById: null,
      flags: number,
    ): object;
  };
}

/**
 * Gives the client what the published package, older than the one on Microsoft's servers, does not have yet: notes, made
 * of the same parts as its own comments. What goes over the wire is what the newer client sends.
 */
export function addNotes({ Excel, OfficeExtension }: LoadedOffice): void {
  if ('notes' in Excel.Worksheet.prototype) return;
  const { ClientObject, BatchApiHelper } = OfficeExtension as unknown as ClientParts;
  class NoteCollection extends ClientObject {
    add(cellAddress: string, content: string): object {
      const args = [cellAddress, content];
      return BatchApiHelper.createMethodObject(ClientObject, this, 'Add', 0, args, false, true, null, 0);
    }
  }
  Object.defineProperty(Excel.Worksheet.prototype, 'notes', {
    get(this: object) {
      return BatchApiHelper.createPropertyObject(NoteCollection, this, 'Notes', true, 4);
    },
  });
}
