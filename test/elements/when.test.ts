import { expect } from '@open-wc/testing';
import '../../src/all.js';
import type { Provider } from '../../src/elements/provider/provider.js';
import { audited, both, scene, settled } from '../fixture.js';
import { lookedAt, PageTime } from './page-time.js';
import { PublisherServer } from './publisher.js';
import { change, errorsWhile, heard, seen } from './reading.js';

const inside = '<p>Now showing.</p><p slot="otherwise">Not now.</p>';
const when = (attributes: string): string => `<wick-when ${attributes}>${inside}</wick-when>`;

describe('words for a certain time', () => {
  for (const [now, attributes, shown] of [
    ['2025-06-05', 'film="ballerina" phase="in-cinemas opening-today"', false],
    ['2025-06-06', 'film="ballerina" phase="in-cinemas opening-today"', true],
    ['2025-06-10', 'film="ballerina" phase="in-cinemas,opening-today"', true],
    ['2026-11-20', 'film="ballerina" phase="in-cinemas opening-today"', false],
    ['2025-06-05', 'before="2025-06-06"', true],
    ['2025-06-06', 'before="2025-06-06"', false],
    ['2025-06-06', 'after="2025-06-06"', false],
    ['2025-06-07', 'after=" 2025-06-06 "', true],
    ['2025-06-10', 'after="2025-06-06" before="2025-07-01" film="ballerina" phase="in-cinemas"', true],
    ['2025-07-01', 'after="2025-06-06" before="2025-07-01" film="ballerina" phase="in-cinemas"', false],
    ['2025-06-10', '', true],
    ['2025-06-10', 'film="ballerina"', true],
  ] as const) {
    both(`are ${shown ? 'shown' : 'not shown'} on ${now} with ${attributes || 'no condition'}`, async (mode) => {
      const provider = await scene(mode, `<wick-provider now="${now}T12:00:00-04:00">${when(attributes)}</wick-provider>`);
      expect([seen(provider), heard(provider)]).to.deep.equal(shown ? ['Now showing.', 'Now showing.'] : ['Not now.', 'Not now.']);
    });
  }

  both('follow the day whose knowledge is shown', async (mode) => {
    const provider = await scene(mode, `<wick-provider as-of="2024-01-25">${when('before="2024-06-07"')}</wick-provider>`);
    expect(seen(provider)).to.equal('Now showing.');
    await change(() => { provider.setAttribute('as-of', '2024-06-07'); });
    expect(seen(provider)).to.equal('Not now.');
  });

  both('are counted in the page’s zone', async (mode) => {
    const provider = await scene(mode, `<wick-provider now="2025-06-05T23:00:00-04:00">${when('before="2025-06-06"')}</wick-provider>`);
    expect(seen(provider)).to.equal('Now showing.');
    await change(() => { provider.setAttribute('time-zone', 'Europe/Berlin'); });
    expect(seen(provider)).to.equal('Not now.');
  });

  both('stand in a sentence as well as between paragraphs', async (mode) => {
    const page = await scene(mode, '<p>It <wick-when before="2025-06-06">will open</wick-when><wick-when after="2025-06-05">has opened</wick-when>.</p>');
    expect(seen(page)).to.match(/^It has opened ?\.$/);
    expect(page.getClientRects()).to.have.length(1);
    expect(getComputedStyle(page.querySelector('wick-when')!).display).to.equal('contents');
  });

  audited('have nothing for axe to say', async (mode) => {
    await expect(await scene(mode, `<section>${when('after="2025-06-05"')}</section>`)).to.be.accessible();
  });
});

