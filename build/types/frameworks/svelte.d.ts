/**
 * The tags in Svelte 5's markup. Import it once anywhere in a project, or name it in `types` of its tsconfig.json.
 */
import type { HTMLAttributes } from 'svelte/elements';
import type { WickWidgets } from './widgets.js';

type Listeners<Element, Events> = {
  [Name in keyof Events & string as `on${Name}` | `on${Name}capture` | `on:${Name}`]?: ((event: Events[Name] & { readonly currentTarget: Element }) => void) | undefined;
};

type Props<Element extends HTMLElement, Attributes, Events> = Attributes & Listeners<Element, Events> & Omit<HTMLAttributes<Element>, keyof Attributes>;

type WickElements = {
  [Tag in keyof WickWidgets]: Props<WickWidgets[Tag]['element'], WickWidgets[Tag]['attributes'], WickWidgets[Tag]['events']>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends WickElements {}
}
