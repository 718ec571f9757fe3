import { beforeAll, describe, expect, it } from 'vitest';
import { articleChecker, type Checker } from '../../src/publish/check/check.js';
import type { ReadableKind } from '../../src/publish/articles/dated-article.js';

let check: Checker;
beforeAll(async () => {
  check = await articleChecker({ now: Date.parse('2026-11-20T12:00:00Z') });
});

/** What is found of tags; that the words of a fact are overtaken is tested elsewhere. */
const foundIn = (text: string, kind: ReadableKind = 'html'): string[] => check(text, kind, '').filter(({ rule }) => rule !== 'fact').map(({ line, column, rule, words }) => `${String(line)}:${String(column)} ${rule} ${words}`);

const attributes = 'of="ballerina" field="release-date"';
const fact = `<wick-fact ${attributes}>June 6, 2025</wick-fact>`;
const card = '<wick-film-card film="ballerina">';
const end = '</wick-film-card>';

describe('a tag without its attributes', () => {
  it.each<[from: string, text: string, found: string[]]>([
    ['TinyMCE that knows the names alone', '<p>It opens on <wick-fact>June 6, 2025</wick-fact>.</p>\n<wick-film-card>&nbsp;</wick-film-card>', ['1:16 missing-attribute <wick-fact>', '2:1 missing-attribute <wick-film-card>']],
    ['DOMPurify with half of an allowance', '<wick-fact of="ballerina">June 6, 2025</wick-fact>', ['1:1 missing-attribute <wick-fact>']],
    ['an emptied form', '<wick-fact of="" field="release-date"></wick-fact>', ['1:1 missing-attribute <wick-fact>']],
    ['a sanitizer', '<wick-quote></wick-quote><wick-person></wick-person>', ['1:1 missing-attribute <wick-quote>', '1:26 missing-attribute <wick-person>']],
  ])('is told, as from %s', (_from, text, found) => {
    expect(foundIn(text)).toEqual(found);
  });

  it('is told with what it lacks and what follows', () => {
    expect(check('<wick-fact>June 6, 2025</wick-fact>', 'html', '').map(({ message }) => message)).toEqual([
      'this widget has no “of” and “field”: nobody is told when its words are overtaken; write of="…" field="…", and let the editor or sanitizer keep attributes if it took them away',
    ]);
  });

  it('is told once in Markdown, in its place', () => {
    expect(foundIn('Words.\n\n*It* opens on <wick-fact field="release-date">June 6, 2025</wick-fact>.', 'markdown')).toEqual(['3:15 missing-attribute <wick-fact>']);
  });

  it.each(['<wick-timeline></wick-timeline><wick-seen></wick-seen><wick-changes></wick-changes>', '<wick-quote film="ballerina"></wick-quote>', '<wick-fact :of="film" field="runtime"></wick-fact>', '<wick-fact {{ attributes }}>a</wick-fact>', '<code>&lt;wick-fact></code><!-- <wick-fact> -->'])('is none in %s', (text) => {
    expect(foundIn(text)).toEqual([]);
  });
});

describe('a copy of a widget', () => {
  it.each<[from: string, text: string, found: string[]]>([
    ['TinyMCE after Enter at the end of a fact', `<p>It opens on ${fact}</p>\n<p><wick-fact ${attributes}></wick-fact>.</p>`, ['2:4 doubled <wick-fact>']],
    ['TinyMCE after Enter before a fact', `<ul>\n<li>It opens on <wick-fact ${attributes}>&nbsp;</wick-fact></li>\n<li>${fact}.</li>\n</ul>`, ['2:17 doubled <wick-fact>']],
    ['an editor that splits into boxes', `<div>On ${fact}</div><div><wick-fact ${attributes}><br></wick-fact></div>`, [`1:${String(`<div>On ${fact}</div><div>`.length + 1)} doubled <wick-fact>`]],
    ['bold over half a fact', `<p>On <wick-fact ${attributes}>June </wick-fact><strong><wick-fact ${attributes}>6, 2025</wick-fact></strong></p>`, ['1:79 doubled <wick-fact>']],
    ['TinyMCE after Enter in a card', `<p>Before.</p>\n${card}Ballerina, in June.${end}${card}${end}${card}Next words.${end}\n<p>After.</p>`, ['2:70 doubled <wick-film-card>', '2:120 doubled <wick-film-card>']],
  ])('is told, as from %s', (_from, text, found) => {
    expect(foundIn(text)).toEqual(found);
  });

  it('is told in Markdown', () => {
    expect(foundIn(`It opens on ${fact}\n\n<wick-fact ${attributes}></wick-fact>.`, 'markdown')).toEqual(['3:1 doubled <wick-fact>']);
  });

  it.each([
    `<p>${fact}</p><p>${fact}</p>`,
    `<p>On ${fact} or <wick-fact ${attributes}></wick-fact></p>`,
    `<table><tr><td>${fact}</td><td><wick-fact ${attributes}></wick-fact></td></tr></table>`,
    `<p>${fact}<wick-fact ${attributes} region="DE"></wick-fact></p>`,
    `<wick-provider as-of="2024-01-01">${card}${end}</wick-provider><wick-provider>${card}${end}</wick-provider>`,
    `<section>${card}${end}</section><section>${card}${end}</section>`,
    `${card}${end}<hr>${card}${end}`,
    '<wick-seen></wick-seen><wick-seen></wick-seen>',
  ])('is none in %s', (text) => {
    expect(foundIn(text)).toEqual([]);
  });
});

