import { expect } from '@open-wc/testing';
import '../../src/all.js';
import { both, scene, settled } from '../fixture.js';
import { errorsWhile, factsOf, part, partsOf, rolesOf, seen } from './reading.js';

const card = '<wick-film-card film="ballerina" fields="phase date"></wick-film-card>';

describe('a provider hands down', () => {
  both('the day on which the article ran', async (mode) => {
    const provider = await scene(mode, `<wick-provider now="2026-11-20" published="2024-01-25">${card}</wick-provider>`);
    expect(seen(part(provider.firstElementChild!, 'note'))).to.include('was June 7, 2024');
  });

  both('the day on which it ran where a time is written with it', async (mode) => {
    const provider = await scene(mode, `<wick-provider now="2026-11-20" published="2024-01-25T18:00:00-05:00">${card}</wick-provider>`);
    expect(seen(part(provider.firstElementChild!, 'note'))).to.include('was June 7, 2024');
  });

  both('the day whose knowledge is shown', async (mode) => {
    const provider = await scene(mode, `<wick-provider as-of="2024-01-25">${card}</wick-provider>`);
    expect(seen(part(provider.firstElementChild!, 'phase'))).to.equal('In cinemas from June 7, 2024');
  });

  both('the instant that it is', async (mode) => {
    const provider = await scene(mode, `<wick-provider now="2025-06-07T03:59:59.999Z">${card}</wick-provider>`);
    expect(seen(part(provider.firstElementChild!, 'phase'))).to.equal('In cinemas from today');
  });

  both("a day as the instant at which it begins in the region's zone", async (mode) => {
    const provider = await scene(mode, '<wick-provider now="2025-06-04" region="DE"><wick-release-countdown film="ballerina" units="hours"></wick-release-countdown></wick-provider>');
    expect(seen(part(provider.firstElementChild!, 'digits'))).to.equal('24 hours');
  });

  for (const [facts, release] of [
    ['noted', 'June 6, 2025 Updated was June 7, 2024 WION, February 22, 2024'],
    ['live', 'June 6, 2025'],
    ['frozen', 'June 7, 2024'],
  ] as const) {
    both(`that facts are ${facts}`, async (mode) => {
      const provider = await scene(mode, `<wick-provider now="2026-11-20" published="2024-01-25" facts="${facts}">${card}</wick-provider>`);
      expect(factsOf(provider.firstElementChild!)).to.deep.equal([['Release', release]]);
    });
  }

  for (const [spoilers, hidden] of [['seen', 7], ['hide', 7], ['show', 0]] as const) {
    both(`that spoilers are under ${spoilers}`, async (mode) => {
      const provider = await scene(mode, `<wick-provider now="2026-11-20" spoilers="${spoilers}"><wick-cast-list film="ballerina"></wick-cast-list></wick-provider>`);
      expect(partsOf(provider.firstElementChild!, 'hidden').length).to.equal(hidden);
    });
  }

  for (const [region, release] of [['US', 'June 6, 2025'], ['DE', 'June 5, 2025'], ['it', 'June 12, 2025'], ['FR', 'June 6, 2025 (US)']] as const) {
    both(`that the reader's market is ${region}`, async (mode) => {
      const provider = await scene(mode, `<wick-provider now="2026-11-20" region="${region}">${card}</wick-provider>`);
      expect(factsOf(provider.firstElementChild!)).to.deep.equal([['Release', release]]);
    });
  }

  for (const [zone, release] of [['', 'June 7, 2024'], ['America/New_York', 'June 7, 2024'], ['UTC', 'June 6, 2025'], ['Pacific/Kiritimati', 'June 6, 2025']] as const) {
    both(`which day it is at an instant in the zone “${zone}”`, async (mode) => {
      const provider = await scene(mode, `<wick-provider now="2024-02-22T03:00:00Z" time-zone="${zone}">${card}</wick-provider>`);
      expect(factsOf(provider.firstElementChild!)).to.deep.equal([['Release', release]]);
    });
  }
});

