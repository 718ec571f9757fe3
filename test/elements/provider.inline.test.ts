import { expect } from '@open-wc/testing';
import '../../src/all.js';
import { both, scene, settled } from '../fixture.js';
import { card, cardIn, ours, reads, runtime, said, saidBy } from './claimed-runtime.js';
import { partFetched } from './parts.js';
import { answerOf, claim, claimsOn, drawsOf, PublisherServer, script, until } from './publisher.js';
import { lookedAt } from './page-time.js';
import { change, errorsWhile, factsOf, part, seen } from './reading.js';

const laid = (...scripts: readonly string[]): string => `<wick-provider now="2026-11-20">${scripts.join('')}${card}</wick-provider>`;

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
    expect(factsOf(outer)).to.deep.equal([['Runtime', '77 min'], ['Rating', 'PG (US)']]);
  });

  it('keeps them when a part of the bundled data joins, and reaches each widget once with it', async () => {
    const page = await scene('client', laid(script(runtime(79))));
    await reads(page, '79 min');
    await lookedAt(cardIn(page));
    const draws = drawsOf([cardIn(page)]);
    expect(await partFetched('characters')).to.equal(true);
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

  it('ignores scripts of another type, and scripts that are not its children', async () => {
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
