/** Gives looks names, one to all cells that look alike; of thousands of cells few look different. */
export class ClassNames {
  private readonly names = new Map<string, string>();

  /** The class for declarations of CSS. */
  of(css: string): string {
    const known = this.names.get(css);
    if (known !== undefined) return known;
    const name = `c${this.names.size}`;
    this.names.set(css, name);
    return name;
  }

  /** The rules of all classes given so far, below `scope`. */
  rules(scope: string): string {
    return [...this.names].map(([css, name]) => `${scope} .${name}{${css}}`).join('\n');
  }
}
