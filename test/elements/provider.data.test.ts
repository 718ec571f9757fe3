import { expect } from '@open-wc/testing';
import '../../src/all.js';
import type { ErrorCode } from '../../src/events/wick-error.js';
import { both, scene, settled } from '../fixture.js';
import { partFetched } from './parts.js';
import { answerOf, type Answer, claim, claimsOn, drawsOf, PublisherServer, script, until } from './publisher.js';
import { lookedAt } from './page-time.js';
import { change, errorsWhile, factsOf, part, seen } from './reading.js';

const card = '<wick-film-card film="ballerina" fields="phase runtime"></wick-film-card>';
const ours = '125 min';
const runtime = (minutes: number): object => claimsOn('ballerina', { name: [claim('Ballerina')], runtime: [claim(minutes)] });
const answer = (minutes: number): Answer => answerOf(runtime(minutes));
const tag = (src: string, content = card): string => `<wick-provider now="2026-11-20" src="${src.replaceAll('&', '&amp;')}">${content}</wick-provider>`;
const laid = (...scripts: readonly string[]): string => `<wick-provider now="2026-11-20">${scripts.join('')}${card}</wick-provider>`;

/** What the first card of a page says of the runtime. */
const said = (page: Element): string => {
  const [fact] = factsOf(cardIn(page));
  return fact ? fact[1] : '';
};
const cardIn = (page: Element): Element => page.querySelector('wick-film-card')!;
const reads = (page: Element, text: string): Promise<void> => until(cardIn(page), () => said(page) === text);
const saidBy = (errors: readonly { readonly code: ErrorCode; readonly message: string }[]): [ErrorCode, string][] => errors.map(({ code, message }) => [code, message]);

describe('a provider with a dataset of an address', () => {
  both('shows the bundled data until it has come, and then the publisher’s', async (mode) => {
    const page = await scene(mode, tag(new PublisherServer(answer(90)).src));
    await reads(page, '90 min');
  });

  both('keeps the bundled data while it is under way', async (mode) => {
    const server = new PublisherServer({ then: 'stall', body: [['{', 1]] });
    const page = await scene(mode, tag(server.src));
    await server.asked('begun');
    expect(said(page)).to.equal(ours);
  });

  it('shows what only the dataset knows, and the author’s words until then', async () => {
    const film = '<wick-film-card film="ferryman"><p>The Ferryman is coming.</p></wick-film-card>';
    const page = await scene('client', tag(new PublisherServer(answerOf(claimsOn('ferryman', { name: [claim('The Ferryman')] }))).src, film));
    expect(seen(cardIn(page))).to.equal('The Ferryman is coming.');
    await until(cardIn(page), () => seen(part(cardIn(page), 'heading')) === 'The Ferryman');
  });

  it('looks for it beside the document’s base', async () => {
    const server = new PublisherServer(answer(91));
    const base = document.createElement('base');
    base.href = '/answers/2025/06/';
    document.head.append(base);
    try {
      const page = await scene('client', tag(server.src.replace('/answers/', '../../')));
      await reads(page, '91 min');
    } finally {
      base.remove();
    }
  });

  it('follows another address, and the last one wins, whichever answers first', async () => {
    const [first, second] = [new PublisherServer({ then: 'stall', body: [['{', 1]] }), new PublisherServer(answer(92))];
    const page = await scene('client', tag(first.src));
    await first.asked('begun');
    page.setAttribute('src', second.src);
    await reads(page, '92 min');
    // The first is not waited for any more.
    expect(await first.asked('over')).to.equal(1);
  });

  it('asks for nothing but the last of several addresses that are given at once', async () => {
    const servers = [93, 94, 95].map((minutes) => new PublisherServer(answer(minutes)));
    const page = await scene('client', `<wick-provider now="2026-11-20">${card}</wick-provider>`);
    for (const { src } of servers) page.setAttribute('src', src);
    await reads(page, '95 min');
    expect(await Promise.all(servers.map((server) => server.asked()))).to.deep.equal([0, 0, 1]);
  });

  it('goes back to the data around it when the address is taken away', async () => {
    const page = await scene('client', tag(new PublisherServer(answer(96)).src));
    await reads(page, '96 min');
    page.removeAttribute('src');
    await reads(page, ours);
  });

  it('lets go of the answer when it is taken out of the page', async () => {
    const server = new PublisherServer({ then: 'stall', body: [['{', 1]] });
    const page = await scene('client', `<div>${tag(server.src)}</div>`);
    await server.asked('begun');
    page.firstElementChild!.remove();
    expect(await server.asked('over')).to.equal(1);
  });

  it('asks again when it comes back before it had an answer, and not where it had one', async () => {
    const server = new PublisherServer({ then: 'stall', body: [['{', 1]] }, answer(97));
    const page = await scene('client', `<div>${tag(server.src)}</div>`);
    const provider = page.firstElementChild!;
    await server.asked('begun');
    provider.remove();
    page.append(provider);
    await reads(page, '97 min');
    provider.remove();
    page.append(provider);
    await settled(page);
    expect([said(page), await server.asked()]).to.deep.equal(['97 min', 2]);
  });

  it('holds for what is inside it and for nothing else', async () => {
    const page = await scene('client', `<div>${tag(new PublisherServer(answer(98)).src)}${card}</div>`);
    await reads(page, '98 min');
    expect(factsOf(page.lastElementChild!)[0]![1]).to.equal(ours);
  });

  it('reaches every widget inside once when it is waited for and once when it has come, however deep', async () => {
    const server = new PublisherServer(answer(99));
    const page = await scene('client', `<wick-provider now="2026-11-20">${card}<wick-provider region="DE"><p>${card}</p>${card}</wick-provider></wick-provider>`);
    await lookedAt(cardIn(page));
    const draws = drawsOf([...page.querySelectorAll('wick-film-card')]);
    page.setAttribute('src', server.src);
    await reads(page, '99 min');
    expect([...page.querySelectorAll('wick-film-card')].map((each) => factsOf(each)[0]![1])).to.deep.equal(['99 min', '99 min', '99 min']);
    expect(draws()).to.deep.equal([2, 2, 2]);
  });
});

