import { describe, expect, it } from 'vitest';
import { render } from '../../src/publish/prerender/render.js';
import { shadowRoots, withoutShadowRoots } from './markup.js';

const options = { now: Date.parse('2026-11-20T12:00:00Z') };

describe('what an author wrote outside of shadow roots', () => {
  it.each<[what: string, markup: string]>([
    ['words', 'Just words'],
    ['entities', '<p>Tom &amp; Jerry&nbsp;&#8212; &lt;b&gt; &copy 5 &notit;</p>'],
    ['white space', '\n\n  <p>\t a \r\n b  </p>\n'],
    ['unquoted, single-quoted and empty attributes', "<p class=a title='it \"is\"' hidden data-x=\"\" DATA-Y='&amp;'>a</p>"],
    ['upper case', '<P ALIGN=left><STRONG>a</STRONG></P>'],
    ['void elements in both ways', '<br><br/><img src="a.jpg" alt=""><hr />'],
    ['end tags left out', '<ul><li>a<li>b</ul><p>c<p>d'],
    ['comments', '<!-- a --><p>b</p><!--[if IE]> c <![endif]-->'],
    ['scripts and styles', '<script>if (1 < 2 && "</p>") { `${a}` }</script><style>p > a::after { content: "<b>" }</style>'],
    ['text areas', '<textarea>\n<b>not bold</b></textarea>'],
    ['tables', '<table><tr><td>a</table>'],
    ['templates', '<template><p>a</p></template>'],
    ['drawings', '<svg viewBox="0 0 1 1"><path d="M0 0"/><foreignObject><p>a</p></foreignObject></svg>'],
    ['what looks like a template of another kind', '${a} {{ b }} <%= c %> $& $1 \\n `d` <?php e ?>'],
    ['other letters', '<p lang="ar" dir="rtl">مرحبا 🩰 e\u0301</p>'],
    ['elements of others', '<other-element some-thing="a">b</other-element>'],
    ['a whole page', '<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>a</title></head>\n<body class=b><p>c</p></body>\n</html>\n'],
  ])('stays byte for byte: %s', async (_what, markup) => {
    expect((await render(markup, options)).html).toBe(markup);
  });

  it('stays byte for byte around, inside and between widgets', async () => {
    const markup = `<p class=a>One &amp; two<br/>
<wick-film-card film="ballerina">My <b>own</b> words &mdash; and <img src=a.jpg></wick-film-card><!-- between -->
<wick-provider region="DE"> <p>Inside <wick-release-countdown film="ballerina"> <span slot="before">So long!</span>
</wick-release-countdown></p> </wick-provider>
<wick-cast-list film="nope">Ana de Armas &amp; others</wick-cast-list>&copy;`;
    const { html } = await render(markup, options);
    expect(withoutShadowRoots(html)).toBe(markup);
    expect(shadowRoots(html)).toHaveLength(4);
  });

  it.each<[what: string, written: string]>([
    ['unquoted', '<wick-film-card film=ballerina layout=row>'],
    ['in upper case', '<WICK-FILM-CARD FILM="ballerina" LAYOUT="row">'],
    ['with quotes in them', '<wick-film-card film=\'ballerina\' title=\'a "b" &amp; c\' layout="row">'],
    ['boolean', '<wick-release-countdown film="ballerina" history>'],
    ['of no concern to us', '<wick-film-card film="ballerina" class="wide" id="card" data-n="1" layout="row" .x="${1}" @click="a" ?b>'],
  ])('keeps the tag of a widget as it is written: %s', async (_what, written) => {
    expect((await render(written, options)).html).toMatch(`${written}<template shadowrootmode="open"><style>`);
  });

  it.each<[where: string, markup: string]>([
    ['a comment', '<!-- <wick-film-card film="ballerina"></wick-film-card> -->'],
    ['a text area', '<textarea><wick-film-card film="ballerina"></wick-film-card></textarea>'],
    ['a script', '<script type="text/template"><wick-film-card film="ballerina"></wick-film-card></script>'],
    ['escaped code', '<code>&lt;wick-film-card film="ballerina"&gt;&lt;/wick-film-card&gt;</code>'],
  ])('may name a widget that is none: in %s', async (_where, markup) => {
    expect((await render(markup, options)).html).toBe(markup);
  });
});
