import { expect } from '@open-wc/testing';
import '../../src/all.js';
import { audit, type Mode, modesHere, scene, settled } from '../fixture.js';
import { answerOf, claim, claimsOn, PublisherServer, script, until } from './publisher.js';
import { errorsWhile, part, seen, written } from './reading.js';

declare global {
  interface Window {
    /** Set by any script of a hostile text that gets to run. */
    wickExecuted?: true;
  }
}

const widgets = `<wick-film-card film="evil"></wick-film-card><wick-release-countdown film="evil"></wick-release-countdown><wick-cast-list film="evil"></wick-cast-list>
  <wick-release-history film="evil"></wick-release-history><wick-changes since="2020-01-01" film="evil"></wick-changes><p>It is called <wick-fact of="evil" field="name">something</wick-fact>.</p><wick-sources></wick-sources>`;
const run = 'window.wickExecuted=true';

/** A dataset about one film that is valid except for its texts, which are replaced. */
function datasetOf(text: string, id = 'evil'): Record<string, unknown> {
  const { sources } = claimsOn(id, {}) as { sources: object[] };
  return {
    sources: [...sources, { id: 'other', publisher: text, title: text, url: null, date: null }],
    titles: [
      {
        id,
        kind: 'film',
        name: [claim(`Sound`, '2019'), { ...claim(text, '2021'), source: 'other' }],
        logline: [claim(text)],
        distributor: [claim(text)],
        rating: [claim(text)],
        crew: { director: [claim(['somebody'])] },
        releases: [{ region: 'US', channel: 'theatrical', date: [claim('2025-06-06', '2021'), { ...claim('2025-07-06', '2022'), source: 'other' }], place: [claim(text)] }],
      },
    ],
    people: [{ id: 'somebody', name: [claim(text)] }],
    credits: [{ title: id, person: 'somebody', character: [claim(text)], role: [claim('lead')] }],
  };
}

/** A page 320 px wide with a dataset merged over the bundled one, after all widgets have been drawn. */
async function pageOf(dataset: unknown, mode: Mode = 'client', ways: 'script' | 'src' = 'script', faults = 0): Promise<{ page: Element; messages: string[] }> {
  const provider = ways === 'script' ? `<wick-provider now="2026-01-10">${script(dataset)}${widgets}` : `<wick-provider now="2026-01-10" src="${new PublisherServer(answerOf(dataset)).src}">${widgets}`;
  const found: { page?: Element } = {};
  const errors = await errorsWhile(async () => {
    found.page = await scene(mode, `<div style="width: 320px">${provider}</wick-provider></div>`.replace('<div', '<wick-provider now="2026-01-10"><div').concat('</wick-provider>'));
    const card = found.page.querySelector('wick-film-card')!;
    await until(card, () => part(card, 'base') !== null);
    await settled(found.page);
  }, faults);
  return { page: found.page!.firstElementChild!, messages: errors.filter(({ code }) => code === 'bad-data').map(({ message }) => message) };
}

/** Asserts that no script has run, nothing overflows its column, and no widget is empty. */
function expectUsable(page: Element): void {
  expect(window.wickExecuted).to.equal(undefined);
  const column = page.getBoundingClientRect();
  for (const widget of page.querySelectorAll('wick-film-card, wick-release-countdown, wick-cast-list, wick-release-history, wick-changes, wick-sources')) {
    expect(widget.getBoundingClientRect().width, widget.localName).to.be.at.most(column.width);
    const base = part(widget, 'base');
    expect(base ? base.scrollWidth <= column.width : true, `${widget.localName} is ${String(base?.scrollWidth)} px wide`).to.equal(true);
    expect(seen(widget), widget.localName).to.not.equal('');
  }
}

// A page fetches these once, and a server has them: titles and days of the sources, and the sentences on faults.
before(async () => {
  const { page } = await pageOf(datasetOf('Sound'));
  page.closest('body > *')!.remove();
});

