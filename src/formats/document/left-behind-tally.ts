import type { LeftBehind } from '../../domain/document/workbook-document';

/** Counts, while a file is read, what of it a document does not hold. */
export class LeftBehindTally {
  private readonly counts = new Map<string, LeftBehind>();

  /** Without `sheet` for what belongs to the workbook. */
  add(kind: LeftBehind['kind'], sheet?: string, count = 1): void {
    if (count <= 0) return;
    const key = JSON.stringify([kind, sheet]);
    const before = this.counts.get(key)?.count ?? 0;
    this.counts.set(key, { kind, ...(sheet === undefined ? {} : { sheet }), count: before + count });
  }

  /** In the order in which each was first met. */
  entries(): readonly LeftBehind[] {
    return [...this.counts.values()];
  }
}
