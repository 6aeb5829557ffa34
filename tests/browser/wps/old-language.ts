/**
 * Runs in the page first. What the test WPS calls of a newer JavaScript than that of Chromium 80, for it alone: to the
 * scripts of the page, which lie in files, it stays as absent as in any other old browser.
 */
export function lendNewerMembers(): void {
  // After its message a stack names this function, the getter, and who asked that.
  const isAskedByPage = (): boolean => /\bfile:\/\//u.test(new Error().stack?.split('\n')[3] ?? '');
  const lend = (prototype: object, name: string, member: unknown): void => {
    if (name in prototype) return;
    Object.defineProperty(prototype, name, {
      configurable: true,
      get: () => (isAskedByPage() ? undefined : member),
    });
  };
  lend(Array.prototype, 'at', function (this: readonly unknown[], index: number): unknown {
    return this[index < 0 ? this.length + index : index];
  });
  lend(String.prototype, 'replaceAll', function (this: string, found: string, by: string): string {
    return this.split(found).join(by);
  });
}
