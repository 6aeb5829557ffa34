/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { INSERTED_FORMS } from '../../src/commands/function-names';
import { pictureOf, RIBBON_BUTTONS } from '../../src/wps/ribbon/ribbon-buttons';

/** What writes the file in a build. */
const { ribbonXml } = createRequire(__filename)('../../.config/webpack/ribbon-file') as {
  readonly ribbonXml: (manifest: string) => string;
};

const MANIFEST = readFileSync('manifest.xml', 'utf8');
const RIBBON = ribbonXml(MANIFEST);

function parsed(text: string): Document {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  expect(document.getElementsByTagName('parsererror')).toHaveLength(0);
  return document;
}

const manifest = parsed(MANIFEST);
const ribbon = parsed(RIBBON);

const child = (element: Element, tag: string): Element =>
  [...element.children].find(({ tagName }) => tagName === tag)!;
/** The Chinese text of a resource. */
const said = (element: Element, tag: string): string | null => {
  const id = child(element, tag).getAttribute('resid');
  return [...manifest.getElementsByTagName('bt:String')]
    .find((each) => each.getAttribute('id') === id)!
    .getAttribute('DefaultValue');
};
const iconOf = (control: Element): string =>
  control.querySelector('[size="32"]')!.getAttribute('resid')!.split('.')[1]!;

function workOf(control: Element): unknown {
  const [name] = control.getElementsByTagName('FunctionName');
  if (name) return { kind: 'insert', forms: INSERTED_FORMS[name.textContent as keyof typeof INSERTED_FORMS] };
  const [location] = control.getElementsByTagName('SourceLocation');
  return { kind: 'open', view: location!.getAttribute('resid')!.replace('Url.', '') };
}

const groupsOfManifest = [...manifest.getElementsByTagName('Group')].map((group) => ({
  label: said(group, 'Label'),
  buttons: [...group.getElementsByTagName('Control')].map((control) => {
    const tip = child(control, 'Supertip');
    return {
      label: said(control, 'Label'),
      screentip: said(tip, 'Title'),
      supertip: said(tip, 'Description'),
      icon: iconOf(control),
      work: workOf(control),
    };
  }),
}));

test('the ribbon has the groups and buttons of the manifest: names, tips, icons, order, and what they do', () => {
  const groups = [...ribbon.getElementsByTagName('group')].map((group) => ({
    label: group.getAttribute('label'),
    buttons: [...group.getElementsByTagName('button')].map((button) => {
      const known = RIBBON_BUTTONS.get(button.id);
      return {
        label: button.getAttribute('label'),
        screentip: button.getAttribute('screentip'),
        supertip: button.getAttribute('supertip'),
        icon: known?.icon,
        work: known?.work,
      };
    }),
  }));
  expect(groups.map(({ buttons }) => buttons.length)).toEqual([5, 3, 1, 1]);
  expect(groups).toEqual(groupsOfManifest);
  expect(RIBBON_BUTTONS.size).toBe(10);
});

test('the tab is 168机制', () => {
  expect([...ribbon.getElementsByTagName('tab')].map((tab) => tab.getAttribute('label'))).toEqual([
    '168机制',
  ]);
});

test('the file begins with its root, in the namespace that WPS reads', () => {
  expect(RIBBON.startsWith('<customUI ')).toBe(true);
  expect(ribbon.documentElement.namespaceURI).toBe('http://schemas.microsoft.com/office/2006/01/customui');
});

test('ids are distinct and plain, and every button is large with a picture and a callback', () => {
  const ids = [...ribbon.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[A-Za-z]\w*$/u.test(id))).toEqual([]);
  for (const button of ribbon.getElementsByTagName('button')) {
    const attributes = Object.fromEntries([...button.attributes].map(({ name, value }) => [name, value]));
    expect(attributes).toMatchObject({ size: 'large', onAction: 'OnAction', getImage: 'GetImage' });
    expect(existsSync(pictureOf(button.id).replace('assets/', 'assets/icons/'))).toBe(true);
  }
});

test('characters with a meaning in XML stay what they are', () => {
  const label = 'A &amp; B &lt;1&gt; &quot;C&quot;';
  const text = ribbonXml(MANIFEST.replace('DefaultValue="附件1"', `DefaultValue="${label}"`));
  expect(parsed(text).getElementById('Mechanism168_Templates_Goals')!.getAttribute('label')).toBe(
    'A & B <1> "C"',
  );
});

test('a manifest that lacks a text stops the build', () => {
  expect(() =>
    ribbonXml(MANIFEST.replace('String id="Templates.Goals.Tip"', 'String id="Templates.Goals.Hint"')),
  ).toThrow('Templates.Goals.Tip');
});
