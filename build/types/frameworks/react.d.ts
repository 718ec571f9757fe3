/**
 * The tags in JSX of React 19. Import it once anywhere in a project, or name it in `types` of its tsconfig.json.
 */
import type { ClassAttributes, HTMLAttributes } from 'react';
import type { WickWidgets } from './widgets.js';

type Listeners<Element, Events> = {
  [Name in keyof Events & string as `on${Name}` | `on${Name}Capture`]?: ((event: Events[Name] & { readonly currentTarget: Element }) => void) | undefined;
};

type Props<Element, Attributes, Events> = Attributes & Listeners<Element, Events> & ClassAttributes<Element> & Omit<HTMLAttributes<Element>, keyof Attributes> & { class?: string | undefined };

type WickElements = {
  [Tag in keyof WickWidgets]: Props<WickWidgets[Tag]['element'], WickWidgets[Tag]['attributes'], WickWidgets[Tag]['events']>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends WickElements {}
  }
}