describe('a provider whose dataset cannot be had', () => {
  const elsewhere = (src: string): string => new URL(src, document.baseURI.replace('//localhost', '//127.0.0.1')).href;
  const html: Answer = { type: 'text/html', body: [['<!doctype html><title>Sign in</title>', 1]] };
  const faulty: readonly (readonly [what: string, src: () => string, message: RegExp])[] = [
    ['its server is in trouble', () => new PublisherServer({ status: 500 }).src, /^The dataset’s server answered with 500\.$/],
    ['it is not there', () => new PublisherServer({ status: 404 }).src, /^The dataset’s server answered with 404\.$/],
    ['a network asks to sign in', () => new PublisherServer(html).src, /^The dataset is not JSON but text\/html\.$/],
    ['it is broken off', () => new PublisherServer({ body: [['{"titles":[', 1]] }).src, /^The dataset is not well-formed JSON/],
    ['it is of another type', () => new PublisherServer({ type: 'text/csv' }).src, /^The dataset is not JSON but text\/csv\.$/],
    ['its server keeps it for its own pages', () => elsewhere(new PublisherServer({}).src), /^The dataset could not be reached\.$/],
    ['it has no end', () => new PublisherServer({ then: 'endless', body: [[' ', 65_536]] }).src, /^The dataset is larger than 2097152 bytes\.$/],
    ['nobody answers', () => 'http://localhost:1/films.json', /^The dataset could not be reached\.$/],
    ['it lies in its own address', () => 'data:application/json,{}', /^The dataset could not be reached \(data\)\.$/],
    ['it lies in a script', () => 'javascript:alert(1)', /^The dataset could not be reached \(javascript\)\.$/],
  ];

  for (const [what, src, message] of faulty) {
    it(`keeps the bundled data and says why once: ${what}`, async () => {
      const found: { page?: Element } = {};
      const errors = await errorsWhile(async () => { found.page = await scene('client', tag(src())); }, 1);
      await settled(found.page!);
      expect(said(found.page!)).to.equal(ours);
      expect(errors).to.have.length(1);
      expect(errors[0]!.code).to.equal('bad-data');
      expect(errors[0]!.message).to.match(message);
      expect(errors[0]!.element === found.page).to.equal(true);
    });
  }

  both('keeps the last good data where another address fails', async (mode) => {
    const page = await scene(mode, tag(new PublisherServer(answer(81)).src));
    await reads(page, '81 min');
    const errors = await errorsWhile(async () => { page.setAttribute('src', new PublisherServer({ status: 404 }).src); return settled(page); }, 1);
    expect(saidBy(errors)).to.deep.equal([['bad-data', 'The dataset’s server answered with 404.']]);
    expect(said(page)).to.equal('81 min');
  });

  it('says it in the language of the page', async () => {
    const errors = await errorsWhile(() => scene('client', tag(new PublisherServer({ status: 404 }).src), { locale: 'de' }), 1);
    expect(errors[0]!.message).to.match(/404/).and.to.not.match(/server answered/);
  });

  it('shows what is sound of a dataset, and names what is not', async () => {
    const dataset = { ...runtime(82), people: [{ id: 'ana', name: 'Ana' }] };
    const found: { page?: Element } = {};
    const errors = await errorsWhile(async () => { found.page = await scene('client', tag(new PublisherServer(answerOf(dataset)).src)); }, 1);
    await reads(found.page!, '82 min');
    expect(errors.map(({ message }) => message)).to.deep.equal(['Faults in the data, 1: people[0].name: expected a list of claims, found "Ana"']);
  });
});

