import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/publish/articles/article.js';
import { widgetsIn } from '../../src/publish/articles/article-widgets.js';

const read = (markup: string): string[] => widgetsIn(readArticle(markup, 'html')).map(({ tag, attributes, spoilers }) => `${tag} ${[...attributes].map(([name, value]) => `${name}=${value}`).join(' ')} ${spoilers ?? '-'}`);

describe('the widgets in markup', () => {
  it.each<[what: string, markup: string, found: readonly string[]]>([
    ['one', '<p><wick-film-card film="ballerina"></wick-film-card></p>', ['wick-film-card film=ballerina -']],
    ['in any spelling of HTML', "<WICK-FACT OF = 'ballerina'\n field=runtime>", ['wick-fact of=ballerina field=runtime -']],
    ['with references in their attributes', '<wick-film-card film="a&amp;b">', ['wick-film-card film=a&b -']],
    ['with the first of two attributes of a name', '<wick-film-card film="a" film="b">', ['wick-film-card film=a -']],
    ['not in a comment', '<!-- <wick-fact of="a"> -->', []],
    ['after what looks like a comment in a script', '<script>"<!--"</script><wick-fact of="a"></wick-fact><!-- x -->', ['wick-fact of=a -']],
    ['not in a text', '<textarea><wick-fact of="a"></textarea><p>&lt;wick-fact of="a"&gt;</p>', []],
    ['not in a template', '<template><wick-fact of="a"></wick-fact></template>', []],
    ['not in an attribute', '<p title="<wick-fact of=a>">', []],
    ['by what links give away', '<a href="/" data-reveals="caine">', ['a href=/ data-reveals=caine -']],
    ['inside what the nearest provider says', '<wick-provider spoilers="hide"><wick-provider region="DE"><wick-when></wick-when></wick-provider><wick-provider spoilers=" show "><wick-seen></wick-seen></wick-provider></wick-provider><wick-quote></wick-quote>', ['wick-when  hide', 'wick-seen  show', 'wick-quote  -']],
    ['inside a provider that says what there is not', '<wick-provider spoilers="shown"><wick-seen>', ['wick-seen  -']],
  ])('are found: %s', (_what, markup, found) => {
    expect(read(markup)).toEqual(found);
  });
});
