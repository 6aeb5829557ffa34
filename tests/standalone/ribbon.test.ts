import { existsSync, readFileSync } from 'node:fs';
import { INSERTED_FORMS } from '../../src/commands/function-names';
import { RIBBON_GROUP_NAMES, RIBBON_WORDS } from '../../src/messages/standalone-ribbon';
import { RIBBON_GROUPS } from '../../src/standalone/toolbar/ribbon-groups';
import { iconAddress } from '../../src/standalone/toolbar/ribbon-icons';
import type { Asked } from '../../src/taskpane/pane/asked';

const MANIFEST = readFileSync('manifest.xml', 'utf8').replace(/<!--.*?-->/gsu, '');
const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map((match) => match[1]!);
const first = (text: string, pattern: RegExp): string => pattern.exec(text)?.[1] ?? '';

/** The text of a resource in both languages. */
function textOf(resid: string) {
  const element = new RegExp(`<bt:String id="${resid}" (.*?)</bt:String>`, 'su').exec(MANIFEST)![1]!;
  return {
    zh: first(element, /DefaultValue="([^"]*)"/u),
    en: first(element, /Locale="en-US" Value="([^"]*)"/u),
  };
}

const residOf = (element: string, tag: string): string =>
  first(element, new RegExp(`<${tag} resid="([^"]+)"`, 'u'));

/** What a button of the ribbon does, as the toolbar asks for it. */
function askedBy(control: string): Asked {
  const name = first(control, /<FunctionName>(\w+)</u);
  if (name in INSERTED_FORMS) {
    return { kind: 'insert', forms: INSERTED_FORMS[name as keyof typeof INSERTED_FORMS] };
  }
  const url = residOf(control, 'SourceLocation').replace('Url.', '');
  return { kind: 'view', view: url as Extract<Asked, { kind: 'view' }>['view'] };
}

const groups = all(MANIFEST, /(<Group id=.*?<\/Group>)/gsu).map((group) => ({
  name: textOf(residOf(group, 'Label')),
  buttons: all(group, /(<Control .*?<\/Control>)/gsu).map((control) => ({
    label: textOf(residOf(control, 'Label')),
    tip: textOf(residOf(control, 'Description')),
    icon: first(control, /size="32" resid="Icon\.([\w-]+)\.32"/u),
    asked: askedBy(control),
  })),
}));

test('the toolbar has the groups and buttons of the ribbon: names, tips, icons and what they do', () => {
  const toolbar = RIBBON_GROUPS.map(({ id, buttons }) => ({
    name: RIBBON_GROUP_NAMES[id],
    buttons: buttons.map((button) => ({
      ...RIBBON_WORDS[button.id],
      icon: button.icon,
      asked: button.ask(),
    })),
  }));
  expect(groups.map(({ buttons }) => buttons.length)).toEqual([5, 3, 1, 1]);
  expect(toolbar).toEqual(groups);
});

test('each icon is the file that the manifest names', () => {
  for (const { icon } of RIBBON_GROUPS.flatMap(({ buttons }) => buttons)) {
    const file = new URL(iconAddress(icon));
    expect(file.pathname).toMatch(new RegExp(`/assets/icons/${icon}-32\\.png$`, 'u'));
    expect(existsSync(file)).toBe(true);
  }
});
