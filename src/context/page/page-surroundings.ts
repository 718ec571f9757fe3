/**
 * What surrounds a widget while the page has no catalogue: read from the page itself, from its providers' attributes, and from what the reader's device keeps.
 */
import type { SeenTitles } from '../../domain/spoilers/spoiler-policy.js';
import type { Settings } from '../../domain/ledger/vantage.js';
import { bundledData, isTitleLoaded, loadRows, loadedRows } from '../../scenes/bundled-data.js';
import type { ReaderData } from '../../scenes/title-data.js';
import { choicesKey } from '../reader/choices-key.js';
import { earliestInstant, PageClock, StillClock } from '../time/clock.js';
import type { Surroundings } from '../providers/context-keys.js';
import { onPageChange } from './page-changes.js';
import { pageSettings } from './page-settings.js';
import { publishedOn } from './published.js';
import { readSettings, type SettingFault, settingNames, settingAttribute, type WrittenSettings, type Zones } from '../providers/settings.js';

/** What a widget needs from around it; a catalogue and who lists sources come with the ledger. */
export type PageSurroundings = Omit<Surroundings, 'shown' | 'data' | 'reader'> & Partial<Pick<Surroundings, 'shown' | 'reader'>>;

/** Rows that few pages need, where they are at hand, and what fetches them. A page without a catalogue reads facts, crews and plots from them. */
export { isTitleLoaded as hasTitle, loadRows, loadedRows as rowsOf };

const clock = new PageClock(earliestInstant(bundledData.day));

/** The settings of the page itself, read once a task: a page may be swapped. */
let ofPage: Settings | undefined;
let known: { readonly key: string; readonly data: ReaderData } | undefined;

/** Reads what surrounds an element; of several providers the innermost counts. `isOwn` says which of them hold data of the publisher's own. */
export function readSurroundings(element: Element, zones: Zones, isProvider: (element: Element) => boolean, isOwn: (provider: Element) => boolean): PageSurroundings {
  const providers = holdersOf(element).filter(isProvider);
  const settings = settingsOf(providers, zones);
  const awaited = providers.some(isOwn) ? ('dataset' as const) : undefined;
  return { ...dataFor(settings), settings, awaited, clock: settings.now === undefined ? clock : new StillClock(settings.now) };
}

/** What of a provider's own settings cannot be read. */
export function findSettingFaults(provider: Element, zones: Zones, isProvider: (element: Element) => boolean): readonly SettingFault[] {
  return readSettings(written(provider), settingsOf(holdersOf(provider).filter(isProvider), zones), zones).faults;
}

/** What providers say, nearest first, over what the page says. */
function settingsOf(providers: readonly Element[], zones: Zones): Settings {
  return providers.reduceRight((outer, provider) => readSettings(written(provider), outer, zones).settings, settingsNow());
}

function written(provider: Element): WrittenSettings {
  return Object.fromEntries(settingNames.map((name) => [name, provider.getAttribute(settingAttribute(name))])) as unknown as WrittenSettings;
}

/** The elements around one, nearest first, out of shadow roots and through slots. */
function holdersOf(element: Element): Element[] {
  const holders: Element[] = [];
  for (let node: Node | null = outward(element); node; node = outward(node)) if (node instanceof Element) holders.push(node);
  return holders;
}

function outward(node: Node): Node | null {
  return (node instanceof Element && node.assignedSlot) || (node instanceof ShadowRoot ? node.host : node.parentNode);
}

function settingsNow(): Settings {
  if (!ofPage) {
    ofPage = pageSettings();
    queueMicrotask(() => (ofPage = undefined));
  }
  return ofPage;
}

function dataFor({ spoilers }: Settings): ReaderData {
  const key = `${String(bundledData.revision)} ${spoilers}`;
  if (known?.key !== key) known = { key, data: bundledData.forReader(spoilers, seenTitles, new Set()) };
  return known.data;
}

let seen: ReadonlySet<string> | undefined;
let changed: () => void;

/** Asks the device only where something would give a title away: reading its storage, and listening to it, costs a page two milliseconds. */
const seenTitles: SeenTitles = {
  has: (title) => {
    if (!seen) {
      seen = seenOnDevice();
      addEventListener('storage', ({ key }) => { if (key === choicesKey || key === null) forget(); });
      addEventListener('pageshow', ({ persisted }) => { if (persisted) forget(); });
    }
    return seen.has(title);
  },
};

/** Whoever writes there may have written anything; where the device may not be asked, nothing was seen. */
function seenOnDevice(): ReadonlySet<string> {
  try {
    const { seen: titles } = JSON.parse(localStorage.getItem(choicesKey) ?? '{}') as { readonly seen?: unknown };
    return new Set(Array.isArray(titles) ? titles.filter((title) => typeof title === 'string') : []);
  } catch {
    return new Set();
  }
}

function forget(): void {
  seen = seenOnDevice();
  known = undefined;
  changed();
}

/** Calls back when another tab has changed what the reader chose, when the page comes back out of the browser's cache, when it says another day of publication, and when the device's clock was put back. */
export function onSurroundingsChange(callback: () => void): void {
  changed = callback;
  clock.whenBack(callback);
  let published = publishedOn(document);
  onPageChange(() => {
    const before = published;
    if (before !== (published = publishedOn(document))) callback();
  });
}
