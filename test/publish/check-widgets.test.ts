import { beforeAll, describe, expect, it } from 'vitest';
import { articleChecker, type Checker } from '../../src/publish/check/check.js';

let check: Checker;
beforeAll(async () => {
  check = await articleChecker({ now: Date.parse('2026-11-20T12:00:00Z') });
});

/** What is found in the markup of an article of January 2024. */
const foundIn = (markup: string, name = '2024-01-15.html'): string[] => check(markup, 'html', name).map(({ line, column, rule, kind, message }) => `${String(line)}:${String(column)} ${rule} ${kind}: ${message}`);

describe('the words of a wick-fact', () => {
  it.each<[what: string, markup: string, finds: string[]]>([
    ['that were overtaken', '<p>It opens on <wick-fact of="ballerina" field="release-date">June&nbsp;7, 2024</wick-fact>.</p>', ['1:63 fact development: “June 7, 2024” is overtaken: June 6, 2025, since February 22, 2024']],
    ['that were wrong even then', '<wick-fact of="ballerina" field="release-date">June 6, 2024</wick-fact>', ['1:48 fact correction: “June 6, 2024” is overtaken: June 6, 2025, since February 22, 2024']],
    ['that never stood', '<wick-fact of="ballerina" field="release-date">May 1, 2023</wick-fact>', ['1:48 fact correction: “May 1, 2023” never stood: June 6, 2025, since February 22, 2024']],
    ['that cannot be read, of a value that changed', '<wick-fact of="ballerina" field="release-date">early summer</wick-fact>', ['1:48 fact development: what “early summer” stood for has changed since the article ran: June 6, 2025, since February 22, 2024']],
    ['an amount', '<wick-fact of="ballerina" field="worldwide">$51 million</wick-fact>', ['1:45 fact development: “$51 million” is overtaken: $137 million, since September 2025']],
    ['a name', '<wick-fact of="ballerina" field="streaming-home">Peacock</wick-fact>', ['1:50 fact development: “Peacock” is overtaken: Starz, since September 2025']],
    ['minutes', '<wick-fact of="john-wick-3" field="runtime">130 minutes</wick-fact>', ['1:45 fact correction: “130 minutes” is overtaken: 131 min, since February 14, 2023']],
  ])('are told: %s', (_what, markup, finds) => {
    expect(foundIn(markup)).toEqual(finds);
  });

  it.each([
    '<wick-fact of="ballerina" field="release-date">June 6, 2025</wick-fact>',
    '<wick-fact of="ballerina" field="release-date">June 2025</wick-fact>',
    '<wick-fact of="ballerina" field="release-date"></wick-fact>',
    '<wick-fact of="ballerina" field="worldwide">$137 million</wick-fact>',
    '<wick-fact of="ballerina" field="streaming-home">Starz</wick-fact>',
    '<wick-fact of="ballerina" field="release-date"><template shadowrootmode="open">June 7, 2024</template>June 6, 2025</wick-fact>',
  ])('are told nothing while they hold: %s', (markup) => {
    expect(foundIn(markup)).toEqual([]);
  });

  it.each([
    ['a fact with a mode that tells what is true', '<wick-fact of="ballerina" field="release-date" mode="note">June 7, 2024</wick-fact>', []],
    ['an amount on its way', '<wick-provider published="2025-06-16"><wick-fact of="ballerina" field="worldwide" mode="note">$75 million</wick-fact></wick-provider>', []],
    ['a fact of another market', '<wick-provider region="DE"><wick-fact of="ballerina" field="release-date">June 5, 2025</wick-fact></wick-provider>', []],
    ['a fact with a mode whose words never stood, since it does not mark them', '<wick-fact of="ballerina" field="release-date" mode="note">May 1, 2023</wick-fact>', ['fact correction']],
    ['a fact with a mode in an article that ran after the change, since it does not mark its words', '<wick-provider published="2024-05-15"><wick-fact of="ballerina" field="release-date" mode="note">June 7, 2024</wick-fact></wick-provider>', ['fact correction']],
  ])('are told as far as readers do not see it: %s', (_what, markup, finds) => {
    expect(check(markup, 'html', '2024-01-15.html').map(({ rule, kind }) => `${rule} ${kind}`)).toEqual(finds);
  });

  it('are told once, and not as prose as well', () => {
    const markup = '<wick-film-card film="ballerina"></wick-film-card><p>Ballerina opens on <wick-fact of="ballerina" field="release-date">June 7, 2024</wick-fact>.</p>';
    expect(foundIn(markup)).toHaveLength(1);
  });
});

