/**
 * Registers each tag once a page: the first copy of the library keeps it. On a server each copy keeps its own elements.
 */
import { version } from '../version.js';

const registered = Symbol.for('wick-widgets/version');

/** The registry on a server, which has no `customElements`. */
const onServer = new Map<string, CustomElementConstructor>();

/** Elements whose tags another copy on the same server registered. A bundler gives the pages one copy of the library and the request handlers another: each copy draws by its own elements, which share its data and languages. */
let besideOthers: CustomElementRegistry | undefined;

/** Returns the class of a tag, wherever it was registered. */
export function elementOf(tag: string): CustomElementConstructor | undefined {
  return onServer.get(tag) ?? besideOthers?.get(tag) ?? (typeof customElements === 'undefined' ? undefined : customElements.get(tag));
}

/** Registers a class under a tag. If another copy of the library did so first in a page, that one stays and one warning names both versions. */
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
  console.warn(`Wick Widgets is loaded twice: version ${first} registered the tags first, so version ${version} does not register them.`);
}
