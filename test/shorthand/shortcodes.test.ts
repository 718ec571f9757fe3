import { describe, expect, it } from 'vitest';
import { shortcodesIn } from '../../src/shorthand/shortcodes.js';

/** What is read of a text: each shortcode as a tag, and the words that it stands around. */
const read = (text: string): readonly string[] =>
  shortcodesIn(text).shortcodes.map(({ open, close, widget, faults }) => `${widget ? [widget.tag, ...[...widget.attributes].map(([name, value]) => `${name}=${value}`)].join(' ') : faults.map((fault) => fault.case).join()}${close ? `: ${text.slice(open.to, close.from)}` : ''}`);

describe('the shortcodes of a text', () => {
  it.each<[text: string, read: readonly string[]]>([
    ['[wick film-card film=ballerina]', ['wick-film-card film=ballerina']],
    ['[wick wick-film-card film=ballerina /]', ['wick-film-card film=ballerina']],
    ['[Wick Film-Card FILM = ballerina/]', ['wick-film-card film=ballerina']],
    ['[wick\u00a0film-card\nfilm=ballerina\tlayout=row]', ['wick-film-card film=ballerina layout=row']],
    ...['"ballerina"', "'ballerina'", '\u201dballerina\u201d', '\u201cballerina\u201d', '\u2033ballerina\u2033', '\u201eballerina\u201c', '\u2018ballerina\u2019', '\u00abballerina\u00bb'].map((value): [string, readonly string[]] => [`[wick film-card film=${value} heading-level=2]`, ['wick-film-card film=ballerina heading-level=2']]),
    ['[wick appearances characters="john-wick charon"]', ['wick-appearances characters=john-wick charon']],
    ['[wick spoiler reveals=ballerina label="a ] in it"]x[/wick]', ['wick-spoiler reveals=ballerina label=a ] in it: x']],
    ['[wick fact=release-date of=ballerina]June[/wick]', ['wick-fact field=release-date of=ballerina: June']],
    ['[wick seen] [wick fact of=a field=b]c[/wick]', ['wick-seen', 'wick-fact of=a field=b: c']],
    ['[wick spoiler reveals=a]b [wick fact of=a field=b/] c[/wick]', ['wick-spoiler reveals=a: b [wick fact of=a field=b/] c', 'wick-fact of=a field=b']],
    ['[wick spoiler reveals=a]b [wick seen] c[/wick spoiler]', ['wick-spoiler reveals=a: b [wick seen] c', 'wick-seen']],
    ['[[wick seen]] and [[wick fact of=a field=b]c[/wick]]', []],
    ['[wick] [wicked] [gallery] [wick film-card film="a] [/ wick]', []],
    ['[wick film-crad film=a]', ['unknown-element']],
  ])('are read: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('are closed by nothing that opens none', () => {
    expect(shortcodesIn('a[/wick] b').unpaired).toMatchObject([{ from: 1, to: 8 }]);
  });

  it('are found in long texts without delay', () => {
    const text = '[wick '.repeat(20_000) + '[wick a=b '.repeat(20_000) + ' a'.repeat(100_000);
    expect(shortcodesIn(text).shortcodes).toEqual([]);
  });
});
