import { beforeAll, describe, expect, it } from 'vitest';
import { articleChecker, type Checker } from '../../src/publish/check/check.js';

let check: Checker;
beforeAll(async () => {
  check = await articleChecker({ now: Date.parse('2026-11-20T12:00:00Z'), films: '/films/:film' });
});

/** What is found in an article of January 2024, with the words of the source that it is about. */
const foundIn = (text: string, kind: 'html' | 'markdown' = 'html'): string[] => check(text, kind, '2024-01-15.html').map(({ line, column, endColumn, rule, message }) => `${String(line)} ${rule} ${(text.split('\n')[line - 1] ?? '').slice(column - 1, endColumn - 1)}: ${message}`);

describe('a link or a shortcode', () => {
  it.each<[what: string, text: string, kind: 'html' | 'markdown']>([
    ['a link', '<p>\nIt opens on <a href="/films/ballerina#wick-fact=release-date">June 7, 2024</a>.</p>', 'html'],
    ['a shortcode', '<p>\nIt opens on [wick fact of=ballerina field=release-date]June 7, 2024[/wick].</p>', 'html'],
    ['a link in Markdown', '#  Ballerina\nIt opens on [June 7, 2024](/films/ballerina#wick-fact=release-date).', 'markdown'],
    ['a shortcode in Markdown', '#  Ballerina\nIt opens on [wick fact of=ballerina field=release-date]June 7, 2024[/wick].', 'markdown'],
  ])('is read as the fact that it stands for, once: %s', (_what, text, kind) => {
    expect(foundIn(text, kind)).toEqual([expect.stringMatching(/^2 fact .*June 7, 2024.*: “June 7, 2024” is overtaken: June 6, 2025, since February 22, 2024$/)]);
  });

  it('leaves every other finding in its place', () => {
    expect(foundIn('<p><a href="/films/ballerina#wick-fact=name">Ballerina</a>,\n<a href="/films/john-wick#wick-fact=name">John Wick</a></p>\n<p>Ballerina opens on June 7, 2024.</p>')).toEqual(['3 date June 7, 2024: “June 7, 2024” is overtaken: June 6, 2025, since February 22, 2024']);
  });

  it.each<[text: string, kind: 'html' | 'markdown', finds: readonly string[]]>([
    ['<p><a href="/films/balerina#wick-film-card">a</a></p>', 'html', ['1 unknown-id <p><a href="/fi: there is no title “balerina” here, so the widget shows nothing; did you mean ballerina?']],
    ['<p>On <a href="/x#wick-fcat=runtime">2 h</a></p>', 'html', ['1 shorthand <a href="/x#wick-fcat=runtime">: There is no widget “wick-fcat”. Did you mean wick-fact or wick-faq?']],
    ['See [it](/films/ballerina#wick-film-card).', 'markdown', ['1 shorthand [it](/films/ballerina#wick-film-card): wick-film-card is a block, and cannot stand in a sentence: give it a paragraph of its own.']],
    ['<p>[wick timeline lenz=story]</p>', 'html', ['1 shorthand [wick timeline lenz=story]: wick-timeline has no option “lenz”; it is shown without. Did you mean lens?']],
  ])('that cannot be read is told of: %s', (text, kind, finds) => {
    expect(foundIn(text, kind)).toEqual(finds);
  });

  it('by a reader, or for a heading of another page, is nothing to the desk', () => {
    expect(foundIn('<p><a rel="ugc" href="/x#wick-fcat=runtime">a</a> <a href="/x#wick-is-back">b</a> [gallery]</p>')).toEqual([]);
  });
});
