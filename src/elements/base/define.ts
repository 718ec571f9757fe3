/**
 * Registers each tag once a page: the first copy of the library keeps it.
 */
import { version } from '../version.js';

const registered = Symbol.for('wick-widgets/version');

/** The registry on a server, which has no `customElements`. */
const onServer = new Map<string, CustomElementConstructor>();

/** Returns the class of a tag, wherever it was registered. */
export function elementOf(tag: string): CustomElementConstructor | undefined {
  return onServer.get(tag) ?? (typeof customElements === 'undefined' ? undefined : customElements.get(tag));
}

/** Registers a class under a tag. If another copy of the library did so first, that one stays and one warning names both versions. */
export function define(tag: string, element: CustomElementConstructor): void {
  const page = globalThis as { [registered]?: string };
  if (typeof customElements === 'undefined') {
    onServer.set(tag, element);
  } else if (!customElements.get(tag)) {
    page[registered] = page[registered] ?? version;
    customElements.define(tag, element);
  } else if (customElements.get(tag) !== element) {
    warnOnce(page[registered] ?? 'unknown');
  }
}

let warned = false;

function warnOnce(first: string): void {
  if (warned) return;
  warned = true;
  console.warn(`Wick Widgets is loaded twice: version ${first} registered the tags first, so version ${version} does not register them.`);
}
