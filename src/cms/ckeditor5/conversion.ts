/**
 * Defines widgets in CKEditor's model, and how they are loaded, shown and saved.
 *
 * `wickInline` and `wickBlock` are objects that store the markup between their tags; `wickArea` is a container whose content is edited in place.
 */
import type * as CKEditor from 'ckeditor5';
import { cleanAttributes, cleanMarkup, plainTextOf } from '../clean-markup.js';
import { widgetPreview } from '../preview.js';
import { type Attributes, nameOf, type Widget, widgetOf, widgets } from '../widgets.js';

/** The parts of `ckeditor5` that conversion needs. */
export type Toolkit = Pick<typeof CKEditor, 'toWidget' | 'ViewUpcastWriter' | 'viewToModelPositionOutsideModelElement'>;

/** Cleans the markup between the tags of a widget. */
export type Clean = (html: string) => string;

/** A widget in the model. */
export interface WickValue {
  readonly tag: string;
  readonly attributes: Attributes;
  /** Markup between the tags; empty for a container, whose content is in the model. */
  readonly content: string;
}

export const objects = ['wickInline', 'wickBlock'] as const;
const editable = /^(?:p|h[1-6]|ul|ol|blockquote|wick-(?!fact$)[\w-]+)$/;
const inSentence = /^(?:a|abbr|b|br|cite|code|del|em|i|img|ins|kbd|mark|q|s|small|span|strong|sub|sup|time|u|var)$/;
const aroundSentence = /^(?:p|h[1-6]|figcaption|summary)$/;
const sentenceTags = widgets.filter(({ place }) => place !== 'block').map(({ tag }) => tag);
const rawTags = widgets.filter(({ holds }) => holds !== 'content').map(({ tag }) => tag);

/** Returns the widget in a model element; undefined if it is none. */
export function valueOf(element: CKEditor.ModelElement | null | undefined): WickValue | undefined {
  const tag = element?.getAttribute('wickTag') as string | undefined;
  if (!element || tag === undefined) return undefined;
  return { tag, attributes: element.getAttribute('wickAttributes') as Attributes, content: (element.getAttribute('wickContent') as string | undefined) ?? '' };
}

/** Returns the model attributes for a widget. */
export function modelAttributes({ tag, attributes, content }: WickValue): Record<string, unknown> {
  return { wickTag: tag, wickAttributes: attributes, wickContent: content };
}

export function registerConversion(editor: CKEditor.Editor, toolkit: Toolkit, clean: Clean = cleanMarkup): void {
  const allowAttributes = ['wickTag', 'wickAttributes', 'wickContent'];
  editor.model.schema.register('wickInline', { inheritAllFrom: '$inlineObject', allowAttributes });
  editor.model.schema.register('wickBlock', { inheritAllFrom: '$blockObject', allowAttributes });
  editor.model.schema.register('wickArea', { inheritAllFrom: '$container', allowAttributes });
  // The author's paragraphs may have a slot in a widget.
  editor.model.schema.extend('$block', { allowAttributes: 'wickSlot' });
  editor.conversion.attributeToAttribute({ model: 'wickSlot', view: 'slot' });
  readAsMarkup(editor);
  editor.conversion.for('upcast').add((dispatcher) => {
    for (const { tag } of widgets) dispatcher.on<CKEditor.UpcastElementEvent>(`element:${tag}`, (_event, data, api) => { upcast(editor, toolkit, clean, data, api); }, { priority: 'high' });
  });
  save(editor);
  show(editor, toolkit);
}

/** Makes CKEditor read the content of widgets as markup, and keep the white space around widgets in a sentence. */
function readAsMarkup({ data, editing }: CKEditor.Editor): void {
  for (const tag of rawTags) data.registerRawContentMatcher({ name: tag });
  data.registerRawContentMatcher({ name: 'wick-spoiler', attributes: { inline: true } });
  const inline = { name: new RegExp(`^(?:${sentenceTags.join('|')})$`) };
  for (const { domConverter } of [data.htmlProcessor, editing.view]) domConverter.registerInlineObjectMatcher(inline);
}

