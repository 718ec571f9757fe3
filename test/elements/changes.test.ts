import { expect } from '@open-wc/testing';
import '../../src/all.js';
import { audit, audited, both, type Mode, scene } from '../fixture.js';
import { partFetched } from './parts.js';
import { change, errorsWhile, part, partsOf, seen } from './reading.js';

// Client-drawn scenes fetch data that a prerendered page contains: fetched here, before the tests.
before(() => Promise.all((['sources', 'money', 'characters'] as const).map(partFetched)));

const whole = 'published="2024-01-25" now="2026-11-20"';

async function changesIn(mode: Mode, attributes = 'film="ballerina"', settings = whole, content = '', options: { locale?: string; dir?: 'ltr' | 'rtl' } = {}): Promise<HTMLElement> {
  const page = await scene(mode, `<wick-provider ${settings}><wick-changes ${attributes}>${content}</wick-changes></wick-provider>`, options);
  return page.querySelector<HTMLElement>('wick-changes')!;
}

/** Each change, also of those that are collapsed: what has changed, what it is now and was, and who says so. */
function toldBy(changes: Element): string[][] {
  for (const rest of partsOf(changes, 'rest')) rest.setAttribute('open', '');
  return partsOf(changes, 'change').map((row) => [...row.children].map(seen));
}