describe('a dataset with texts that would do harm', () => {
  const harmless: readonly (readonly [what: string, text: string])[] = [
    ['an image with a handler', `<img src=x onerror="${run}">`],
    ['a script', `</script><script>${run}</script>`],
    ['an end of everything', `"'></h3></div></template><svg onload="${run}">`],
    ['a template', '${alert(1)}{{constructor.constructor("alert(1)")()}}'],
    ['as long an unbroken word as there may be', 'x'.repeat(1000)],
    ['another direction', 'שלום עולם 123'],
    ['what looks like a prototype', '__proto__'],
  ];

  for (const mode of modesHere) {
    for (const [what, text] of harmless) {
      it(`shows it as it is written: ${what} (${mode})`, async () => {
        const { page, messages } = await pageOf(datasetOf(text), mode);
        expect(messages).to.deep.equal([]);
        expect(seen(part(page.querySelector('wick-film-card')!, 'heading')).replace(/[\s\d,–]+$/, '')).to.equal(text.replace(/[\s\d,–]+$/, ''));
        expectUsable(page);
        await audit(page, { ignoredRules: ['region'] });
      });
    }
  }

  const turnedAway: readonly (readonly [what: string, text: string])[] = [
    ['a mark that reverses what follows', 'EVIL\u202eLIVE'],
    ['an isolate that is not closed', 'EVIL\u2067LIVE'],
    ['half a letter', 'EVIL\ud83d'],
    ['letters of no width', 'EV\u200bIL'],
    ['5,000 letters without a break', 'EVIL'.repeat(1250)],
    ['a control', 'EVIL\u0007'],
  ];

  for (const ways of ['script', 'src'] as const) {
    // The answer is written in the request's address, which has to be short.
    for (const [what, text] of turnedAway.filter((row) => ways === 'script' || row[1].length < 100)) {
      it(`leaves out ${what}, names it and shows the rest, by ${ways}`, async () => {
        const { page, messages } = await pageOf(datasetOf(text), 'client', ways, 1);
        expect(messages).to.have.length(1);
        expect(messages[0]).to.match(/^Faults in the data, \d+: titles\[0\]\.name\[1\]\.value: expected a text/);
        expect(/[\u202a-\u202e\u2066-\u2069\u200b]/.test(messages[0]!), messages[0]).to.equal(false);
        expect(seen(part(page.querySelector('wick-film-card')!, 'heading'))).to.match(/^Sound/);
        for (const widget of page.querySelectorAll('wick-film-card, wick-cast-list, wick-release-history, wick-sources')) expect(written(widget.shadowRoot!), widget.localName).to.not.match(/EVIL|LIVE/);
        expectUsable(page);
      });
    }
  }
});

describe('a dataset with addresses that would do harm', () => {
  for (const url of [`javascript:${run}`, ' JaVaScRiPt:alert(1)', 'java\nscript:alert(1)', 'data:text/html,<script>alert(1)</script>', 'vbscript:msgbox(1)']) {
    it(`has no link to ${JSON.stringify(url)}`, async () => {
      const dataset = datasetOf('Sound');
      const { page, messages } = await pageOf({ ...dataset, sources: [{ ...(dataset['sources'] as object[])[0], id: 'other', url }, (dataset['sources'] as object[])[0]] }, 'client', 'script', 1);
      expect(messages[0]).to.include('sources[0].url: expected an http or https address');
      const links = [...page.querySelectorAll('*')].flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('a') ?? [])]);
      expect(links.map(({ protocol }) => protocol).filter((protocol) => !/^https?:$/.test(protocol))).to.deep.equal([]);
      expectUsable(page);
    });
  }
});

