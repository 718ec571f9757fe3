/**
 * What `wick check --fix` writes into articles, place by place.
 */
import { describe, expect, it } from 'vitest';
import { articleChecker } from '../../../src/publish/check/check.js';
import { mendArticle, type Mended } from '../../../src/publish/check-fix/fix-article.js';

const now = Date.parse('2026-11-20T12:00:00Z');
const check = await articleChecker({ now });

/** Mends all that can be mended. */
function mended(text: string, kind: 'html' | 'markdown' | 'text', name = '2024-01-15.md'): Promise<Mended> {
  return mendArticle({ text, kind, name }, { now, find: (source) => check(source, kind, name), decide: () => 'write' });
}

const front = '---\ndate: 2024-01-15\n---\n# Ballerina, the John Wick spin-off with Ana de Armas\n\n';
const head = '<html lang="en"><meta property="article:published_time" content="2024-01-15"><h1>Ballerina, the John Wick spin-off with Ana de Armas</h1>\n';
const date = '<wick-fact of="ballerina" field="release-date" mode="note">';
const home = '<wick-fact of="ballerina" field="streaming-home" mode="note">';

/** What stands below the head, each note cut down to what it corrects. */
async function bodyOf(text: string, kind: 'html' | 'markdown'): Promise<string> {
  const start = kind === 'html' ? head : front;
  const { text: whole } = await mended(start + text, kind);
  expect(whole.startsWith(start)).toBe(true);
  return whole.slice(start.length).replace(/<p class="wick-correction" data-corrects="(\S+)[^>]*>.*?<\/p>/g, '[note $1]');
}

describe('words that a value has overtaken', () => {
  it.each<[what: string, text: string, mended: string]>([
    ['a date', '<p>Ballerina opens on June 7, 2024.</p>', `<p>Ballerina opens on ${date}June 7, 2024</wick-fact>.</p>`],
    ['a letter written as an entity', '<p>Ballerina opens on June&#32;7,&nbsp;2024.</p>', `<p>Ballerina opens on ${date}June&#32;7,&nbsp;2024</wick-fact>.</p>`],
    ['in emphasis', '<p>Ballerina opens on <strong>June 7, 2024</strong>.</p>', `<p>Ballerina opens on <strong>${date}June 7, 2024</wick-fact></strong>.</p>`],
    ['over inline elements', '<p>Ballerina opens on <b>June 7</b>, 2024.</p>', `<p>Ballerina opens on ${date}<b>June 7</b>, 2024</wick-fact>.</p>`],
    ['that fill a link', '<p>Ballerina will stream on <a href="/peacock">Peacock</a>.</p>', `<p>Ballerina will stream on ${home}<a href="/peacock">Peacock</a></wick-fact>.</p>`],
    ['in a heading', '<h2>Ballerina opens on June 7, 2024</h2>', `<h2>Ballerina opens on ${date}June 7, 2024</wick-fact></h2>`],
    ['in a table', '<table><tr><td>Ballerina opens on June 7, 2024<td>More</table>', `<table><tr><td>Ballerina opens on ${date}June 7, 2024</wick-fact><td>More</table>`],
    ['a character', '<p>Ana de Armas plays Rooney.</p>', '<p>Ana de Armas plays <wick-fact of="eve-macarro" field="name" mode="note">Rooney</wick-fact>.</p>'],
    ['several in a sentence', '<p>Ballerina opens on June 7, 2024 and will stream on Peacock.</p>', `<p>Ballerina opens on ${date}June 7, 2024</wick-fact> and will stream on ${home}Peacock</wick-fact>.</p>`],
  ])('are wrapped in HTML: %s', async (_what, text, expected) => {
    expect(await bodyOf(text, 'html')).toBe(expected);
  });

  it.each<[what: string, text: string, mended: string]>([
    ['in a paragraph', 'Ballerina opens on June 7, 2024.\n', `Ballerina opens on ${date}June 7, 2024</wick-fact>.\n`],
    ['at the beginning of a line', 'June 7, 2024 is when Ballerina opens.\n', `${date}June 7, 2024</wick-fact> is when Ballerina opens.\n`],
    ['over a line break', 'Ballerina opens on June\n7, 2024.\n', `Ballerina opens on ${date}June\n7, 2024</wick-fact>.\n`],
    ['half in emphasis', 'Ballerina opens on **June 7**, 2024.\n', `Ballerina opens on ${date}**June 7**, 2024</wick-fact>.\n`],
    ['in a list', '- Ballerina opens on June 7, 2024.\n- More.\n', `- Ballerina opens on ${date}June 7, 2024</wick-fact>.\n- More.\n`],
    ['that fill a link', 'Ballerina opens on [June 7, 2024](/films).\n', `Ballerina opens on ${date}[June 7, 2024](/films)</wick-fact>.\n`],
    ['in a table', '| film | day |\n| --- | --- |\n| Ballerina opens on June 7, 2024 | More |\n', `| film | day |\n| --- | --- |\n| Ballerina opens on ${date}June 7, 2024</wick-fact> | More |\n`],
    ['with Windows line ends', 'Ballerina opens on June 7, 2024.\r\n', `Ballerina opens on ${date}June 7, 2024</wick-fact>.\r\n`],
  ])('are wrapped in Markdown: %s', async (_what, text, expected) => {
    expect(await bodyOf(text, 'markdown')).toBe(expected);
  });

  it('are given the day on which the article ran, where the page does not say it', async () => {
    const { text } = await mended('<h1>Ballerina, the John Wick film</h1><p>Ballerina opens on June 7, 2024.</p>', 'html', '2024-01-15.html');
    expect(text).toContain(`on <wick-provider published="2024-01-15">${date}June 7, 2024</wick-fact></wick-provider>.`);
  });

  it.each<[what: string, lang: string, region: string | undefined]>([
    ['that of the language', 'de', undefined],
    ['one that serves for another', 'de-AT', undefined],
    ['the one that was asked for', 'en', 'DE'],
  ])('are given the market whose value they state: %s', async (_what, lang, region) => {
    const checkMarket = region === undefined ? check : await articleChecker({ now, region });
    const sentence = lang === 'en' ? 'Ballerina opens in June 2024.' : 'Ballerina startet im Juni 2024 im Kino.';
    const text = `<html lang="${lang}"><meta property="article:published_time" content="2024-01-15"><h1>Ballerina, John Wick</h1><p>${sentence}</p>`;
    const { text: after } = await mendArticle({ text, kind: 'html', name: 'a.html' }, { now, ...(region !== undefined && { region }), find: (source) => checkMarket(source, 'html', 'a.html'), decide: () => 'write' });
    expect(after).toMatch(/<wick-provider region="DE"><wick-fact of="ballerina" field="release-date" mode="note">(?:June|Juni) 2024<\/wick-fact><\/wick-provider>/);
  });
});

describe('words about another market than the article’s', () => {
  it.each<[what: string, lang: string, sentences: string, wrapped: string]>([
    ['Germany, in an American article', 'en-US', 'Ballerina opens on June 7, 2024. In Germany Ballerina opens on June 6, 2024.', '<wick-provider region="DE"><wick-fact of="ballerina" field="release-date" mode="note">June 6, 2024</wick-fact></wick-provider>'],
    ['America, in a German article', 'de', 'Ballerina startet am 6. Juni 2024. In den USA startet Ballerina am 7. Juni 2024.', '<wick-provider region="US"><wick-fact of="ballerina" field="release-date" mode="note">7. Juni 2024</wick-fact></wick-provider>'],
  ])('are wrapped for that market, which does not become the article’s: %s', async (_what, lang, sentences, wrapped) => {
    const text = `<html lang="${lang}"><meta property="article:published_time" content="2024-01-15"><h1>Ballerina, John Wick</h1><p>${sentences}</p>`;
    const { text: after, findings } = await mended(text, 'html');
    expect(after).toContain(wrapped);
    expect({ notes: after.includes('wick-correction'), findings }).toEqual({ notes: false, findings: [] });
  });

  it('get a note that tells what stands in that market', async () => {
    const text = '<html lang="en-US"><meta property="article:published_time" content="2024-05-15"><h1>Ballerina, John Wick</h1><p>In Germany Ballerina opens on June 6, 2024.</p>';
    const { text: after } = await mended(text, 'html');
    expect(after.replace(/<[^>]+>/g, '')).toContain('Ballerina: in cinemas June 5, 2025 (Germany).');
  });
});

describe('words that no value can mend', () => {
  it.each<[what: string, text: string, mended: string]>([
    ['a phrase', '<p>There is no trailer for Ballerina.</p><p>More.</p>', '<p>There is no trailer for Ballerina.</p>\n[note trailer]<p>More.</p>'],
    ['on lines of their own', '<div>\n  <p>There is no trailer for Ballerina.</p>\n  <p>More.</p>\n</div>', '<div>\n  <p>There is no trailer for Ballerina.</p>\n  [note trailer]\n  <p>More.</p>\n</div>'],
    ['in an item without an end tag', '<ul>\n<li>There is no trailer for Ballerina.\n<li>More.\n</ul>', '<ul>\n<li>There is no trailer for Ballerina.[note trailer]\n<li>More.\n</ul>'],
    ['in a link with more', '<p><a href="/x">There is no trailer for Ballerina</a>.</p>', '<p><a href="/x">There is no trailer for Ballerina</a>.</p>\n[note trailer]'],
    ['one end of a range', '<p>Budgeted at $75 million to 80, Ballerina is no small film.</p>', '<p>Budgeted at $75 million to 80, Ballerina is no small film.</p>\n[note amount]'],
    ['in a link with other words', '<p>See <a href="/x">that Ballerina opens on June 7, 2024</a>.</p>', '<p>See <a href="/x">that Ballerina opens on June 7, 2024</a>.</p>\n[note date]'],
    ['two notes, in the order of their findings', '<p>There is no trailer for Ballerina. Ballerina is still in post-production.</p>', '<p>There is no trailer for Ballerina. Ballerina is still in post-production.</p>\n[note trailer]\n[note status]'],
  ])('get a note in HTML: %s', async (_what, text, expected) => {
    expect(await bodyOf(text, 'html')).toBe(expected);
  });

  it.each<[what: string, text: string, mended: string]>([
    ['below a paragraph', 'There is no trailer for Ballerina.\n\nMore.\n', 'There is no trailer for Ballerina.\n\n[note trailer]\n\nMore.\n'],
    ['at the end of a file', 'There is no trailer for Ballerina.', 'There is no trailer for Ballerina.\n\n[note trailer]'],
    ['before a heading without an empty line', 'There is no trailer for Ballerina.\n## More\n', 'There is no trailer for Ballerina.\n\n[note trailer]\n\n## More\n'],
    ['below a list', '- There is no trailer for Ballerina.\n- More.\n\nEnd.\n', '- There is no trailer for Ballerina.\n- More.\n\n[note trailer]\n\nEnd.\n'],
    ['in a block of HTML', '<div>\n<p>There is no trailer for Ballerina.</p>\n</div>\n', '<div>\n<p>There is no trailer for Ballerina.</p>\n[note trailer]\n</div>\n'],
    ['with Windows line ends', 'There is no trailer for Ballerina.\r\n\r\nMore.\r\n', 'There is no trailer for Ballerina.\n\n[note trailer]\r\n\r\nMore.\r\n'],
  ])('get a note in Markdown: %s', async (_what, text, expected) => {
    expect(await bodyOf(text, 'markdown')).toBe(expected);
  });

  it('get a note with Windows line ends where the file has them', async () => {
    const { text } = await mended(`${front}There is no trailer for Ballerina.\n\nMore.\n`.replaceAll('\n', '\r\n'), 'markdown');
    expect(text).toMatch(/Ballerina\.\r\n\r\n<p class.*<\/p>\r\n\r\nMore\.\r\n$/);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('get a note below the first heading, where they stand in front matter or in a title', async () => {
    const inFront = await mended('---\ntitle: Ballerina opens on June 7, 2024\ndate: 2024-01-15\n---\n# The John Wick film\n\nMore.\n', 'markdown');
    expect(inFront.text).toMatch(/^---\ntitle: Ballerina opens on June 7, 2024\ndate: 2024-01-15\n---\n# The John Wick film\n\n<p class="wick-correction" data-corrects="date ballerina June 7, 2024">.*<\/p>\n\nMore\.\n$/);
    const inTitle = await mended('<html lang="en"><meta property="article:published_time" content="2024-01-15"><title>Ballerina opens on June 7, 2024</title><h1>The John Wick film</h1><p>More.</p>', 'html');
    expect(inTitle.text).toMatch(/<\/title><h1>The John Wick film<\/h1><p class="wick-correction".*<\/p><p>More/);
  });

  it('are told of with the day, what stands now, and the source, in the language of the article', async () => {
    const { text } = await mended('---\ndate: 2024-01-15\nlang: de\n---\n# Ballerina: der John-Wick-Ableger\n\nFür Ballerina gibt es noch keinen Trailer.\n', 'markdown');
    const [, words] = /(<strong>.*)<\/p>/.exec(text)!;
    expect(words!.replace(/<[^>]+>/g, '')).toBe('Aktualisiert am 20. November 2026: noch keinen Trailer gilt nicht mehr. Ballerina: erster Trailer am 25. September 2024. Quelle: ComicBook.com, 25. September 2024.');
    expect(words).toContain('<time datetime="2026-11-20">');
    expect(words).toContain('<a href="https://comicbook.com/');
  });

  it('are corrected if they were wrong even then, as schema.org has it', async () => {
    const { text } = await mended('---\ndate: 2024-05-15\nlang: en\n---\n# Ballerina, the John Wick film\n\nBallerina opens on June 7, 2024.\n', 'markdown');
    expect(text).toContain('itemscope itemtype="https://schema.org/CorrectionComment"><strong>Corrected on <time datetime="2026-11-20" itemprop="datePublished">November 20, 2026</time>:</strong> <span itemprop="text"><q>June 7, 2024</q> was wrong. Ballerina: in cinemas June 6, 2025.</span>');
  });
});

describe('what is left', () => {
  it.each<[what: string, text: string, kind: 'html' | 'markdown' | 'text', reason: RegExp]>([
    ['plain text', 'Ballerina, the John Wick film\n\nBallerina opens on June 7, 2024.\n', 'text', /no tags/],
    ['the words in a widget', `${head}<wick-film-card film="ballerina"><p>Ballerina opens on June 7, 2024.</p></wick-film-card>`, 'html', /<wick-film-card>/],
    ['a shortcode’s words', `${front}[wick film-card film=ballerina]Ballerina opens on June 7, 2024.[/wick]\n`, 'markdown', /<wick-film-card>/],
    ['a prerendered page', `${head}<wick-film-card film="ballerina"><template shadowrootmode="open"></template></wick-film-card><p>Ballerina opens on June 7, 2024.</p>`, 'html', /prerendered/],
    ['a damaged widget', `${head}<p><wick-film-card film="balerina"></wick-film-card></p>`, 'html', /author/],
  ])('is told with a reason: %s', async (_what, text, kind, reason) => {
    const { text: after, written, findings, refusals } = await mended(text, kind);
    expect({ after, written }).toEqual({ after: text, written: 0 });
    expect(findings.map(({ fingerprint }) => refusals.get(fingerprint))).toEqual(findings.map(() => expect.stringMatching(reason) as string));
    expect(findings).not.toEqual([]);
  });
});

describe('a mended article', () => {
  const text = `${front}Ballerina opens on June 7, 2024 and will stream on Peacock. There is no trailer for Ballerina.\n\n- De Armas’s Rooney dances.\n- A sequel to Ballerina has not been greenlit.\n`;

  it('has nothing more to find, and is not changed a second time', async () => {
    const once = await mended(text, 'markdown');
    expect({ written: once.written, findings: once.findings }).toEqual({ written: 5, findings: [] });
    expect(await mended(once.text, 'markdown')).toMatchObject({ text: once.text, written: 0 });
  });

  it('is found again when more becomes known than its note tells', async () => {
    const [spring, name] = [Date.parse('2025-05-01T12:00:00Z'), '2023-04-09.md'];
    const early = await articleChecker({ now: spring });
    const find = (source: string): ReturnType<typeof check> => early(source, 'markdown', name);
    const noted = await mendArticle({ text: '# John Wick: Chapter 5\n\nJohn Wick 5 has not been greenlit.\n', kind: 'markdown', name }, { now: spring, find, decide: () => 'write' });
    expect(noted).toMatchObject({ written: 1, findings: [] });
    expect(check(noted.text, 'markdown', name).map(({ rule, since }) => `${rule} ${since ?? ''}`)).toEqual(['status 2025-06-12']);
  });
});
