/** The parts of a manifest that the tests look at, from its text as this project formats it. */
export interface ParsedManifest {
  readonly id: string;
  readonly displayNames: readonly string[];
  readonly resources: ReadonlyMap<string, Resource>;
  /** Number of resources written, also where two have the same id. */
  readonly resourceCount: number;
  readonly resids: readonly string[];
  readonly groups: readonly { readonly label: string }[];
  readonly controls: readonly { readonly label: string }[];
  /** Of the tab, the groups and the controls. */
  readonly ids: readonly string[];
  readonly functions: readonly string[];
  readonly paneUrls: readonly string[];
  readonly iconSets: readonly (readonly { readonly size: number; readonly url: string }[])[];
  readonly iconUrl: string;
  readonly highResolutionIconUrl: string;
  readonly urls: readonly string[];
}

export interface Resource {
  readonly id: string;
  readonly kind: 'url' | 'shortString' | 'longString';
  /** The default and its overrides. */
  readonly texts: readonly string[];
}

const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map((match) => match[1]!);

const KINDS = { Images: 'url', Urls: 'url', ShortStrings: 'shortString', LongStrings: 'longString' } as const;

export function parseManifest(source: string): ParsedManifest {
  const text = source.replace(/<!--.*?-->/gsu, '');
  const list = resourcesOf(text);
  const resources = new Map(list.map((resource) => [resource.id, resource]));
  const textOf = (id: string): string => resources.get(id)?.texts[0] ?? '';
  const groups = all(text, /(<Group id=.*?<\/Group>)/gsu);
  const controls = all(text, /(<Control .*?<\/Control>)/gsu);
  const labelOf = (element: string): { label: string } => ({
    label: textOf(all(element, /<Label resid="([^"]+)"/gu)[0]!),
  });
  return {
    id: all(text, /<Id>([^<]+)<\/Id>/gu)[0]!,
    displayNames: all(/<DisplayName.*?<\/DisplayName>/su.exec(text)![0], /Value="([^"]+)"/gu),
    resources,
    resourceCount: list.length,
    resids: all(text, /resid="([^"]+)"/gu),
    groups: groups.map(labelOf),
    controls: controls.map(labelOf),
    ids: all(text, /<(?:CustomTab|Group|Control)[^>]* id="([^"]+)"/gu),
    functions: all(text, /<FunctionName>([^<]+)</gu),
    paneUrls: controls.flatMap((control) => all(control, /<SourceLocation resid="([^"]+)"/gu).map(textOf)),
    iconSets: all(text, /<Icon>(.*?)<\/Icon>/gsu).map((icon) =>
      [...icon.matchAll(/size="(\d+)" resid="([^"]+)"/gu)].map((match) => ({
        size: Number(match[1]),
        url: textOf(match[2]!),
      })),
    ),
    iconUrl: all(text, /<IconUrl DefaultValue="([^"]+)"/gu)[0]!,
    highResolutionIconUrl: all(text, /<HighResolutionIconUrl DefaultValue="([^"]+)"/gu)[0]!,
    urls: all(text, /(?:DefaultValue|Value)="(https?:[^"]+)"/gu),
  };
}

function resourcesOf(text: string): readonly Resource[] {
  return Object.entries(KINDS).flatMap(([list, kind]) => {
    const part = new RegExp(`<bt:${list}>(.*?)</bt:${list}>`, 'su').exec(text)?.[1] ?? '';
    const elements = part.matchAll(
      /<bt:(?:Image|Url|String) id="([^"]+)"(.*?)(?=<bt:(?:Image|Url|String) |$)/gsu,
    );
    return [...elements].map(([, id, rest]) => ({ id: id!, kind, texts: all(rest!, /Value="([^"]*)"/gu) }));
  });
}
