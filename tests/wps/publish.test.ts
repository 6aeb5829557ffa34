import { ServicePlayer, type PlayedEntry } from './service-player';
import type { Offer } from '../../src/wps/publish/addin-entry';
import { readEntries, readOffer } from '../../src/wps/publish/addin-entry';
import { install, look, remove } from '../../src/wps/publish/installation';
import { encoded, wpsService, type WpsService } from '../../src/wps/publish/wps-service';

const BASE = 'https://office.example.edu.cn/168';
const ONLINE = { name: 'Mechanism168', addonType: 'et', online: 'true', url: `${BASE}/online/` } as const;
const OFFLINE = {
  name: 'Mechanism168',
  addonType: 'et',
  online: 'false',
  url: `${BASE}/Mechanism168.7z`,
  version: '0.2.0',
} as const;
const OFFER: Offer = { name: 'Mechanism168', version: '0.2.0', entries: [ONLINE, OFFLINE] };
const FOREIGN: PlayedEntry = {
  name: 'OaAssist',
  addonType: 'et',
  online: 'true',
  url: 'https://oa.example/',
};

let player: ServicePlayer;
let service: WpsService;
beforeEach(async () => {
  player = await ServicePlayer.start();
  service = wpsService(player.origin);
  player.fetched.set(`${BASE}/online/ribbon.xml`, '<customUI xmlns="x"/>');
  player.fetched.set(OFFLINE.url, '7z\u00bc\u00af');
});
afterEach(() => player.stop());

describe('how the machine stands', () => {
  test.each<[string, readonly PlayedEntry[], object]>([
    ['nothing', [], { kind: 'absent' }],
    ['only other add-ins', [FOREIGN], { kind: 'absent' }],
    ['ours in another program', [{ ...ONLINE, addonType: 'wps' }], { kind: 'absent' }],
    ['ours, taken away', [{ ...ONLINE, enable: 'false' }], { kind: 'absent' }],
    ['ours online', [FOREIGN, { ...ONLINE, enable: 'enable_dev' }], { kind: 'installed' }],
    [
      'ours online, its address without a slash',
      [{ ...ONLINE, url: `${BASE}/online` }],
      { kind: 'installed' },
    ],
    ['ours from another server', [{ ...ONLINE, url: 'https://old.example/' }], { kind: 'other' }],
    [
      'ours kept here, told by its folder',
      [{ ...OFFLINE, url: 'Mechanism168_0.2.0' }],
      { kind: 'installed' },
    ],
    ['an older one kept here', [{ ...OFFLINE, version: '0.1.0' }], { kind: 'other' }],
    ['one kept here of no version', [{ ...OFFLINE, version: undefined as never }], { kind: 'other' }],
  ])('%s', async (_, entries, standing) => {
    player.entries = [...entries];
    expect(await look(OFFER, service)).toMatchObject(standing);
  });

  test('nobody answers', async () => {
    await player.stop();
    expect(await look(OFFER, service)).toEqual({ kind: 'notRunning' });
  });

  test('the service is there, but WPS behind it is not yet', async () => {
    player.listAnswer = { status: 500, text: '{"data":"Subserver not available."}' };
    expect(await look(OFFER, service)).toEqual({ kind: 'notRunning' });
  });

  test.each([
    [200, '<html>another program</html>'],
    [200, '{}'],
    [404, ''],
  ])('something else answers: %i %s', async (status, text) => {
    player.listAnswer = { status, text };
    expect(await look(OFFER, service)).toEqual({ kind: 'notUnderstood', status });
  });

  test('an empty answer is an empty list', () => {
    expect(readEntries('')).toEqual([]);
    expect(readEntries(JSON.stringify([FOREIGN, 7, { name: 'x' }]))).toEqual([FOREIGN]);
  });
});

describe('installing', () => {
  test('says to WPS what its own page says, and asks the list whether it is there', async () => {
    player.entries = [FOREIGN];
    expect(await install(OFFER, OFFLINE, service)).toEqual({
      kind: 'justInstalled',
      entry: OFFLINE,
      fetched: true,
    });
    expect(player.asked.map(({ path }) => path)).toEqual([
      '/deployaddons/runParams',
      '/publishlist',
      '/redirect/runParams',
    ]);
    expect(player.asked[0]?.told).toEqual({ cmd: 'enable', ...OFFLINE, customDomain: '' });
    expect(player.entries).toContainEqual(FOREIGN);
  });

  test('an online one has no version, and is tried by its ribbon', async () => {
    player.answer = { status: 200, text: '' };
    expect(await install(OFFER, ONLINE, service)).toMatchObject({ kind: 'justInstalled', fetched: true });
    expect(player.asked[0]?.told).not.toHaveProperty('version');
    expect(player.asked[2]?.told).toMatchObject({ method: 'get', url: `${BASE}/online/ribbon.xml` });
  });

  test('is done also where WPS cannot get the files, and says so', async () => {
    player.fetched.clear();
    expect(await install(OFFER, ONLINE, service)).toMatchObject({ kind: 'justInstalled', fetched: false });
  });

  test.each([
    [200, 'user refused'],
    [403, ''],
  ])('was not trusted: %i %s', async (status, text) => {
    player.answer = { status, text };
    expect(await install(OFFER, ONLINE, service)).toEqual({ kind: 'refused', status });
    expect(player.entries).toEqual([]);
  });

  test('said yes, and did nothing', async () => {
    player.forgetful = true;
    expect(await install(OFFER, ONLINE, service)).toEqual({ kind: 'notListed' });
  });
});

describe('removing', () => {
  test('takes ours away, of whatever version, and nothing else', async () => {
    player.entries = [{ ...OFFLINE, version: '0.1.0', url: 'Mechanism168_0.1.0' }, FOREIGN];
    expect(await remove(OFFER, service)).toEqual({ kind: 'removed' });
    expect(player.entries).toEqual([FOREIGN]);
    expect(player.asked.filter(({ path }) => path.startsWith('/deploy'))).toEqual([
      {
        path: '/deployaddons/runParams',
        told: { cmd: 'disable', ...OFFLINE, version: '0.1.0', url: 'Mechanism168_0.1.0', customDomain: '' },
      },
    ]);
  });

  test('ends where WPS says yes for ever and does nothing', async () => {
    player.entries = [{ ...ONLINE }];
    player.forgetful = true;
    expect(await remove(OFFER, service)).toEqual({ kind: 'notListed' });
  });
});

test('what is sent is base64 of UTF-8', () => {
  expect(encoded({ name: '机制' })).toBe(Buffer.from('{"name":"机制"}').toString('base64'));
});

test('an address may be relative to the page', () => {
  const text = JSON.stringify({ ...OFFER, entries: [{ ...OFFLINE, url: 'Mechanism168.7z' }] });
  expect(readOffer(text, 'file:///D:/168/publish.html')?.entries[0]?.url).toBe(
    'file:///D:/168/Mechanism168.7z',
  );
  expect(readOffer('null', 'file:///D:/publish.html')).toBeUndefined();
});
