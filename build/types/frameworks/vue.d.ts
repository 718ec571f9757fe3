/**
 * The tags in templates of Vue 3. Import it once anywhere in a project, or name it in `types` of its tsconfig.json.
 * The template compiler needs `compilerOptions.isCustomElement: (tag) => tag.startsWith('wick-')`.
 */
import type { HTMLAttributes, PublicProps } from 'vue';
import type { WickWidgets } from './widgets.js';

type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<Camel<Rest>>}` : Name;

/** Attribute names as the template compiler passes them to the type checker. */
type Camelized<Attributes> = { [Name in keyof Attributes as Camel<Name & string>]: Attributes[Name] };

type Listeners<Element, Events> = {
  [Name in keyof Events & string as `on${Capitalize<Camel<Name>>}`]?: ((event: Events[Name] & { readonly currentTarget: Element }) => void) | undefined;
};

/** Global attributes that Vue's types lack. */
interface ShadowAttributes {
  slot?: string | undefined;
  part?: string | undefined;
  [data: `data${string}`]: unknown;
}

/** A tag as the template compiler sees a component; a template ref is the element itself. */
type Component<Element, Attributes, Events> = new () => Element & {
  /** @deprecated For the template compiler only. */
  $props: Camelized<Attributes> & Listeners<Element, Events> & Omit<HTMLAttributes, keyof Attributes> & ShadowAttributes & PublicProps;
};

type WickElements = {
  [Tag in keyof WickWidgets]: Component<WickWidgets[Tag]['element'], WickWidgets[Tag]['attributes'], WickWidgets[Tag]['events']>;
};

declare module 'vue' {
  interface GlobalComponents extends WickElements {}
}