function upcast({ data: { htmlProcessor } }: CKEditor.Editor, toolkit: Toolkit, clean: Clean, data: CKEditor.UpcastConversionData<CKEditor.ViewElement>, api: CKEditor.UpcastConversionApi): void {
  const { viewItem: element } = data;
  if (!api.consumable.test(element, { name: true })) return;
  const widget = widgetOf(element.name)!;
  const attributes = cleanAttributes(Object.fromEntries(element.getAttributes()));
  const name = modelNameOf(widget, element);
  const raw = element.getCustomProperty('$rawContent');
  const content = name === 'wickArea' ? '' : typeof raw === 'string' ? raw : markupIn(element, toolkit, htmlProcessor);
  const made = api.writer.createElement(name, modelAttributes({ tag: widget.tag, attributes, content: clean(content) }));
  if (!api.safeInsert(made, data.modelCursor)) return;
  api.consumable.consume(element, { name: true });
  if (name === 'wickArea') api.convertChildren(element, made);
  api.updateConversionResult(made, data);
}

/**
 * Chooses the model element for a widget. A widget that surrounds content becomes a container if all children are blocks that every editor has; else an object
 * that stores its content unchanged, because the editor would drop elements, or wrap loose words in a paragraph.
 */
function modelNameOf({ place, holds }: Widget, element: CKEditor.ViewElement): 'wickInline' | 'wickBlock' | 'wickArea' {
  const { parent } = element;
  const isInSentence = element.hasAttribute('inline') || (parent?.is('element') === true && (aroundSentence.test(parent.name) || inSentence.test(parent.name)));
  if (place === 'inline' || (place === 'either' && isInSentence)) return 'wickInline';
  const children = [...element.getChildren()];
  const isEditable = children.length > 0 && children.every((child) => (child.is('element') ? editable.test(child.name) : child.is('$text') && child.data.trim() === ''));
  return holds === 'content' && isEditable ? 'wickArea' : 'wickBlock';
}

/** Returns an element's content as markup, where it was not read as raw content. */
function markupIn(element: CKEditor.ViewElement, { ViewUpcastWriter }: Toolkit, processor: CKEditor.HtmlDataProcessor): string {
  const writer = new ViewUpcastWriter(element.document);
  return processor.toData(writer.createDocumentFragment([...writer.clone(element, true).getChildren()]));
}

function save(editor: CKEditor.Editor): void {
  for (const model of objects) {
    editor.conversion.for('dataDowncast').elementToStructure({
      model,
      view: (element, { writer }) => {
        const { tag, attributes, content } = valueOf(element)!;
        return writer.createRawElement(tag, attributes, (node, converter) => { converter.setContentOf(node, content); });
      },
    });
  }
  editor.conversion.for('dataDowncast').elementToElement({
    model: 'wickArea',
    view: (element, { writer }) => {
      const { tag, attributes } = valueOf(element)!;
      return writer.createContainerElement(tag, attributes);
    },
  });
}

/** Shows widgets in the editing view as copies, never as live elements, which could take the author's content out of the page. */
function show({ conversion, editing, model }: CKEditor.Editor, { toWidget, viewToModelPositionOutsideModelElement }: Toolkit): void {
  for (const name of objects) {
    conversion.for('editingDowncast').elementToStructure({
      model: { name, attributes: ['wickTag', 'wickAttributes', 'wickContent'] },
      view: (element, { writer }) => {
        const value = valueOf(element)!;
        const widget = widgetOf(value.tag)!;
        const label = nameOf(widget, value.attributes);
        const preview = writer.createRawElement('span', { class: 'wick-shown' }, (node) => {
          node.append(widgetPreview(widget, { attributes: value.attributes, words: textOf(value.content) }, node.ownerDocument).element);
        });
        const outer = writer.createContainerElement(name === 'wickInline' ? 'span' : 'div', { class: 'wick-island', 'data-wick-name': label }, [preview]);
        return toWidget(outer, writer, { label });
      },
    });
  }
  conversion.for('editingDowncast').elementToElement({
    model: { name: 'wickArea', attributes: ['wickTag', 'wickAttributes'] },
    view: (element, { writer }) => {
      const { tag, attributes } = valueOf(element)!;
      return writer.createContainerElement('div', { class: 'wick-area', 'data-wick-name': nameOf(widgetOf(tag)!, attributes) });
    },
  });
  editing.mapper.on('viewToModelPosition', viewToModelPositionOutsideModelElement(model, (element) => element.hasClass('wick-island')));
}

/** Returns all text in a piece of markup. */
function textOf(html: string): string {
  return plainTextOf(html) ?? (new DOMParser().parseFromString(html, 'text/html').body.textContent.trim());
}