describe('a widget that names what there is not', () => {
  it.each<[markup: string, finds: string[]]>([
    ['<wick-film-card film="balerina"></wick-film-card>', ['1:17 unknown-id unknown: there is no title “balerina” here, so the widget shows nothing; did you mean ballerina?']],
    ['<wick-fact of="ballerina" field="relase-date">June</wick-fact>', ['1:27 unknown-field unknown: there is no field “relase-date” here, so the widget shows nothing; did you mean release-date']],
    ['<p>\n  <wick-person person="nobody"></wick-person>', ['2:16 unknown-id unknown: there is no person “nobody” here, so the widget shows nothing']],
  ])('is told: %s', (markup, finds) => {
    expect(foundIn(markup).map((line, at) => line.slice(0, finds[at]?.length))).toEqual(finds);
  });

  it.each([
    '<wick-provider src="/films/ours.json"><wick-film-card film="the-lamp"></wick-film-card></wick-provider>',
    '<wick-provider><script type="application/json">{}</script><wick-film-card film="the-lamp"></wick-film-card></wick-provider>',
    '<!-- <wick-film-card film="the-lamp"></wick-film-card> --><code>&lt;wick-film-card film="the-lamp"></code>',
  ])('is told nothing where another dataset may have it, or where it is none: %s', (markup) => {
    expect(foundIn(markup)).toEqual([]);
  });
});

describe('a comment that passes something over', () => {
  const line = '<p>Ballerina opens on June 7, 2024.</p>';
  const about = '<wick-film-card film="ballerina"></wick-film-card>\n';
  const rules = (markup: string): string[] => check(`${about}${markup}`, 'html', '').map(({ line: at, rule }) => `${String(at)} ${rule}`);

  it.each<[what: string, markup: string, finds: string[]]>([
    ['on its line', `${line}<!-- wick-ignore -->\n${line}`, ['3 date']],
    ['in the next block', `<!-- wick-ignore -->\n\n${line}\n${line}`, ['5 date']],
    ['in the whole file', `${line}\n${line}\n<!-- wick-ignore-file -->`, []],
    ['without spaces', `${line}<!--wick-ignore-->`, []],
    ['of nothing, and is told itself', `<!-- wick-ignore -->\n<p>Ballerina opens on June 6, 2025.</p>`, ['2 unused-ignore']],
    ['of nothing in a whole file', '<!-- wick-ignore-file --><p>Nothing.</p>', ['2 unused-ignore']],
    ['but not between fences, where it is shown', `${line}\n\n\`\`\`html\n<!-- wick-ignore-file -->\n\`\`\`\n`, ['2 date']],
    ['but not of another name', `${line}<!-- wick-ignore-all -->`, ['2 date']],
  ])('does so %s', (_what, markup, finds) => {
    expect(rules(markup)).toEqual(finds);
  });
});

describe('what was overtaken since a day', () => {
  it.each<[since: string, rules: string[]]>([
    ['2024-01-01', ['date', 'character', 'outlet']],
    ['2024-09-01', ['character', 'outlet']],
    ['2025-01-01', ['outlet']],
    ['2025-10-01', []],
  ])('is all that is told: %s', async (since, rules) => {
    const recent = await articleChecker({ now: Date.parse('2026-11-20T12:00:00Z'), titles: ['ballerina'], since });
    expect(recent('Ballerina opens on June 7, 2024. Ana de Armas is Rooney. It will stream on Peacock.', 'text', '').map(({ rule }) => rule)).toEqual(rules);
  });
});
