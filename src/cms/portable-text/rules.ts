/**
 * Rules that turn widgets in HTML into Portable Text, for `htmlToBlocks` of @portabletext/block-tools and `htmlToPortableText` of @portabletext/html.
 */
import { attributesOf, contentHtml, contentOf } from '../kept-content.js';
import { isDataScript, kindOf } from '../widget-kind.js';
import { widgetOf, type Widget } from '../widgets.js';
import { fieldsOf, typeNameOf, type WidgetObject } from './fields.js';

interface Typed {
  readonly _type: string;
}

/** A rule in the form of those packages. `createBlock` marks an object that stands on its own line. */
export interface WickRule {
  readonly deserialize: <T extends Typed, B extends Typed>(node: Node, next: (nodes: NodeList) => T | T[] | undefined, createBlock: (object: WidgetObject) => B) => AsRead | B | undefined;
}

/** Annotated words, or an object in a sentence. */
type AsRead = WidgetObject | { readonly _type: '__annotation'; readonly markDef: WidgetObject; readonly children: unknown };

export interface WickRulesOptions {
  /**
   * Turns the paragraphs inside a widget into blocks: `(html) => htmlToBlocks(html, type, options)`, with the options that include these rules.
   * Default: keeps the paragraphs as HTML.
   */
  readonly toBlocks?: (html: string) => readonly object[];
  /** Makes the `_key` of an object. Default: twelve random hexadecimal digits. */
  readonly keyGenerator?: () => string;
}

/** Makes the rules. Words stay text of the sentence, annotated with their widget; everything else becomes an object. */
export function wickRules({ toBlocks, keyGenerator = randomKey }: WickRulesOptions = {}): readonly WickRule[] {
  const objectFrom = (widget: Widget, element: Element): WidgetObject => ({ _type: typeNameOf(widget), _key: keyGenerator(), ...fieldsOf(widget, attributesOf(element), keyGenerator) });
  const withContent = (object: WidgetObject, element: Element): WidgetObject => {
    const markup = contentHtml(contentOf(element));
    if (markup === '') return object;
    const isText = kindOf(element) === 'blocks' && ![...element.children].some(isDataScript);
    return isText && toBlocks ? { ...object, blocks: toBlocks(markup) } : { ...object, markup };
  };
  return [
    {
      deserialize(node, next, createBlock) {
        const element = node.nodeType === 1 ? (node as Element) : undefined;
        const widget = element && widgetOf(element.localName);
        if (!widget) return undefined;
        const object = objectFrom(widget, element);
        const kind = kindOf(element);
        if (isAnnotated(element)) return { _type: '__annotation', markDef: object, children: next(element.childNodes) };
        return kind === 'words' || kind === 'inline' ? withContent(object, element) : createBlock(withContent(object, element));
      },
    },
  ];
}

/** Elements that Portable Text can express as marks. */
const decorators = 'b,strong,i,em,u,s,del,code,a';

/** Whether an element's content can stay text of its sentence. */
function isAnnotated(element: Element): boolean {
  const kind = kindOf(element);
  if (kind === 'words') return /\S/.test(element.textContent);
  return kind === 'inline' && /\S/.test(element.textContent) && [...element.querySelectorAll('*')].every((child) => child.matches(decorators) && !child.hasAttribute('slot'));
}

function randomKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(6))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