describe('the changes since an article ran', () => {
  both('are counted from the day of publication', async (mode) => {
    const changes = await changesIn(mode);
    expect(seen(part(changes, 'heading'))).to.equal('What has changed since January 25, 2024');
    expect(toldBy(changes)[0]).to.deep.equal(['In cinemas', 'June 6, 2025 no longer June 7, 2024', 'WION, February 22, 2024']);
  });

  both('tell what was overtaken, what became known, who joined and who plays another', async (mode) => {
    const told = new Map(toldBy(await changesIn(mode)).map(([label, value]) => [label, value]));
    expect(told.get('Streaming on')).to.equal('Starz no longer Peacock');
    expect(told.get('Runtime')).to.equal('125 min');
    expect(told.get('Premiere (UK)')).to.equal('May 22, 2025');
    expect(told.get('Gross, worldwide')).to.equal('$137 million');
    expect(told.get('Status')).to.equal('Streaming on Starz back then: In cinemas from June 7, 2024');
    expect(told.get('Ana de Armas’s role')).to.equal('Eve Macarro no longer Rooney');
  });

  both('name in one line who joined, and who named them', async (mode) => {
    const joined = toldBy(await changesIn(mode)).filter(([label]) => label === 'Joined the cast');
    expect(joined).to.deep.equal([[
      'Joined the cast',
      'Ava McCarthy, Sharon Duncan-Brewster, Choi Sooyoung, Juliet Doherty, Anne Parillaud, Abraham Popoola, Caleb Spillyards, and Marc Cram',
      'Cinefilos, March 2024 Cine y Max, 2025 Malay Mail, April 25, 2025 El antepenúltimo mohicano, June 2025 JMunney, June 2025',
    ]]);
  });

  both('show the important first, and the rest on demand', async (mode) => {
    const changes = await changesIn(mode);
    const rest = part(changes, 'rest') as HTMLDetailsElement;
    const shown = partsOf(changes, 'change').filter((row) => !rest.contains(row));
    expect(shown.map((row) => seen(row.children[0]!))).to.deep.equal(['In cinemas', 'Status', 'Joined the cast', 'Ana de Armas’s role', 'Gabriel Byrne’s role']);
    expect(seen(part(changes, 'more'))).to.equal('Show all 17');
    expect([partsOf(changes, 'change').length, rest.open]).to.deep.equal([17, false]);
    await change(() => { (part(changes, 'more') as HTMLElement).click(); });
    expect([rest.open, seen(part(changes, 'more'))]).to.deep.equal([true, 'Show fewer']);
  });

  both('say the name of a role that had not been disclosed, and nothing else', async (mode) => {
    const told = toldBy(await changesIn(mode)).find(([label]) => label === 'Gabriel Byrne’s role');
    expect(told?.[1]).to.equal('The Chancellor');
  });

  both('say nothing that gives a plot away', async (mode) => {
    expect(seen(await changesIn(mode))).not.to.match(/Lena|Pine/);
  });

  both('keep what became different apart from what had been wrong', async (mode) => {
    const changes = await changesIn(mode, 'film="john-wick-3"', 'published="2022-06-01" now="2024-01-20"');
    expect(partsOf(changes, 'group').map(seen)).to.deep.equal(['What became different', 'What had been wrong']);
    const [different, wrong] = partsOf(changes, 'list').map((list) => [...list.children].map((row) => [row.getAttribute('part'), seen(row.firstElementChild)]));
    expect(wrong).to.deep.equal([['change correction', 'Runtime']]);
    expect(different).to.deep.include(['change development', 'Streaming on']);
  });

  both('are marked by different shapes', async (mode) => {
    const changes = await changesIn(mode, 'film="john-wick-3"', 'published="2022-06-01" now="2024-01-20"');
    const [different, wrong] = partsOf(changes, 'group').map((group) => getComputedStyle(group, '::before'));
    expect([different!.borderRadius, wrong!.borderRadius, wrong!.rotate]).to.deep.equal(['50%', '0px', '45deg']);
  });

  for (const [kind, groups] of [['all', 2], ['development', 0], ['correction', 1]] as const) {
    both(`are of the kind ${kind} alone where that is asked for`, async (mode) => {
      const changes = await changesIn(mode, `film="john-wick-3" kind="${kind}"`, 'published="2022-06-01" now="2024-01-20"');
      expect(partsOf(changes, 'group')).to.have.length(groups);
      if (kind !== 'all') expect(partsOf(changes, 'change').every((row) => row.part.contains(kind))).to.equal(true);
    });
  }

  both('are counted from another day that is written', async (mode) => {
    const changes = await changesIn(mode, 'film="ballerina" since="2025-06-09"');
    expect(seen(part(changes, 'heading'))).to.equal('What has changed since June 9, 2025');
    expect(toldBy(changes).map(([label]) => label)).to.include('Runtime').and.not.include('In cinemas');
    await change(() => { changes.setAttribute('since', '2026-10-01'); });
    expect(seen(part(changes, 'note'))).to.equal('Nothing told here has changed since October 1, 2026.');
    expect(partsOf(changes, 'change')).to.have.length(0);
  });

  both('are told by title where there are several', async (mode) => {
    const changes = await changesIn(mode, 'film="ballerina john-wick-4"');
    expect(partsOf(changes, 'title').map(seen)).to.deep.equal(['Ballerina', 'John Wick: Chapter 4']);
    await change(() => { changes.setAttribute('film', 'ballerina'); });
    expect(partsOf(changes, 'title')).to.have.length(0);
  });

  both('lead to where they can be read', async (mode) => {
    const link = part(await changesIn(mode), 'source')!.querySelector('a')!;
    expect([link.protocol, link.rel, seen(link)]).to.deep.equal(['https:', 'noopener', 'WION, February 22, 2024']);
  });

  both('are of the market of the reader', async (mode) => {
    const changes = await changesIn(mode, 'film="ballerina"', `${whole} region="DE"`);
    expect(toldBy(changes)[0]!.slice(0, 2)).to.deep.equal(['In cinemas', 'June 5, 2025 no longer June 6, 2024']);
  });

  both('end on the day that is shown', async (mode) => {
    const changes = await changesIn(mode, 'film="ballerina"', 'published="2024-01-25" as-of="2024-03-01"');
    expect(toldBy(changes).map(([label]) => label)).to.deep.equal(['In cinemas', 'Joined the cast']);
  });

  it('are of what the page is about where no film is written', async () => {
    const page = await scene('client', `<wick-provider ${whole}><wick-film-card film="john-wick-4"></wick-film-card><wick-changes></wick-changes></wick-provider>`);
    const changes = page.querySelector('wick-changes')!;
    await change(() => undefined);
    expect(toldBy(changes)).to.deep.equal([['Gross, worldwide', '$447 million up from about $428 million', 'SlashFilm, June 10, 2025']]);
    await change(() => { page.querySelector('wick-film-card')!.setAttribute('film', 'ballerina'); });
    await change(() => undefined);
    expect(toldBy(changes)[0]![0]).to.equal('In cinemas');
  });

  both('are told under live facts too', async (mode) => {
    expect(toldBy(await changesIn(mode, 'film="ballerina"', `${whole} facts="live"`))[0]![0]).to.equal('In cinemas');
  });

  both('leave the word to the author where facts are frozen or the article is new', async (mode) => {
    expect(seen(await changesIn(mode, 'film="ballerina"', `${whole} facts="frozen"`, '<p>As we wrote.</p>'))).to.equal('As we wrote.');
    expect(seen(await changesIn(mode, 'film="ballerina"', 'published="2026-11-20" now="2026-11-20"', '<p>New.</p>'))).to.equal('New.');
  });

  both('read what the provider around them says, wherever they are', async (mode) => {
    const page = await scene(mode, `<div><wick-provider ${whole}><wick-changes film="ballerina"></wick-changes></wick-provider><wick-provider published="2023-06-01" now="2024-01-20"></wick-provider></div>`);
    const changes = page.querySelector('wick-changes')!;
    await change(() => { page.lastElementChild!.append(changes); });
    expect(seen(part(changes, 'heading'))).to.equal('What has changed since June 1, 2023');
  });
});