describe('a provider with the publisher’s own claims', () => {
  both('lays them over the bundled data', async (mode) => {
    const page = await scene(mode, laid(script(runtime(70))));
    await reads(page, '70 min');
    expect(seen(part(cardIn(page), 'phase'))).to.equal('Streaming on Starz');
  });

  both('lays a claim of a day beside ours, and the newer one stands', async (mode) => {
    const page = await scene(mode, laid(script(claimsOn('ballerina', { runtime: [claim(71, '2026-10-01')] }))));
    await reads(page, '71 min');
    await change(() => { page.setAttribute('as-of', '2026-09-30'); });
    expect(said(page)).to.equal(ours);
  });

  it('follows them as they change, come and go', async () => {
    const page = await scene('client', laid(script(runtime(72))));
    await reads(page, '72 min');
    page.querySelector('script')!.textContent = JSON.stringify(runtime(73));
    await reads(page, '73 min');
    page.insertAdjacentHTML('beforeend', script(runtime(74)));
    await reads(page, '74 min');
    page.querySelector('script:last-of-type')!.remove();
    await reads(page, '73 min');
    page.querySelector('script')!.remove();
    await reads(page, ours);
  });

  it('reads them when a parser brings them after the provider', async () => {
    const page = await scene('client', `<wick-provider now="2026-11-20">${card}</wick-provider>`);
    const late = document.createElement('script');
    late.type = 'application/json';
    page.prepend(late);
    late.append(JSON.stringify(runtime(75)).slice(0, 20));
    late.append(JSON.stringify(runtime(75)).slice(20));
    await reads(page, '75 min');
  });

  it('lays them over its dataset', async () => {
    const server = new PublisherServer(answerOf(claimsOn('ballerina', { name: [claim('Ballerina')], runtime: [claim(1)], rating: [claim('PG')] })));
    const page = await scene('client', `<wick-provider now="2026-11-20" src="${server.src}">${script(claimsOn('ballerina', { runtime: [claim(76)] }))}<wick-film-card film="ballerina" fields="runtime rating"></wick-film-card></wick-provider>`);
    await until(cardIn(page), () => seen(cardIn(page)).includes('PG') && said(page) === '76 min');
    expect(factsOf(cardIn(page))).to.deep.equal([['Runtime', '76 min'], ['Rating', 'PG']]);
  });

  it('lays them over those of the provider around it, for what is inside alone', async () => {
    const inner = `<wick-provider>${script(claimsOn('ballerina', { runtime: [claim(78)] }))}${card}</wick-provider>`;
    const page = await scene('client', `<wick-provider now="2026-11-20">${script(claimsOn('ballerina', { runtime: [claim(77)], rating: [claim('PG')] }))}${inner}<wick-film-card film="ballerina" fields="runtime rating"></wick-film-card></wick-provider>`);
    const outer = page.lastElementChild!;
    await until(outer, () => factsOf(outer)[0]![1] === '77 min');
    await reads(page, '78 min');
    expect(factsOf(outer)).to.deep.equal([['Runtime', '77 min'], ['Rating', 'PG']]);
  });

  it('keeps them when a part of the bundled data joins, and reaches each widget once with it', async () => {
    const page = await scene('client', laid(script(runtime(79))));
    await reads(page, '79 min');
    await lookedAt(cardIn(page));
    const draws = drawsOf([cardIn(page)]);
    expect(await partFetched('story')).to.equal(true);
    await settled(page);
    expect([said(page), draws()]).to.deep.equal(['79 min', [1]]);
    page.setAttribute('region', 'DE');
    await settled(page);
    expect([said(page), draws()]).to.deep.equal(['79 min', [2]]);
  });

  it('reaches every widget inside once', async () => {
    const page = await scene('client', `<wick-provider now="2026-11-20">${card}${card}</wick-provider>`);
    await lookedAt(cardIn(page));
    const draws = drawsOf([...page.querySelectorAll('wick-film-card')]);
    page.insertAdjacentHTML('afterbegin', script(runtime(80)));
    await reads(page, '80 min');
    expect(draws()).to.deep.equal([1, 1]);
  });

  for (const [what, text, message] of [
    ['are not JSON', '{"titles": [', /^The dataset is not well-formed JSON/],
    ['are a list', '[]', /^Faults in the data, 1: dataset: expected an object with lists of records, found a list of 0$/],
    ['are on a title that nobody knows', JSON.stringify({ titles: [{ id: 'balerina' }] }), /^Faults in the data, 1: titles\[0\]\.name: expected a list of claims, found nothing$/],
    ['cite what nobody knows', JSON.stringify({ titles: [{ id: 'ballerina', runtime: [{ value: 3, source: 'hearsay' }] }] }), /^Faults in the data, 1: titles\[0\]\.runtime\[0\]\.source: expected an id in sources, found "hearsay"/],
  ] as const) {
    it(`keeps the bundled data, and says why once, where they ${what}`, async () => {
      const found: { page?: Element } = {};
      const errors = await errorsWhile(async () => { found.page = await scene('client', laid(script(text))); }, 1);
      found.page!.append('A word more.');
      await settled(found.page!);
      expect(said(found.page!)).to.equal(ours);
      expect(errors.map(({ code }) => code)).to.deep.equal(['bad-data']);
      expect(errors[0]!.message).to.match(message);
    });
  }

  it('takes an empty script as none', async () => {
    const errors = await errorsWhile(async () => scene('client', laid(script(''), script(' \n'))));
    expect(saidBy(errors)).to.deep.equal([]);
  });

  it('takes a script of another kind as none of its own, and one that is deeper too', async () => {
    const errors = await errorsWhile(async () => {
      const page = await scene('client', laid('<script type="application/ld+json">{"@type":"Movie"}</script>', `<p>${script('nonsense')}</p>`));
      expect(said(page)).to.equal(ours);
    });
    expect(saidBy(errors)).to.deep.equal([]);
  });

  both('shows nothing of the script itself', async (mode) => {
    const page = await scene(mode, laid(script(runtime(70))));
    await reads(page, '70 min');
    expect(seen(page)).to.not.include('tidings');
  });
});
