import { expect } from '@open-wc/testing';
import { choicesKey } from '../../src/context/reader/choices-key.js';
import { ReaderDevice } from '../../src/context/reader/reader.js';

const { getItem, setItem, removeItem } = Storage.prototype;
const keep = (value: unknown): void => { localStorage.setItem(choicesKey, typeof value === 'string' ? value : JSON.stringify(value)); };
const kept = (): unknown => JSON.parse(localStorage.getItem(choicesKey) ?? 'null');

/** A reader, and how often the page was told of a change. */
function device(): { reader: ReaderDevice; told: () => number } {
  let told = 0;
  return { reader: new ReaderDevice(() => { told += 1; }), told: () => told };
}

const deny = (...methods: ('getItem' | 'setItem' | 'removeItem')[]): void => {
  for (const method of methods) Storage.prototype[method] = () => { throw new DOMException('Full or denied.', method === 'getItem' ? 'SecurityError' : 'QuotaExceededError'); };
};

let frame: HTMLIFrameElement | undefined;
/** Another tab of this site, as far as storage can tell. */
async function inAnotherTab(act: (storage: Storage) => void): Promise<void> {
  if (!frame) {
    frame = document.createElement('iframe');
    frame.src = '/robots.txt';
    await new Promise((loaded) => { frame!.addEventListener('load', loaded, { once: true }); document.body.append(frame!); });
  }
  const heard = new Promise((hear) => { addEventListener('storage', hear, { once: true }); });
  act(frame.contentWindow!.localStorage);
  await heard;
}

beforeEach(() => { localStorage.clear(); });
afterEach(() => {
  Object.assign(Storage.prototype, { getItem, setItem, removeItem });
  Reflect.deleteProperty(globalThis, 'localStorage');
  Object.defineProperty(globalThis, 'localStorage', own);
  localStorage.clear();
});
after(() => { frame?.remove(); });
const own = Object.getOwnPropertyDescriptor(globalThis, 'localStorage')!;

describe('what a reader chose', () => {
  it('is nothing at first, and is kept from then on', () => {
    const { reader, told } = device();
    expect(reader.reader).to.deep.equal({ choices: { seen: [], players: [] }, revealed: new Set(), isKept: true });
    reader.choose({ seen: ['john-wick'] });
    expect([reader.reader.choices.seen, told(), kept()]).to.deep.equal([['john-wick'], 1, { seen: ['john-wick'], players: [] }]);
    expect(device().reader.reader.choices.seen).to.deep.equal(['john-wick']);
  });

  it('is chosen one by one: the rest stays as it was', () => {
    const { reader } = device();
    reader.choose({ seen: ['john-wick'] });
    reader.choose({ region: 'DE' });
    reader.choose({ players: ['youtube'] });
    expect(kept()).to.deep.equal({ seen: ['john-wick'], players: ['youtube'], region: 'DE' });
  });

  it('is laid over what another tab chose meanwhile', () => {
    const { reader } = device();
    keep({ seen: ['ballerina'], players: [], region: 'FR' });
    reader.choose({ players: ['youtube'] });
    expect(reader.reader.choices).to.deep.equal({ seen: ['ballerina'], players: ['youtube'], region: 'FR' });
  });

  it('is removed from the device when it is empty', () => {
    const { reader } = device();
    reader.choose({ seen: ['john-wick'] });
    reader.choose({ seen: [] });
    expect([localStorage.getItem(choicesKey), reader.reader.isKept]).to.deep.equal([null, true]);
  });

  it('is only what is sound of what any script says', () => {
    const { reader } = device();
    reader.choose({ seen: ['<img src=x>', 'john-wick', 7 as unknown as string], region: 'nowhere' });
    expect(reader.reader.choices).to.deep.equal({ seen: ['john-wick'], players: [] });
  });
});

describe('what a reader chose in another tab', () => {
  it('is followed, and so is that it was forgotten', async () => {
    const { reader, told } = device();
    await inAnotherTab((storage) => { storage.setItem(choicesKey, '{"seen":["john-wick-4"]}'); });
    expect([reader.reader.choices.seen, told()]).to.deep.equal([['john-wick-4'], 1]);
    await inAnotherTab((storage) => { storage.removeItem(choicesKey); });
    expect(reader.reader.choices.seen).to.deep.equal([]);
    reader.choose({ seen: ['ballerina'] });
    await inAnotherTab((storage) => { storage.clear(); });
    expect(reader.reader.choices.seen).to.deep.equal([]);
  });

  it('is not announced if it is the same, or another script’s', async () => {
    keep({ seen: ['john-wick'] });
    const { told } = device();
    await inAnotherTab((storage) => { storage.setItem(choicesKey, '{"players":[],"seen":["john-wick"]}'); });
    await inAnotherTab((storage) => { storage.setItem('another-script', 'seen'); });
    expect(told()).to.equal(0);
  });

  it('is looked up when the page comes back out of the browser’s cache', () => {
    const { reader, told } = device();
    keep({ seen: ['john-wick'] });
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    expect(told()).to.equal(0);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect([reader.reader.choices.seen, told()]).to.deep.equal([['john-wick'], 1]);
  });
});

