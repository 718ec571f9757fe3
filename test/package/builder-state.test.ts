/**
 * The builder's address: it holds the whole state, and ignores what it does not know.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { widgets } from '../../src/cms/widgets.js';
import { type BuilderState, languages, readState, started, writeState } from '../../site/builder/state.js';
import { escapeTemplate, markupOf } from '../../site/builder/tree.js';
import { widgetTree } from '../../site/builder/widget-tree.js';

const { groups } = (await import(String(new URL('../../build/site-pages.js', import.meta.url)))) as { groups: Readonly<Record<string, readonly string[]>> };

describe('the address of the builder', () => {
  it.each(widgets.map((widget) => [widget.tag, widget] as const))('gives %s back as it was written', (_tag, widget) => {
    const state = { ...readState(''), widget, ...started(widget, 'john-wick-4'), words: 'Ein “Wort” & 1 < 2', language: 'de', width: '360', snippet: 'vue' } as const;
    expect(readState(writeState(state))).toEqual(state);
  });

  it.each(widgets.map((widget) => [widget.tag, widget] as const))('gives %s back with any of its options emptied, and with all', (_tag, widget) => {
    const start = { ...readState(''), widget, ...started(widget) };
    const without = (emptied: string): BuilderState => ({ ...start, attributes: Object.fromEntries(Object.entries(start.attributes).filter(([name]) => name !== emptied)) });
    for (const state of [...Object.keys(start.attributes).map(without), { ...start, attributes: {} }, { ...start, attributes: {}, published: undefined }]) expect(readState(writeState(state))).toEqual(state);
  });

  it.each(widgets.map((widget) => [widget.tag, widget] as const))('opens the example of %s where it names nothing else', (tag, widget) => {
    expect(readState(`?widget=${tag.slice('wick-'.length)}`)).toEqual({ ...readState(''), widget, ...started(widget) });
  });

  it('ignores what it does not know', () => {
    expect(readState('?widget=film-crad&onclick=alert(1)&lang=tlh&width=1&snippet=cobol')).toEqual(readState(''));
    expect(readState('?widget=film-card&film=ballerina&onclick=alert(1)&class=x').attributes).toEqual({ film: 'ballerina' });
  });

  it('starts every widget with what it needs to show something', () => {
    for (const widget of widgets) {
      const { attributes } = started(widget);
      for (const { name } of widget.attributes.filter(({ required }) => required)) expect(attributes, `${widget.tag} ${name}`).toHaveProperty(name);
    }
  });
});

it('every widget is in one group of the gallery', () => {
  expect(Object.values(groups).flat().map((name) => `wick-${name}`).toSorted()).toEqual(widgets.map(({ tag }) => tag).toSorted());
});

it('words with signs of markup and templates stay words', () => {
  const state = readState('?widget=film-card&film=ballerina&words=%7B%7B+x+%7D%7D+%3Cb%3E+%40if');
  expect(markupOf(widgetTree(state, ''))).toContain('<p>{{ x }} &lt;b&gt; @if</p>');
  expect(markupOf(widgetTree(state, ''), escapeTemplate)).toContain('<p>&#123;&#123; x &#125;&#125; &lt;b&gt; &#64;if</p>');
});

it('the page of the builder offers every language', () => {
  const page = readFileSync(new URL('../../site/build.html', import.meta.url), 'utf8');
  const [choice = ''] = /<select id="language">.*?<\/select>/.exec(page) ?? [];
  expect([...choice.matchAll(/value="([^"]+)"/g)].map(([, language]) => language)).toEqual([...languages]);
});
