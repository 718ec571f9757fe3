/**
 * Registers a tag once a page: the first copy of the library to come keeps it. On a server each copy keeps its own.
 */
import { version } from '../version.js';

const registered = Symbol.for('wick-widgets/version');

/** Where a server has no registry of its own. */
const onServer = new Map<string, CustomElementConstructor>();

/** Elements whose tags another copy on the same server has. Bundlers give the pages and what answers requests a copy each: each draws by its own elements, since those of the other know nothing of its data and languages. */
let besideOthers: CustomElementRegistry | undefined;

/** The class of a tag, wherever it was registered. */
export function elementOf(tag: string): CustomElementConstructor | undefined {
  return onServer.get(tag) ?? besideOthers?.get(tag) ?? (typeof customElements === 'undefined' ? undefined : customElements.get(tag));
}

/** Registers a class under a tag; where another copy did, that one stays in a page, and one warning names both versions. */
export function define(tag: string, element: CustomElementConstructor): void {
  const page = globalThis as { [registered]?: string };
  if (typeof customElements === 'undefined') {
    onServer.set(tag, element);
  } else if (!customElements.get(tag)) {
    page[registered] = page[registered] ?? version;
    customElements.define(tag, element);
  } else if (customElements.get(tag) === element) {
    return;
  } else if (typeof document === 'undefined') {
    besideOthers ??= new (customElements.constructor as new () => CustomElementRegistry)();
    if (!besideOthers.get(tag)) besideOthers.define(tag, element);
  } else {
    warnOnce(page[registered] ?? 'unknown');
  }
}

let warned = false;

function warnOnce(first: string): void {
  if (warned) return;
  warned = true;
  console.warn(`Wick Widgets is on this page twice: version ${first} came first and keeps its tags, version ${version} stands back.`);
}