describe('words for a certain time, with conditions that cannot be read', () => {
  for (const [attributes, shown, messages] of [
    ['before="2025-02-30"', true, ['before="2025-02-30" cannot be read; using none.']],
    ['after="soon" before="2025-06-06"', false, ['after="soon" cannot be read; using none.']],
    ['before="2025-06"', true, ['before="2025-06" cannot be read; using none.']],
    ['film="ballerina" phase="playing"', true, ['phase="playing" cannot be read; using any.']],
    ['film="ballerina" phase="playing cancelled"', false, ['phase="playing cancelled" cannot be read; using cancelled.']],
  ] as const) {
    both(`names them and goes on without: ${attributes}`, async (mode) => {
      const found: { words?: Element } = {};
      const errors = await errorsWhile(async () => {
        found.words = await scene(mode, when(attributes));
      });
      expect(seen(found.words!)).to.equal(shown ? 'Now showing.' : 'Not now.');
      expect(errors.map(({ message }) => message)).to.deep.equal(messages);
    });
  }

  both('are shown where there is no such film, and the page is told', async (mode) => {
    for (const attributes of ['film="balerina" phase="dated"', 'phase="dated"']) {
      const found: { words?: Element } = {};
      const errors = await errorsWhile(async () => {
        found.words = await scene(mode, when(attributes));
      });
      expect(seen(found.words!)).to.equal('Now showing.');
      expect(errors.map(({ code }) => code)).to.deep.equal(['unknown-title']);
    }
  });
});

describe('words for a certain time, of a film that may still come with a dataset', () => {
  both('are not shown, nor those for the rest of the time, and nothing is told', async (mode) => {
    const { src } = new PublisherServer({ then: 'stall' });
    const found: { provider?: Element } = {};
    const errors = await errorsWhile(async () => {
      found.provider = await scene(mode, `<wick-provider now="2025-06-10" src="${src}">${when('film="glass-ferryman" phase="dated"')}</wick-provider>`);
    });
    expect([seen(found.provider!), heard(found.provider!), errors]).to.deep.equal(['', '', []]);
  });
});

describe('words for a certain time, while the reader is there', () => {
  let time: PageTime;
  beforeEach(() => { time = new PageTime('2025-06-05T23:59:00-04:00'); });
  afterEach(() => { time.restore(); });

  it('come and go at midnight, seen or not, and want no timer after', async () => {
    const provider = await scene<Provider>('client', `<wick-provider>${when('after="2025-06-05" before="2025-06-07"')}</wick-provider>`);
    await lookedAt(provider.parentElement!);
    expect([seen(provider), time.pending]).to.deep.equal(['Not now.', 1]);
    await time.moveTo('2025-06-06T00:00:00-04:00');
    expect(seen(provider)).to.equal('Now showing.');
    await time.moveTo('2025-06-07T00:00:00-04:00');
    expect([seen(provider), time.pending]).to.deep.equal(['Not now.', 0]);
  });

  it('follow a phase that passes', async () => {
    const provider = await scene('client', `<wick-provider>${when('film="ballerina" phase="dated"')}</wick-provider>`);
    expect(seen(provider)).to.equal('Now showing.');
    await time.moveTo('2025-06-06T00:00:00-04:00');
    expect(seen(provider)).to.equal('Not now.');
  });

  it('ask for no time while they are not on the page, and look again when they are back', async () => {
    const provider = await scene('client', `<wick-provider>${when('before="2025-06-06"')}</wick-provider>`);
    const words = provider.firstElementChild!;
    words.remove();
    await settled(document.body);
    expect(time.pending).to.equal(0);
    await time.moveTo('2025-06-06T08:00:00-04:00');
    provider.append(words);
    await settled(provider);
    expect(seen(provider)).to.equal('Not now.');
  });
});

describe('words for a certain time, before there is a script', () => {
  it('are not seen while it is on its way', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync((await (await fetch('/src/styles/wick.css')).text()).replaceAll('wick-when', 'test-late-when'));
    document.adoptedStyleSheets = [sheet];
    const page = await scene('client', `<section>${when('').replaceAll('wick-when', 'test-late-when')}</section>`);
    expect(page.innerText.trim()).to.equal('');
    document.adoptedStyleSheets = [];
  });
});
