/**
 * The tags in JSX of Preact. Import it once anywhere in a project, or name it in `types` of its tsconfig.json.
 */
import type { HTMLAttributes } from 'preact';
import type { WickWidgets } from './widgets.js';

type Listeners<Element, Events> = {
  [Name in keyof Events & string as `on${Name}` | `on${Name}Capture`]?: ((event: Events[Name] & { readonly currentTarget: Element }) => void) | undefined;
};

type Props<Element extends HTMLElement, Attributes, Events> = Attributes & Listeners<Element, Events> & Omit<HTMLAttributes<Element>, keyof Attributes>;

type WickElements = {
  [Tag in keyof WickWidgets]: Props<WickWidgets[Tag]['element'], WickWidgets[Tag]['attributes'], WickWidgets[Tag]['events']>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends WickElements {}
  }
}