describe('words that were typed into a widget', () => {
  it.each<[from: string, text: string, found: string[]]>([
    ['TinyMCE', `${card}\n<p>Ballerina, in June.</p>\n<p>&nbsp;</p>\n<p>Next words.</p>\n${end}`, ['4:1 words-in-widget Next words.']],
    ['Tiptap', `<p>Before.</p>${card}<p>Ballerina, in June.</p><p>Next <strong>words</strong>.</p>${end}`, ['1:74 words-in-widget Next words.']],
    ['hand, behind the fallback', `${card}<p>Ballerina.</p>Next words.${end}`, ['1:51 words-in-widget Next words.']],
  ])('are told, as from %s', (_from, text, found) => {
    expect(foundIn(text)).toEqual(found);
  });

  it.each(['\n', '\r\n'])('are told in Markdown between empty lines', (eol) => {
    expect(foundIn([card, '', 'Ballerina, *in June*.', '', '**Next** words.', '', end].join(eol), 'markdown')).toEqual(['5:1 words-in-widget **Next** words.']);
  });

  it.each<[text: string, kind: ReadableKind]>([
    [`${card}<h3>Ballerina</h3><p>In June.</p><ul><li>a<li>b</ul>${end}`, 'html'],
    [`${card}<div><p>Ballerina.</p><p>In June.</p></div>${end}`, 'html'],
    [`${card}<img slot="poster" src="a.png" alt=""><p>Ballerina.</p><p slot="actions">Tickets</p>${end}`, 'html'],
    [`${card}<template shadowrootmode="open"><p>a</p><p>b</p></template><div class="wick-light"><p>a</p></div><p>Ballerina.</p>${end}`, 'html'],
    ['<wick-provider><p>a</p><p>b</p></wick-provider><wick-spoiler reveals="ballerina"><p>a</p><p>b</p></wick-spoiler><wick-when after="2025-01-01"><p>a</p><p>b</p></wick-when>', 'html'],
    ['<wick-faq film="ballerina"><wick-answer label="a"><p>a</p><p>b</p></wick-answer></wick-faq>', 'html'],
    [`${card}\n\nBallerina, *in June*.\n\n${end}`, 'markdown'],
    [`${card}\n\n## Ballerina\n\nIn June.\n\n- a\n\n- b\n\n> c\n\n${end}`, 'markdown'],
  ])('are none in %s', (text, kind) => {
    expect(foundIn(text, kind)).toEqual([]);
  });
});

describe('quotation marks', () => {
  it.each<[from: string, text: string, found: string[]]>([
    ['typed by hand', '<p><wick-fact of=“ballerina” field=”release-date”>June 6, 2025</wick-fact></p>', ['1:15 curled-quotes of=“ballerina”']],
    ['written by TinyMCE', '<p><wick-fact of="&rdquo;ballerina&rdquo;" field="&rdquo;release-date&rdquo;">June 6, 2025</wick-fact></p>', ['1:15 curled-quotes of="&rdquo;ballerina&rdquo;"']],
    ['escaped twice', '<wick-film-card film=&quot;ballerina&quot;></wick-film-card>', ['1:17 curled-quotes film=&quot;ballerina&quot;']],
    ['of another language', '<wick-film-card layout=„row“ film="ballerina"></wick-film-card>', ['1:17 curled-quotes layout=„row“']],
  ])('that quote nothing are told: %s', (_from, text, found) => {
    expect(foundIn(text)).toEqual(found);
  });

  it('are told in Markdown, with the way out', () => {
    const [told] = check('It opens on <wick-fact of=”ballerina” field=”release-date”>June</wick-fact>.', 'markdown', '');
    expect(told).toMatchObject({ rule: 'curled-quotes', column: 24, message: 'the quotation marks of of are a part of its value, so the widget shows nothing; write of="ballerina" with straight ones' });
  });

  it.each(['<wick-spoiler reveals="ballerina" label="“Who wins?”">a</wick-spoiler>', "<wick-film-card film='ballerina' layout=row></wick-film-card>", `<a title=“a”>a</a>`])('are right in %s', (text) => {
    expect(foundIn(text)).toEqual([]);
  });
});