describe('a provider', () => {
  both('holds for what is inside it and for nothing else', async (mode) => {
    const runtime = '<wick-film-card film="ballerina" fields="runtime"></wick-film-card>';
    const page = await scene(mode, `<div><wick-provider as-of="2024-01-25">${runtime}</wick-provider>${runtime}</div>`);
    expect([page.querySelector('wick-film-card')!, page.lastElementChild!].map((element) => factsOf(element))).to.deep.equal([[], [['Runtime', '125 min']]]);
  });

  both('passes on what is around it, but for what it says itself', async (mode) => {
    const page = await scene(mode, `<wick-provider now="2026-11-20" region="DE" published="2024-01-25"><wick-provider facts="live">${card}</wick-provider>${card}</wick-provider>`);
    const [inner, outer] = [...page.querySelectorAll('wick-film-card')].map((element) => factsOf(element));
    expect(inner).to.deep.equal([['Release', 'June 5, 2025']]);
    const updated = 'June 5, 2025 Updated was June 6, 2024 Filmstarts, February 22, 2024';
    expect(outer).to.deep.equal([['Release', updated]]);
    page.querySelector('wick-provider')!.region = 'US';
    await settled(page);
    const [there, here] = [...page.querySelectorAll('wick-film-card')].map((element) => factsOf(element)[0]![1]);
    expect([there, here]).to.deep.equal(['June 6, 2025', updated]);
  });

  both('passes on a change that is made around it', async (mode) => {
    const page = await scene(mode, `<wick-provider now="2024-01-25"><wick-provider region="DE">${card}</wick-provider></wick-provider>`);
    page.setAttribute('now', '2026-11-20');
    await settled(page);
    expect(factsOf(page.querySelector('wick-film-card')!)).to.deep.equal([['Release', 'June 5, 2025']]);
  });

  both('reaches every widget inside with a change', async (mode) => {
    const markup = `<section>${card}</section><wick-release-countdown film="ballerina"></wick-release-countdown><wick-cast-list film="ballerina"></wick-cast-list>`;
    const provider = await scene(mode, `<wick-provider now="2024-01-25">${markup}</wick-provider>`);
    const [film, countdown, cast] = ['wick-film-card', 'wick-release-countdown', 'wick-cast-list'].map((tag) => provider.querySelector(tag)!);
    const read = (): string[] => [seen(part(film!, 'phase')), seen(part(countdown!, 'until')), rolesOf(cast!)[0]![1]];
    expect(read()).to.deep.equal(['In cinemas from June 7, 2024', 'until it opens in cinemas · June 7, 2024', 'Rooney']);
    provider.setAttribute('now', '2025-01-25');
    await settled(provider);
    expect(read()).to.deep.equal(['In cinemas from June 6, 2025', 'until it opens in cinemas · June 6, 2025', 'Eve Macarro']);
    provider.setAttribute('region', 'DE');
    await settled(provider);
    expect(read()).to.deep.equal(['In cinemas from June 5, 2025', 'until it opens in cinemas · June 5, 2025', 'Eve Macarro']);
  });

  both('takes its default again when an attribute is taken away', async (mode) => {
    const provider = await scene(mode, `<wick-provider now="2026-11-20" region="DE">${card}</wick-provider>`);
    provider.removeAttribute('region');
    await settled(provider);
    expect(factsOf(provider.firstElementChild!)).to.deep.equal([['Release', 'June 6, 2025']]);
  });

  both('draws nothing and takes no room, also where the page unsets everything', async (mode) => {
    const provider = await scene(mode, '<wick-provider now="2026-11-20"><p>An article.</p><style>*{all:unset!important}</style></wick-provider>');
    expect(getComputedStyle(provider).display).to.equal('contents');
    expect(seen(provider)).to.equal('An article.');
  });
});

