import { describe, expect, it } from 'vitest';
import { element, inParagraphs, pause, type Plain, writePlain } from '../../src/publish/bake/plain-nodes.js';

const html = { eol: '\n', isMarkdown: false };
const text = (words: string): Plain => ({ text: words });
const [link] = element('a', [['href', '/a?b&"c"']], [text('a link')]);

describe('plain HTML', () => {
  it.each<[what: string, nodes: readonly Plain[], markup: string]>([
    ['words, white space as one space', [text('  One\n  two '), text(' three')], 'One two three'],
    ['signs that mean something', [text('a < b & c > d')], 'a &lt; b &amp; c &gt; d'],
    ['a pause between words', [text('One'), pause, text('two')], 'One · two'],
    ['several pauses as one', [pause, text('One '), pause, pause, text(' two'), pause], 'One · two'],
    ['no pause after what leads on', [text('Source: '), pause, text('one'), pause, text('(') , pause, text('two'), pause, text(')')], 'Source: one · (two)'],
    ['a space or a pause outside the elements that it parts', [text('See '), link!, pause, link!, text(', too')], 'See <a href="/a?b&amp;&quot;c&quot;">a link</a> · <a href="/a?b&amp;&quot;c&quot;">a link</a>, too'],
    ['no pause at the beginning of a block', [...element('p', [], [text('One')]), ...element('p', [], [pause, text('two')])], '<p>One</p>\n<p>two</p>'],
    ['nothing for what is empty, but for a cell', [...element('p', [], [text(' '), pause]), ...element('tr', [], element('td', [], []))], '<tr><td></td></tr>'],
    ['markup of an author as it is', [text('One '), { raw: '<b>two</b>&nbsp;three', isBlock: false }, text('.')], 'One <b>two</b>&nbsp;three.'],
    ['an element that has no end', element('p', [], element('img', [['src', 'a.jpg']], [])), '<p><img src="a.jpg"></p>'],
  ])('is written: %s', (_what, nodes, markup) => {
    expect(writePlain(nodes, html)).toBe(markup);
  });

  it('means nothing to a reader of Markdown, and is one line', () => {
    const nodes = [...element('p', [], [text('1. *One* [two](three) _four_ | `five`')]), ...element('p', [], [text('six')])];
    expect(writePlain(nodes, { eol: '\n', isMarkdown: true })).toBe('<p>1&#46; &#42;One&#42; &#91;two&#93;&#40;three&#41; &#95;four&#95; &#124; &#96;five&#96;</p><p>six</p>');
  });

  it('keeps words that stand beside blocks in paragraphs', () => {
    expect(writePlain(inParagraphs([text('One '), link!, ...element('ul', [], element('li', [], [text('two')])), text(' '), text('three')]), html)).toBe(
      '<p>One <a href="/a?b&amp;&quot;c&quot;">a link</a></p>\n<ul><li>two</li></ul>\n<p>three</p>',
    );
  });
});