describe('a space beside a fact', () => {
  const pre = (text: string): string => `<span style="white-space: pre-wrap;">${text}</span>`;
  it.each<[from: string, text: string]>([
    ['Ghost', `<p>It opens on${fact}.</p>`],
    ['Ghost, behind a comma', `<p>It opens,${fact}.</p>`],
    ['an editor, before a value that is drawn', `<p>It made<wick-fact of="ballerina" field="worldwide"></wick-fact></p>`],
    ['Lexical', `<p>${pre('It opens on')}<wick-fact ${attributes}>${pre('June 6, 2025')}</wick-fact>${pre('.')}</p>`],
    ['Lexical, behind it', `<p>${pre('On ')}<wick-fact ${attributes}>${pre('June 6, 2025')}</wick-fact>${pre('in cinemas')}</p>`],
    ['an editor, behind it', `<p>On ${fact}in cinemas.</p>`],
    ['an editor, beside emphasis', `<p>It <em>opens on</em>${fact}</p>`],
  ])('was eaten by %s', (_from, text) => {
    expect(foundIn(text)).toEqual([`1:${String(text.indexOf('<wick-fact') + 1)} joined-words <wick-fact>`]);
  });

  it('was eaten in Markdown', () => {
    expect(foundIn(`# A title\n\nIt opens on${fact}, they say.`, 'markdown')).toEqual(['3:12 joined-words <wick-fact>']);
  });

  it.each([
    `<p>It opens (${fact}), on ‘${fact}’, mid-${fact}–${fact}/${fact}.</p>`,
    `<p>公開日は${fact}です。Она выйдет ${fact}-го; في${fact}و</p>`,
    '<p>Alle warten auf <wick-fact of="ballerina" field="name">Ballerina</wick-fact>s Erfolg, die <wick-fact of="ballerina" field="runtime">125</wick-fact>min, d’<wick-fact of="ballerina" field="name">Ballerina</wick-fact></p>',
    `<li><b>Release</b>${fact}</li><p><span>Release</span>${fact}</p><table><tr><td>Release</td><td>${fact}</td></tr></table>`,
    `<p>It opens on<br>${fact}</p><p>It opens on\n${fact}&nbsp;or so.</p>`,
  ])('is there, or not called for, in %s', (text) => {
    expect(foundIn(text)).toEqual([]);
  });
});

describe('a tag that is shown as text', () => {
  it.each<[from: string, text: string, kind: ReadableKind, found: string[]]>([
    ['js-xss', `<p>It opens on &lt;wick-fact of="ballerina" field="release-date"&gt;June 6, 2025&lt;/wick-fact&gt;.</p>`, 'html', ['1:16 escaped <wick-fact']],
    ['a snippet pasted into TinyMCE', '<p>&lt;wick-film-card film="ballerina"&gt;Ballerina, in June.&lt;/wick-film-card&gt;</p>', 'html', ['1:4 escaped <wick-film-card']],
    ['a tag without attributes', '<p>&lt;wick-timeline&gt;&lt;/wick-timeline&gt;</p>', 'html', ['1:4 escaped <wick-timeline']],
    ['one escaped twice', '<p>&amp;lt;wick-film-card film=&amp;quot;ballerina&amp;quot;&amp;gt;</p>', 'html', ['1:4 escaped <wick-film-card']],
    ['a writer of Markdown', 'It opens on \\<wick-fact of="ballerina" field="release-date">June 6, 2025\\</wick-fact>.', 'markdown', ['1:14 escaped <wick-fact']],
    ['entities in Markdown', 'It opens on &lt;wick-fact of="ballerina"&gt;.', 'markdown', ['1:13 escaped <wick-fact']],
  ])('is told, as from %s', (_from, text, kind, found) => {
    expect(foundIn(text, kind)).toEqual(found);
  });

  it.each<[text: string, kind: ReadableKind]>([
    ['<p>The element &lt;wick-fact&gt; says it, and wick-fact of="a" is how.</p>', 'html'],
    ['<p><code>&lt;wick-fact of="ballerina"&gt;</code></p><pre>&lt;wick-fact of="ballerina"&gt;&lt;/wick-fact&gt;</pre>', 'html'],
    ['`<wick-fact of="ballerina">a</wick-fact>` and\n\n```html\n<wick-fact of="ballerina">a</wick-fact>\n```\n\n    <wick-fact of="a">', 'markdown'],
    ['The \\<wick-fact> element, and <wick-changes></wick-changes>', 'markdown'],
  ])('is none in %s', (text, kind) => {
    expect(foundIn(text, kind)).toEqual([]);
  });
});

describe('what editors leave behind', () => {
  it('is passed over where a comment says so', () => {
    expect(foundIn(`<p>It opens on${fact}</p> <!-- wick-ignore -->`)).toEqual([]);
  });

  it('is found in twice the time in an article of twice the length', () => {
    const cost = (times: number): number => {
      const text = `<p>On${fact}</p>${card}<p>a</p><p>b</p>${end}&lt;wick-fact `.repeat(times) + '<b>'.repeat(times);
      const { user } = process.cpuUsage();
      check(text, 'html', '');
      return process.cpuUsage().user - user;
    };
    cost(500);
    expect(cost(2000)).toBeLessThan(12 * cost(500));
  });
});
