/** `x.xlsx`, where that is taken `x (2).xlsx`; the folder and the ending stay as they are. */
export function uniqueFileName(name: string, taken: Pick<ReadonlySet<string>, 'has'>): string {
  const [, base = name, ending = ''] = /^(.*?)(\.[^./]*)?$/su.exec(name) ?? [];
  for (let number = 2, free = name; ; number++) {
    if (!taken.has(free)) return free;
    free = `${base} (${number})${ending}`;
  }
}
