/**
 * Reads a widget's surroundings while the page has no catalogue: from the page, from the attributes of its providers, and from the reader's device.
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

/** The surroundings of a widget; the catalogue and the citations come only with the ledger. */
export type PageSurroundings = Omit<Surroundings, 'shown' | 'data' | 'reader'> & Partial<Pick<Surroundings, 'shown' | 'reader'>>;

/** Compiled rows that few pages need, such as facts, crews and plots: those at hand, and the function that fetches more. */
export { isTitleLoaded as hasTitle, loadRows, loadedRows as rowsOf };

const clock = new PageClock(earliestInstant(bundledData.day));

/** The page's own settings, read once a task because the page may be swapped. */
let ofPage: Settings | undefined;
let known: { readonly key: string; readonly data: ReaderData } | undefined;

/** Reads the surroundings of an element; the innermost provider counts. `isOwn` says which providers hold a publisher's own data. */
export function readSurroundings(element: Element, zones: Zones, isProvider: (element: Element) => boolean, isOwn: (provider: Element) => boolean): PageSurroundings {
  const providers = holdersOf(element).filter(isProvider);
  const settings = settingsOf(providers, zones);
  const awaited = providers.some(isOwn) ? ('dataset' as const) : undefined;
  return { ...dataFor(settings), settings, awaited, clock: settings.now === undefined ? clock : new StillClock(settings.now) };
}

/** Returns the settings of a provider that cannot be read. */
export function findSettingFaults(provider: Element, zones: Zones, isProvider: (element: Element) => boolean): readonly SettingFault[] {
  return readSettings(written(provider), settingsOf(holdersOf(provider).filter(isProvider), zones), zones).faults;
}

/** Returns the providers' settings, nearest first, over those of the page. */
function settingsOf(providers: readonly Element[], zones: Zones): Settings {
  return providers.reduceRight((outer, provider) => readSettings(written(provider), outer, zones).settings, settingsNow());
}

function written(provider: Element): WrittenSettings {
  return Object.fromEntries(settingNames.map((name) => [name, provider.getAttribute(settingAttribute(name))])) as unknown as WrittenSettings;
}

/** Returns the elements around an element, nearest first, across shadow roots and slots. */
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

/** Reads the device only where a record would give a title away: reading its storage and listening to it costs a page 2 ms. */
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

/** Storage may hold anything, written by any script. Without access to it, no title counts as seen. */
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

/** Calls back when the reader's choices change in another tab, when the page returns from the back/forward cache, when its day of publication changes, and when the device's clock was put back. */
export function onSurroundingsChange(callback: () => void): void {
  changed = callback;
  clock.whenBack(callback);
  let published = publishedOn(document);
  onPageChange(() => {
    const before = published;
    if (before !== (published = publishedOn(document))) callback();
  });
}
