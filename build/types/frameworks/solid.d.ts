/**
 * The tags in JSX of Solid. Import it once anywhere in a project, or name it in `types` of its tsconfig.json.
 * Attributes by their names, or as `attr:name`, `bool:name` and `prop:name`; events as `on:wick-error`, on any element.
 */
import type { JSX } from 'solid-js';
import type { WickEvents, WickWidgets } from './widgets.js';

type Explicit<Attributes> = {
  [Name in keyof Attributes & string as `attr:${Name}`]?: Attributes[Name];
} & {
  [Name in keyof Attributes & string as boolean extends Attributes[Name] ? `bool:${Name}` : never]?: Attributes[Name];
};

type Properties<Element, Attributes> = {
  [Name in keyof Element & string as Camel<keyof Attributes & string> extends infer Set ? (Name extends Set ? `prop:${Name}` : never) : never]?: Element[Name];
};

type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<Camel<Rest>>}` : Name;

/** All attributes are optional, since each may be given by its name or as `attr:name`. */
type Props<Element, Attributes> = Partial<Attributes> & Explicit<Attributes> & Properties<Element, Attributes> & Omit<JSX.HTMLAttributes<Element>, keyof Attributes>;

type WickElements = {
  [Tag in keyof WickWidgets]: Props<WickWidgets[Tag]['element'], WickWidgets[Tag]['attributes']>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends WickElements {}
    interface CustomEvents extends WickEvents {}
  }
}
