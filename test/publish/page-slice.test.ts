import { describe, expect, it } from 'vitest';
import { unpackPage } from '../../src/data/wire/page-data.js';
import { wholeCatalogue } from '../../src/data/whole-catalogue.js';
import { pageSlice } from '../../src/publish/prerender/page-slice.js';
import { readArticle } from '../../src/publish/articles/article.js';
import { widgetsIn } from '../../src/publish/articles/article-widgets.js';
import { render } from '../../src/publish/prerender/render.js';
import { stateIn } from './markup.js';

const options = { now: Date.parse('2026-11-20T12:00:00Z') };
const whole = await wholeCatalogue();

/** Each kind of widget, and widgets with unknown ids. */
const pages = [
  '<wick-film-card film="ballerina"></wick-film-card>',
  '<wick-release-countdown film="john-wick-5" history></wick-release-countdown>',
  '<wick-cast-list film="ballerina" former-names></wick-cast-list>',
  '<wick-release-history film="ballerina"></wick-release-history>',
  '<wick-fact of="eve-macarro" field="name">Rooney</wick-fact>',
  '<wick-crew-list film="ballerina"></wick-crew-list>',
  '<wick-synopsis film="ballerina" length="full"></wick-synopsis>',
  '<wick-person person="lance-reddick"></wick-person>',
  '<wick-person person="lance-redick"></wick-person>',
  '<wick-character character="john-wick"></wick-character>',
  '<wick-appearances></wick-appearances>',
  '<wick-timeline></wick-timeline>',
  '<wick-timeline lens="production" from="ballerina"></wick-timeline>',
  '<wick-watch-guide order="story"></wick-watch-guide>',
  '<wick-where-to-watch film="ballerina"></wick-where-to-watch>',
  '<wick-box-office film="ballerina" compare="john-wick john-wick-4"></wick-box-office>',
  '<wick-trailer film="ballerina"></wick-trailer>',
  '<wick-sequel-status of="john-wick-5"></wick-sequel-status>',
  '<wick-faq film="ballerina"></wick-faq>',
  '<wick-quote film="ballerina"></wick-quote>',
  '<wick-quote quote="reeves-suit"></wick-quote>',
  '<wick-spoiler reveals="john-wick-4"><p>The end.</p></wick-spoiler>',
  '<wick-seen></wick-seen>',
  '<wick-when film="ballerina" phase="streaming">Now.</wick-when>',
  '<wick-related film="ballerina"></wick-related>',
  '<wick-film-card film="ballerina"></wick-film-card><wick-changes since="2024-01-25"></wick-changes><wick-sources></wick-sources>',
];

describe('the data of a page', () => {
  it.each(pages)('is all that its widgets need: %s', async (markup) => {
    for (const markupOrShown of [markup, `<wick-provider spoilers="show">${markup}</wick-provider>`]) {
      const { html, state } = await render(markupOrShown, options);
      const again = await render(markupOrShown, { ...options, catalogue: unpackPage(stateIn(state).ledger) });
      expect(again.html).toBe(html);
    }
  });

  it.each(pages)('is no more than they need: %s', (markup) => {
    const kinds = ['money', 'characters', 'events', 'terms', 'bounties', 'quotes', 'questions', 'videos', 'articles'] as const;
    const slice = pageSlice(whole, widgetsIn(readArticle(markup, 'html')), 'seen');
    const has = kinds.filter((kind) => slice[kind].size > 0);
    const [, tag = ''] = /<(wick-[\w-]+)/.exec(markup)!;
    const wanted: Readonly<Record<string, readonly string[]>> = {
      'wick-fact': ['characters'], 'wick-synopsis': ['events'], 'wick-character': ['characters', 'bounties'], 'wick-appearances': ['characters'], 'wick-timeline': ['events'], 'wick-watch-guide': ['events'],
      'wick-box-office': ['money'], 'wick-trailer': ['videos'], 'wick-faq': ['questions'], 'wick-quote': ['quotes'],
    };
    expect(has).toEqual(markup.includes('wick-changes') ? ['money'] : markup.includes('redick"') ? ['characters'] : (wanted[tag] ?? []));
  });
});
