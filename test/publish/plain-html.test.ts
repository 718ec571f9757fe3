import { expect, it } from 'vitest';
import { plainHtml } from '../../src/publish/plain-html.js';

const root = (content: string, light = ''): string => `<wick-a film="b"><template shadowroot="open" shadowrootmode="open">${content}</template>${light}</wick-a>`;

it.each<[what: string, markup: string, plain: string]>([
  ['what a shadow root says', root('<div part="base"><h2 part="heading">Cast</h2><p>Two</p></div>'), '<div><h2>Cast</h2><p>Two</p></div>'],
  ['a slot’s own words', root('<slot name="heading"><h2>Cast</h2></slot>'), '<h2>Cast</h2>'],
  ['no style, no drawing, nothing to press', root('<style>p{}</style><link rel="stylesheet" href="a.css"><svg><text>12</text></svg><button>Show</button><select><option>US</option></select><p>Two</p>'), '<p>Two</p>'],
  ['nothing that is said to nobody', root('<p aria-hidden="true">Axis</p><p hidden>Later</p><p>Two</p>'), '<p>Two</p>'],
  ['links that lead to the web', root('<p><a href="https://example.org/?a=1&amp;b=2" rel="noopener">A</a></p>'), '<p><a href="https://example.org/?a=1&amp;b=2">A</a></p>'],
  ['the words of any other link', root('<p><a href="javascript:alert(1)">A</a></p>'), '<p>A</p>'],
  ['no link within the page', root('<p>When?<a href="#wick-a">#</a></p>'), '<p>When?</p>'],
  ['words apart that a style sheet kept apart', root('<p><span>Ana</span><span>as Eve</span>, <b>lead</b></p>'), '<p> Ana as Eve, <b>lead</b></p>'],
  ['languages, days and tables', root('<span lang="ar" dir="rtl">س</span><time datetime="2025-06-06">June</time><table><tr><th scope="row">A</th><td></td></tr></table>'), '<span lang="ar" dir="rtl">س</span><time datetime="2025-06-06">June</time><table><tbody><tr><th scope="row">A</th><td></td></tr></tbody></table>'],
  ['a disclosure opened', root('<details><summary>More</summary><p>Two</p></details>'), '<details open><summary>More</summary><p>Two</p></details>'],
  ['texts that look like markup as texts', root('<p>&lt;b&gt; &amp; "</p>'), '<p>&lt;b&gt; &amp; &quot;</p>'],
  ['no empty element', root('<ul><li></li><li>A</li></ul><p> </p>'), '<ul><li>A</li></ul>'],
])('keeps %s', (_what, markup, plain) => {
  expect(plainHtml(markup)).toBe(plain);
});