describe('the box of changes', () => {
  both("has the author's heading, footer and level", async (mode) => {
    const changes = await changesIn(mode, 'film="ballerina" heading-level="2"');
    expect(part(changes, 'heading')!.localName).to.equal('h2');
    const own = await changesIn(mode, 'film="ballerina"', whole, '<h4 slot="heading">Since then</h4><p slot="footer">The desk</p>');
    expect(seen(own)).to.match(/^Since then .* The desk$/);
  });

  both('holds all its words in 280 px', async (mode) => {
    const page = await scene(mode, `<wick-provider ${whole}><div style="width: 280px"><wick-changes film="ballerina john-wick-4"></wick-changes></div></wick-provider>`);
    expect(page.firstElementChild!.scrollWidth).to.equal(280);
    const edge = page.firstElementChild!.getBoundingClientRect().right;
    expect(partsOf(page.querySelector('wick-changes')!, 'value').filter((value) => value.getBoundingClientRect().right > edge).map(seen)).to.deep.equal([]);
  });

  both('is still a box where the page unsets everything', async (mode) => {
    const changes = await changesIn(mode, 'film="ballerina"', whole, '<style>*{all:unset!important}</style>');
    expect(changes.getBoundingClientRect().width).to.equal(document.documentElement.clientWidth);
    const [label, value] = [part(changes, 'label')!, part(changes, 'value')!].map((piece) => piece.getBoundingClientRect());
    expect(value!.left).to.be.at.least(label!.right);
  });

  both('hides where the page says hidden', async (mode) => {
    expect((await changesIn(mode, 'film="ballerina" hidden')).checkVisibility()).to.equal(false);
  });

  audited('is accessible', async (mode) => {
    await expect(await changesIn(mode, 'film="ballerina john-wick-4"')).to.be.accessible();
  });
});

describe('changes in another language', () => {
  both('speak German', async (mode) => {
    const changes = await changesIn(mode, 'film="ballerina"', whole, '', { locale: 'de' });
    expect(seen(part(changes, 'heading'))).to.equal('Was sich seit dem 25. Januar 2024 geändert hat');
    expect(toldBy(changes)[0]).to.deep.equal(['Im Kino', '6. Juni 2025 nicht mehr 7. Juni 2024', 'WION, 22. Februar 2024']);
  });

  both('speak Arabic, from right to left', async (mode) => {
    const changes = await changesIn(mode, 'film="ballerina"', whole, '', { locale: 'ar-EG', dir: 'rtl' });
    expect(toldBy(changes)[0]!.slice(0, 2)).to.deep.equal(['في دور السينما', '٦ يونيو ٢٠٢٥ ولم يعد ٧ يونيو ٢٠٢٤']);
    const [label, value] = [part(changes, 'label')!, part(changes, 'value')!].map((piece) => piece.getBoundingClientRect());
    expect(value!.right).to.be.at.most(label!.left);
  });

  both('speak English, and say that they do, where there are no sentences', async (mode) => {
    const found: { element?: Element } = {};
    const errors = await errorsWhile(async () => { found.element = await changesIn(mode, 'film="ballerina"', whole, '', { locale: 'fa', dir: 'rtl' }); });
    expect([part(found.element!, 'base')!.lang, part(found.element!, 'base')!.dir]).to.deep.equal(['en', 'ltr']);
    expect(errors.map(({ code }) => code)).to.deep.equal(['bad-language']);
  });
});

describe('changes that cannot be told', () => {
  const nearest = 'There is no title “balerina” here. Did you mean ballerina?';

  both('say what is missing where nothing was written, and tell the page', async (mode) => {
    const found: { element?: Element } = {};
    const errors = await errorsWhile(async () => { found.element = await changesIn(mode, 'film="balerina"'); });
    expect(seen(found.element!)).to.equal(nearest);
    expect(errors.map(({ code, message, element }) => [code, message, element === found.element])).to.deep.equal([['unknown-title', nearest, true]]);
    await audit(found.element!);
  });

  both("leave the author's words", async (mode) => {
    expect(seen(await changesIn(mode, 'film="balerina"', whole, '<p>Kept up to date.</p>'))).to.equal('Kept up to date.');
  });

  both('tell of the titles that are known beside one that is not', async (mode) => {
    const found: { element?: Element } = {};
    const errors = await errorsWhile(async () => { found.element = await changesIn(mode, 'film="balerina john-wick-4"'); });
    expect(toldBy(found.element!)).to.have.length(1);
    expect(errors.map(({ code }) => code)).to.deep.equal(['unknown-title']);
  });

  both("leave the author's words where no day is known to count from, and say so", async (mode) => {
    const found: { element?: Element } = {};
    const errors = await errorsWhile(async () => { found.element = await changesIn(mode, 'film="ballerina"', 'now="2026-11-20"', '<p>Kept up to date.</p>'); });
    expect(seen(found.element!)).to.equal('Kept up to date.');
    expect(errors.map(({ code, message }) => [code, message])).to.deep.equal([
      ['bad-attribute', 'It is not known when this article ran: give a day in “since”, or in the provider’s “published”.'],
    ]);
  });

  both('use the default for a day or a kind that cannot be read, and say so', async (mode) => {
    const found: { element?: Element } = {};
    const errors = await errorsWhile(async () => { found.element = await changesIn(mode, 'film="ballerina" since="last week" kind="gossip"'); });
    expect(seen(part(found.element!, 'heading'))).to.equal('What has changed since January 25, 2024');
    expect(errors.map(({ code, message }) => [code, message])).to.deep.equal([
      ['bad-attribute', 'since="last week" cannot be read; using 2024-01-25.'],
      ['bad-attribute', 'kind="gossip" cannot be read; using all.'],
    ]);
  });
});