describe('a dataset that is wrong in its form', () => {
  const sound = datasetOf('Sound');
  const title = (sound['titles'] as object[])[0]!;
  const wrong: readonly (readonly [what: string, dataset: unknown, named: RegExp])[] = [
    ['fields of a wrong type', { ...sound, people: { somebody: 1 }, money: 'none', titles: [7, null, [], 'evil', title] }, /titles\[0\]: expected a record, found 7/],
    ['missing parts', { sources: sound['sources'], titles: [title], credits: [{ title: 'evil' }, {}] }, /credits\[0\]\.person: expected/],
    ['ids that are used twice', { ...sound, titles: [title, { ...title, name: [claim('Double')] }] }, /titles\[1\]\.id: expected an id that no other record has, found "evil"/],
    ['ids that lead nowhere', { ...sound, credits: [{ title: 'nowhere', person: 'nobody', role: [claim('lead')] }] }, /credits\[0\]\.title: expected an id in titles, found "nowhere"/],
    ['days that there are not', { ...sound, titles: [{ ...title, runtime: [claim(90, '2025-02-30')] }] }, /titles\[0\]\.runtime\[0\]\.known: expected a date/],
    ['fields that nobody knows', { ...sound, tittles: [], titles: [{ ...title, nmae: 1 }] }, /expected no field of this name/],
  ];

  for (const [what, dataset, named] of wrong) {
    it(`leaves out ${what}, names them and shows the rest`, async () => {
      const { page, messages } = await pageOf(dataset, 'client', 'script', 1);
      expect(messages).to.have.length(1);
      expect(messages[0]).to.match(named);
      expect(seen(part(page.querySelector('wick-film-card')!, 'heading'))).to.match(/^Sound/);
      expectUsable(page);
    });
  }

  it('shows events that go round in a circle as well as any', async () => {
    const event = (id: string, after: string): object => ({ id, title: 'evil', scope: 'story', summary: [claim('Then')], placing: [claim({ after: [after] })] });
    const { page } = await pageOf({ ...sound, events: [event('one', 'two'), event('two', 'one'), event('three', 'three')] });
    expectUsable(page);
  });

  for (const ways of ['script', 'src'] as const) {
    it(`changes no object of the page by the names of its fields, by ${ways}`, async () => {
      const text = JSON.stringify(sound).replace('{', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},').replace('"kind"', '"__proto__":{"name":[]},"kind"');
      const found: { page?: Element } = {};
      const errors = await errorsWhile(async () => {
        const provider = ways === 'script' ? `<wick-provider now="2026-01-10">${script(text)}` : `<wick-provider now="2026-01-10" src="${new PublisherServer({ body: [[text, 1]] }).src}">`;
        found.page = await scene('client', `${provider}<wick-film-card film="evil"><p>Evil.</p></wick-film-card></wick-provider>`);
        const card = found.page.querySelector('wick-film-card')!;
        await until(card, () => part(card, 'base') !== null);
      }, 1);
      expect(['polluted' in {}, 'polluted' in Object, 'polluted' in found.page!]).to.deep.equal([false, false, false]);
      expect(errors.some(({ code, message }) => code === 'bad-data' && message.includes('constructor'))).to.equal(true);
    });
  }
});

describe('a dataset that is very large', () => {
  it('is read to its end while the page goes on', async () => {
    const sound = datasetOf('Sound');
    const people = [...(sound['people'] as object[]), ...Array.from({ length: 100_000 }, () => 7)];
    const page = await scene('client', `<wick-provider now="2026-01-10"><wick-film-card film="evil"><p>Evil.</p></wick-film-card></wick-provider>`);
    const card = page.querySelector('wick-film-card')!;
    let turns = 0;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      turns += 1;
      port2.postMessage(undefined);
    };
    const errors = await errorsWhile(async () => {
      page.insertAdjacentHTML('afterbegin', script({ ...sound, people }));
      port2.postMessage(undefined);
      await until(card, () => part(card, 'base') !== null);
    }, 1);
    port1.close();
    expect(turns).to.be.greaterThan(100);
    const told = errors.filter(({ code }) => code === 'bad-data').map(({ message }) => message);
    expect(told).to.have.length(1);
    expect(told[0]).to.match(/^Faults in the data, 100000: people\[1\]: /);
    expect(told[0]!.length).to.be.lessThan(1000);
  });
});