describe('a list written by a stranger', () => {
  for (const [what, written] of [
    ['nothing', ''],
    ['no JSON', '{"seen":['],
    ['a text', '"john-wick"'],
    ['null', 'null'],
    ['a list', '["john-wick"]'],
    ['an object in place of the list', '{"seen":{"0":"john-wick"}}'],
    ['markup', '{"seen":["<img src=x onerror=alert(1)>"],"region":"<b>"}'],
    ['names that every object has', '{"seen":["__proto__"],"__proto__":{"region":"DE"},"players":[{"toString":1}]}'],
  ] as const) {
    it(`of ${what} counts as nothing`, () => {
      keep(written);
      expect(device().reader.reader).to.deep.equal({ choices: { seen: [], players: [] }, revealed: new Set(), isKept: true });
    });
  }

  it('of a hundred thousand entries is read in part, and written shorter', () => {
    keep({ seen: Array.from({ length: 100_000 }, (_, index) => `t${index}`) });
    const { reader } = device();
    expect([reader.reader.choices.seen.length, reader.reader.choices.seen.at(-1)]).to.deep.equal([500, 't99999']);
    reader.choose({ seen: [...reader.reader.choices.seen, 'john-wick'] });
    expect(device().reader.reader.choices.seen.at(-1)).to.equal('john-wick');
    expect(localStorage.getItem(choicesKey)!.length).to.be.lessThan(10_000);
  });
});

describe('a device that keeps nothing', () => {
  const deviceThat: Readonly<Record<string, () => void>> = {
    'may not be asked': () => { Object.defineProperty(globalThis, 'localStorage', { configurable: true, get: () => { throw new DOMException('Denied.', 'SecurityError'); } }); },
    'has no storage': () => { Object.defineProperty(globalThis, 'localStorage', { configurable: true, value: null }); },
    'may not be read': () => { deny('getItem', 'setItem', 'removeItem'); },
  };
  for (const [what, act] of Object.entries(deviceThat)) {
    it(`because it ${what}: it says so, and what is chosen holds on this page`, () => {
      act();
      const { reader, told } = device();
      expect(reader.reader.isKept).to.equal(false);
      reader.choose({ seen: ['john-wick'] });
      reader.choose({ region: 'DE' });
      expect([reader.reader.choices, reader.reader.isKept, told()]).to.deep.equal([{ seen: ['john-wick'], players: [], region: 'DE' }, false, 2]);
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      expect(reader.reader.choices.seen).to.deep.equal(['john-wick']);
    });
  }

  it('because it is full: it says so, and forgets nothing of what was chosen on this page', () => {
    keep({ seen: ['ballerina'] });
    const { reader } = device();
    deny('setItem');
    reader.choose({ seen: ['ballerina', 'john-wick'] });
    expect(reader.reader.isKept).to.equal(false);
    reader.choose({ region: 'DE' });
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(reader.reader.choices).to.deep.equal({ seen: ['ballerina', 'john-wick'], players: [], region: 'DE' });
    Object.assign(Storage.prototype, { setItem });
    reader.choose({ players: ['youtube'] });
    expect([reader.reader.isKept, kept()]).to.deep.equal([true, { seen: ['ballerina', 'john-wick'], players: ['youtube'], region: 'DE' }]);
  });

  it('is found to keep again when another tab could', async () => {
    const { reader } = device();
    deny('setItem');
    reader.choose({ seen: ['ballerina'] });
    Object.assign(Storage.prototype, { setItem });
    await inAnotherTab((storage) => { storage.setItem(choicesKey, '{"seen":["john-wick"]}'); });
    expect([reader.reader.choices.seen, reader.reader.isKept]).to.deep.equal([['john-wick'], true]);
  });
});

describe('a record that a reader asked to see', () => {
  it('is shown besides those before, and kept by no device', () => {
    const { reader, told } = device();
    const [one, other] = ['events duel', 'quotes last-words'];
    reader.reveal(one);
    reader.reveal(other);
    expect([[...reader.reader.revealed], told(), localStorage.length]).to.deep.equal([[one, other], 2, 0]);
  });
});
