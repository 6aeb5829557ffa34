/** What office.js needs of a page, where there is none: plain Node, or jest's node environment. */

type ScriptTag = { readonly src: string; onload?: unknown; onerror?: unknown };

const nothing = (): undefined => undefined;

function memoryStorage(): Record<string, unknown> {
  const values = new Map<string, string>();
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
    clear: () => values.clear(),
    key: (index: number) => [...values.keys()][index] ?? null,
    get length() {
      return values.size;
    },
  };
}

const element = (tagName: string): Record<string, unknown> => ({
  tagName,
  style: {},
  setAttribute: nothing,
  getAttribute: () => null,
  appendChild: nothing,
});

function bareDocument(officeUrl: string, href: string, load: (tag: ScriptTag) => void): object {
  const scripts = [{ src: officeUrl, getAttribute: () => null }];
  const head = { appendChild: load };
  return {
    readyState: 'complete',
    URL: href,
    cookie: '',
    head,
    body: { appendChild: nothing },
    documentElement: { appendChild: nothing },
    createElement: element,
    getElementsByTagName: (tag: string) => (tag.toLowerCase() === 'script' ? scripts : [head]),
    addEventListener: nothing,
    removeEventListener: nothing,
  };
}

/** Makes this realm look like a page that has loaded `officeUrl`; `load` is given the script tags it adds. */
export function installBarePage(officeUrl: string, load: (tag: ScriptTag) => void): void {
  const href = 'https://localhost:3000/taskpane.html';
  const globals: Record<string, unknown> = {
    window: globalThis,
    self: globalThis,
    top: globalThis,
    parent: globalThis,
    name: '',
    // office.js reads `window.status` where it means a variable of its own.
    status: '',
    location: new URL(href),
    history: {},
    navigator: { userAgent: 'node', language: 'zh-CN' },
    sessionStorage: memoryStorage(),
    addEventListener: nothing,
    removeEventListener: nothing,
    document: bareDocument(officeUrl, href, load),
  };
  for (const [name, value] of Object.entries(globals)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
}
