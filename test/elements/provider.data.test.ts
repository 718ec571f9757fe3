import { expect } from '@open-wc/testing';
import '../../src/all.js';
import { both, scene, settled } from '../fixture.js';
import { card, cardIn, ours, reads, runtime, said, saidBy } from './claimed-runtime.js';
import { answerOf, type Answer, claim, claimsOn, drawsOf, PublisherServer, until } from './publisher.js';
import { lookedAt } from './page-time.js';
import { errorsWhile, factsOf, part, seen } from './reading.js';

const answer = (minutes: number): Answer => answerOf(runtime(minutes));
const tag = (src: string, content = card): string => `<wick-provider now="2026-11-20" src="${src.replaceAll('&', '&amp;')}">${content}</wick-provider>`;

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
