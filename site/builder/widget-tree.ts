/**
 * Makes the markup of a state: the widget with the author's words, and around it what it needs to show something.
 */
import type { Attributes } from '../../src/cms/widgets.js';
import { directions } from '../../src/i18n/languages.js';
import { examples } from './examples.js';
import { type BuilderState, titleOf } from './state.js';
import { element, type Tree, type TreeElement } from './tree.js';

/** Returns the words between the tags: the author's, else those of the example. `name` is the title's. */
export function wordsOf({ widget, words }: Pick<BuilderState, 'widget' | 'words'>, name: string): string {
  return words ?? examples[widget.tag]?.words ?? `About ${name}.`;
}

/** Returns the markup of a state. */
export function widgetTree(state: BuilderState, name: string): readonly TreeElement[] {
  const { src, published, language } = state;
  const spoken: Attributes = language === 'en' ? {} : { lang: language, ...(directions[language] === 'rtl' && { dir: 'rtl' }) };
  const settings = { ...(src !== undefined && { src }), ...(published !== undefined && { published }) };
  if (state.widget.tag === 'wick-provider') return [element('wick-provider', { ...settings, ...state.attributes, ...spoken }, element('wick-film-card', { film: 'ballerina' }, element('p', {}, wordsOf(state, name))))];
  const trees = surrounded(state, wordsOf(state, name));
  if (Object.keys(settings).length > 0) return [element('wick-provider', { ...settings, ...spoken }, ...trees)];
  return trees.map((tree) => ({ ...tree, attributes: { ...tree.attributes, ...spoken } }));
}

function surrounded(state: BuilderState, words: string): readonly TreeElement[] {
  const { widget: { tag, holds }, attributes } = state;
  const shown = (...children: readonly Tree[]): TreeElement => element(tag, attributes, ...children);
  const film = titleOf(state) ?? 'ballerina';
  switch (tag) {
    case 'wick-fact': return [element('p', {}, '… ', shown(words), ' …')];
    case 'wick-answer': return [element('wick-faq', { film }, shown(element('p', {}, words)))];
    case 'wick-related': return [shown(element('a', { href: '/stunts' }, words))];
    case 'wick-sources': return [element('wick-film-card', { film }, element('p', {}, 'About the film.')), shown(element('p', {}, words))];
    default: return [holds === 'content' && 'inline' in attributes ? element('p', {}, '… ', shown(words), ' …') : shown(element('p', {}, words))];
  }
}
