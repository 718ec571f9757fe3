/// <reference types="vite/client" />
/**
 * The widgets by the question that a reader asks, each with its picture, for the introduction.
 */
import { createElement, type CSSProperties, type ReactElement } from 'react';
import widgets from '../../src/cms/widgets.json' with { type: 'json' };

const pictures = import.meta.glob<string>('../../site/pictures/light/*.webp', { query: '?url', import: 'default', eager: true });
/** The groups of the stories; each file names its own in `title`. */
const files = import.meta.glob<{ title: string; id: string; component?: string }>('../*.stories.ts', { import: 'default', eager: true });

const page: CSSProperties = { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(15rem, 1fr))', gap: 16, padding: 0, margin: '0 0 24px', listStyle: 'none' };
const card: CSSProperties = { display: 'block', overflow: 'hidden', blockSize: '100%', border: '1px solid #8885', borderRadius: 6, color: 'inherit', textDecoration: 'none' };

interface Entry {
  readonly tag: string;
  readonly id: string;
  readonly description: string;
  readonly picture: string | undefined;
}

export const gallery: readonly (readonly [question: string, entries: readonly Entry[]])[] = groupsOf();

export function Gallery({ groups }: { readonly groups: typeof gallery }): ReactElement {
  return createElement(
    'div',
    null,
    groups.map(([question, entries]) =>
      createElement('section', { key: question }, createElement('h3', null, `${question}?`), createElement('ul', { style: page }, entries.map((entry) => createElement('li', { key: entry.tag }, cardOf(entry))))),
    ),
  );
}

function cardOf({ tag, id, description, picture }: Entry): ReactElement {
  const image = picture === undefined ? null : createElement('img', { src: picture, alt: '', loading: 'lazy', style: { display: 'block', inlineSize: '100%', blockSize: 150, objectFit: 'cover', objectPosition: 'top' } });
  return createElement('a', { href: `./?path=/docs/${id}--docs`, target: '_top', style: card }, image, createElement('span', { style: { display: 'block', padding: 12 } }, createElement('code', null, tag), createElement('br'), description));
}

function groupsOf(): [string, Entry[]][] {
  const groups = new Map<string, Entry[]>();
  for (const { title, id, component } of Object.values(files)) {
    const [question = ''] = title.split('/');
    const { tag = '', description = '' } = widgets.find((widget) => widget.tag === component) ?? {};
    // Providers draw nothing, and pages of whole articles are no element.
    if (tag === '' || tag === 'wick-provider') continue;
    const entry = { tag, id, description, picture: pictures[`../../site/pictures/light/${tag.replace('wick-', '')}.webp`] };
    groups.set(question, [...(groups.get(question) ?? []), entry]);
  }
  const order = ['What is it', 'When is it out', 'Who is in it', 'How does it hang together', 'How did it do', 'Is it still true'];
  return [...groups].sort(([one], [other]) => order.indexOf(one) - order.indexOf(other));
}
