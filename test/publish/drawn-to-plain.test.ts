import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { writePlain } from '../../src/publish/bake/plain-nodes.js';
import { plainOf } from '../../src/publish/bake/drawn-to-plain.js';

function plain(drawn: string, isPhrasing = false, link?: string): string {
  const place = { isPhrasing, link, colon: ': ', assigned: () => undefined };
  return writePlain(plainOf(parseFragment(drawn).childNodes, place), { eol: '', isMarkdown: false });
}

describe('what a widget shows', () => {
  it.each<[what: string, drawn: string, markup: string]>([
    ['without styles, scripts, comments and drawings', '<style>a{}</style><script>1</script><!-- x --><?><template><p>x</p></template><svg><text>x</text></svg><p>Words</p>', '<p>Words</p>'],
    ['without what is hidden, opens or runs', '<p hidden>x</p><p popover>x</p><p aria-hidden="true">x</p><p data-until="1">in 3 days</p><p role="timer">3 d</p><p>Words</p>', '<p>Words</p>'],
    ['without attributes that no reader has a use for', '<p part="a" class="b" style="c" role="list" aria-label="d" id="e" tabindex="0" lang="en" dir="ltr" slot="f">Words</p>', '<p lang="en" dir="ltr">Words</p>'],
    ['with what its elements need', '<a href="https://a.example" rel="noopener" target="_blank">a</a><time datetime="2025-06-06">b</time>', '<a href="https://a.example">a</a><time datetime="2025-06-06">b</time>'],
    ['without boxes to tick and buttons', '<fieldset disabled><legend>I have seen</legend><label><input type="checkbox"> One</label><button>up to here</button></fieldset>', 'One'],
    ['with what is chosen', '<p><label><span>Country</span> <select><option>Argentina</option><option selected>United States</option></select></label></p>', '<p>Country: United States</p>'],
    ['with what a button hides or plays', '<div><button><span part="hidden">Hidden: the end</span> <span part="show">Show</span></button></div><ul><li><button>Play: <span part="name">Trailer</span></button></li></ul>', '<p>Hidden: the end</p><ul><li>Trailer</li></ul>'],
    ['open, where it was folded', '<details><summary>All figures</summary><p>Words</p></details>', '<p><b>All figures</b></p><p>Words</p>'],
    ['open, by its heading', '<details><summary><span role="heading" aria-level="4">Why?</span> <span part="mark">Updated</span></summary><div>Because.</div></details>', '<h4>Why? · Updated</h4><p>Because.</p>'],
    ['without links to places in itself', '<p><a href="#a">Words</a> <a part="link" href="#b">#</a> <a download="a.ics" href="data:x">Words</a></p>', '<p>Words Words</p>'],
    ['without what is only there for a script', '<p class="scripted">x</p><p class="unscripted">x</p><p>Words</p>', '<p>Words</p>'],
    ['without what is empty', '<ul><li> </li></ul><div><p></p></div><dl></dl><p>Words</p>', '<p>Words</p>'],
    ['with a label before its value', '<ul><li><span part="label">Runtime</span> <span part="value">125 min</span> <span part="note">WION</span></li></ul>', '<ul><li>Runtime: 125 min · WION</li></ul>'],
  ])('is put into plain HTML: %s', (_what, drawn, markup) => {
    expect(plain(drawn)).toBe(markup);
  });

  it('is nothing but words in a sentence', () => {
    const drawn = '<div><h3>Title</h3><ul><li>One</li><li lang="en">two</li></ul><details><summary>More</summary><p>three</p></details><table><tr><th>Day</th><td>1 May</td></tr></table></div>';
    expect(plain(drawn, true)).toBe('Title · One · <span lang="en">two</span> · <b>More</b> · three · Day · 1 May');
  });

  it('leads to where what is hidden can be revealed', () => {
    expect(plain('<div><button><span part="hidden">Hidden: the end</span></button></div>', false, 'https://a.example/?a&b')).toBe('<p><a href="https://a.example/?a&amp;b">Hidden: the end</a></p>');
  });
});