describe('a provider with an attribute that cannot be read', () => {
  const june = 'June 6, 2025';
  for (const [attribute, value, used, release] of [
    ['published', 'soon', 'today', june],
    ['as-of', '2024-02-30', 'today', june],
    ['as-of', '2024', 'today', june],
    ['facts', 'true', 'noted', june],
    ['spoilers', 'perhaps', 'seen', june],
    ['region', 'USA', 'US', june],
    ['time-zone', 'Mars/Olympus', 'America/New_York', june],
  ] as const) {
    both(`uses ${used} for ${attribute}="${value}", which the page hears once`, async (mode) => {
      const found: { provider?: Element } = {};
      const errors = await errorsWhile(async () => {
        const page = await scene(mode, `<div><wick-provider now="2026-11-20" ${attribute}="${value}">${card}</wick-provider></div>`);
        found.provider = page.firstElementChild!;
        found.provider.setAttribute('lang', 'en');
        await settled(page);
      });
      expect(factsOf(found.provider!.firstElementChild!)).to.deep.equal([['Release', release]]);
      expect(errors.map(({ code, message }) => [code, message])).to.deep.equal([['bad-attribute', `${attribute}="${value}" cannot be read; using ${used}.`]]);
      expect(errors[0]!.element === found.provider).to.equal(true);
    });
  }

  for (const now of ['noon', '2025-06-06T12:00', '2025-06-31T12:00:00Z', '2025-06-06T25:00:00Z', '1717718400000']) {
    both(`lets the time run for now="${now}", which the page hears once`, async (mode) => {
      const errors = await errorsWhile(async () => {
        const provider = await scene(mode, `<wick-provider now="${now}"><wick-film-card film="john-wick" fields="phase date"></wick-film-card></wick-provider>`);
        expect(seen(part(provider.firstElementChild!, 'phase'))).to.equal('Streaming on Peacock');
      });
      expect(errors.map(({ code, message }) => [code, message])).to.deep.equal([['bad-attribute', `now="${now}" cannot be read; using today.`]]);
    });
  }

  both("uses the surrounding provider's word where it has one", async (mode) => {
    const found: { page?: Element } = {};
    const errors = await errorsWhile(async () => {
      found.page = await scene(mode, `<wick-provider now="2026-11-20" region="DE"><wick-provider region="Bavaria">${card}</wick-provider></wick-provider>`);
    });
    expect(factsOf(found.page!.querySelector('wick-film-card')!)).to.deep.equal([['Release', 'June 5, 2025']]);
    expect(errors.map(({ message }) => message)).to.deep.equal(['region="Bavaria" cannot be read; using DE.']);
  });

  both('is heard once, also when something changes around it', async (mode) => {
    const errors = await errorsWhile(async () => {
      const page = await scene(mode, `<wick-provider now="2026-11-20"><wick-provider region="USA">${card}</wick-provider></wick-provider>`);
      page.setAttribute('now', '2026-11-21');
      await settled(page);
      page.setAttribute('facts', 'live');
      await settled(page);
    });
    expect(errors.map(({ message }) => message)).to.deep.equal(['region="USA" cannot be read; using US.']);
  });

  both('says it in German on a German page, and each fault for itself', async (mode) => {
    const play = async (): Promise<unknown> => scene(mode, `<wick-provider now="2026-11-20" region="USA" facts="no">${card}</wick-provider>`, { locale: 'de' });
    const errors = await errorsWhile(play, 2);
    expect(errors.map(({ message }) => message)).to.deep.equal(['region="USA" ist nicht lesbar; es gilt US.', 'facts="no" ist nicht lesbar; es gilt noted.']);
  });

  both('says nothing of an attribute that is empty', async (mode) => {
    const errors = await errorsWhile(async () => scene(mode, `<wick-provider now="2026-11-20" region="" facts="" time-zone=" " as-of="">${card}</wick-provider>`));
    expect(errors.map(({ message }) => message)).to.deep.equal([]);
  });
});
