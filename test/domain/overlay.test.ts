import { describe, expect, it } from 'vitest';
import type { Catalogue, Fact } from '../../src/domain/ledger/catalogue.js';
import { emptyCatalogue } from '../../src/domain/ledger/record-kinds.js';
import { overlay } from '../../src/domain/ledger/overlay.js';
import { catalogueWith, creditWith, personWith, release, said, titleWith } from './ledger.js';

/** A publisher's claim. */
const own = <T>(value: T, known?: string) => said(value, known, 'confirmed', 'desk');
const told = (fact: Fact<unknown>): string[] => fact.map((claim) => ('value' in claim ? [String(claim.value), claim.known, claim.source].filter(Boolean).join(' ') : 'hidden'));
const hidden = { hidden: { title: 'caine', level: 3 }, known: '2024' } as const;

describe('a publisher’s claims on a fact', () => {
  it.each<[rule: string, ours: Fact<string>, theirs: Fact<string>, laid: string[]]>([
    ['join ours', [said('a', '2023')], [own('b', '2024')], ['a 2023 trade', 'b 2024 desk']],
    ['take the place of ours of their day', [said('a', '2023'), said('b', '2024')], [own('c', '2024')], ['a 2023 trade', 'c 2024 desk']],
    ['take the place of all of ours of their day', [said('a', '2024'), said('b', '2024'), said('x', '2025')], [own('c', '2024')], ['x 2025 trade', 'c 2024 desk']],
    ['take the place of ours of each of their days', [said('a', '2023'), said('b', '2024')], [own('c', '2024'), own('d', '2023')], ['c 2024 desk', 'd 2023 desk']],
    ['leave ours of the day’s month', [said('a', '2024-06')], [own('c', '2024-06-07')], ['a 2024-06 trade', 'c 2024-06-07 desk']],
    ['leave ours without a day', [said('a'), said('b', '2024')], [own('c', '2024')], ['a trade', 'c 2024 desk']],
    ['take the place of a hidden one of their day', [hidden], [own('c', '2024')], ['c 2024 desk']],
    ['without a day take the place of all of ours', [said('a', '2023'), said('b', '2024')], [own('c')], ['c desk']],
    ['without a day take the place of all of ours, together with those that have one', [said('a', '2023'), said('b', '2025')], [own('c'), own('d', '2024')], ['c desk', 'd 2024 desk']],
    ['say nothing where there is none', [said('a', '2023')], [], ['a 2023 trade']],
    ['are all there is where we said nothing', [], [own('c', '2024'), own('d', '2024')], ['c 2024 desk', 'd 2024 desk']],
  ])('%s', (_rule, ours, theirs, laid) => {
    const laidOver = overlay(catalogueWith({ titles: [titleWith({ rating: ours })] }), catalogueWith({ titles: [titleWith({ name: [], rating: theirs })] }));
    expect(told(laidOver.titles.get('ballerina')!.rating)).toEqual(laid);
  });
});

describe('a publisher’s record', () => {
  const ours = catalogueWith({
    titles: [titleWith({ kind: 'series', crew: { director: [said(['wiseman'], '2019')], writer: [said(['hatten'], '2019')] }, palette: ['#000', '#fff', '#f00'] }), titleWith({ id: 'caine' })],
    people: [personWith('ana-de-armas', 'Ana de Armas', { born: [said('1988-04-30')] })],
    sources: [{ id: 'trade', publisher: 'Trade' }],
    money: [{ id: 'ballerina', figures: { budget: [said(80, '2023')], opening: [said(30, '2025')] } }],
    videos: [{ id: 'trailer', title: 'ballerina', kind: 'trailer', name: 'Trailer', youtube: [said('aaaaaaaaaaa', '2024')], released: [] }],
    events: [{ id: 'duel', title: 'ballerina', scope: 'story', summary: [said('A duel.', '2024')], when: [], placing: [], characters: ['eve'] }],
  });

  it('keeps our name and our other fields where it leaves them out', () => {
    const { titles, people } = overlay(ours, catalogueWith({ titles: [titleWith({ name: [], runtime: [own(125, '2025')] })], people: [personWith('ana-de-armas', '', { name: [], died: [own('2099')] })] }));
    expect(titles.get('ballerina')).toEqual({ ...ours.titles.get('ballerina'), runtime: [own(125, '2025')] });
    expect(people.get('ana-de-armas')).toEqual({ ...ours.people.get('ana-de-armas'), died: [own('2099')] });
  });

  it('keeps our jobs of a crew, and adds to each', () => {
    const { crew } = overlay(ours, catalogueWith({ titles: [titleWith({ name: [], crew: { writer: [own(['fennell'], '2022')], editor: [own(['wang'])] } })] })).titles.get('ballerina')!;
    expect(Object.entries(crew).map(([job, fact]) => [job, ...told(fact)])).toEqual([['director', 'wiseman 2019 trade'], ['writer', 'hatten 2019 trade', 'fennell 2022 desk'], ['editor', 'wang desk']]);
  });

  it('keeps our figures, and adds to each', () => {
    const { figures } = overlay(ours, catalogueWith({ money: [{ id: 'ballerina', figures: { budget: [own(90, '2023')], worldwide: [own([120, 140] as const, '2025')] } }] })).money.get('ballerina')!;
    expect(Object.entries(figures).map(([metric, fact]) => [metric, ...told(fact)])).toEqual([['budget', '90 2023 desk'], ['opening', '30 2025 trade'], ['worldwide', '120,140 2025 desk']]);
  });

  it('keeps our certificates of other markets, and adds to each', () => {
    const rated = (...ratings: readonly [region: string, fact: Fact<string>][]): Catalogue => catalogueWith({ titles: [titleWith({ ratings: ratings.map(([region, certificate]) => ({ region, certificate })) })] });
    const laid = overlay(rated(['DE', [said('FSK 16', '2023')]], ['GB', [said('15', '2023')]]), rated(['FR', [own('12', '2024')]], ['DE', [own('FSK 18', '2024')]])).titles.get('ballerina')!.ratings!;
    expect(laid.map(({ region, certificate }) => [region, ...told(certificate)])).toEqual([['DE', 'FSK 16 2023 trade', 'FSK 18 2024 desk'], ['GB', '15 2023 trade'], ['FR', '12 2024 desk']]);
  });

  it('does not turn a series into a film, for a dataset that names no kind means the one that is known', () => {
    expect(overlay(ours, catalogueWith({ titles: [titleWith({ name: [] })] })).titles.get('ballerina')!.kind).toBe('series');
  });

  it('takes the place of ours in what is no claim', () => {
    const { titles, sources, events, videos } = overlay(ours, catalogueWith({
      titles: [titleWith({ name: [], palette: ['#111', '#eee', '#0f0'] })],
      sources: [{ id: 'trade', publisher: 'The Trade', url: 'https://trade.example/' }],
      events: [{ id: 'duel', title: 'ballerina', scope: 'story', summary: [], when: [own('1975')], placing: [], characters: ['eve', 'lena'] }],
      videos: [{ id: 'trailer', title: 'ballerina', kind: 'teaser', name: 'Teaser', youtube: [], released: [] }],
    }));
    expect(titles.get('ballerina')!.palette).toEqual(['#111', '#eee', '#0f0']);
    expect(sources.get('trade')).toEqual({ id: 'trade', publisher: 'The Trade', url: 'https://trade.example/' });
    expect(events.get('duel')).toMatchObject({ summary: [said('A duel.', '2024')], when: [own('1975')], characters: ['eve', 'lena'] });
    expect(videos.get('trailer')).toMatchObject({ name: 'Teaser', kind: 'trailer', youtube: [said('aaaaaaaaaaa', '2024')] });
  });

  it('that we have not comes after ours', () => {
    const { titles, people, terms } = overlay(ours, catalogueWith({
      titles: [titleWith({ id: 'swan-lake' })], people: [personWith('odette', 'Odette')],
      terms: [{ id: 'marker', kind: 'object', name: [own('The marker')], definition: [own('A debt.')] }],
    }));
    expect([...titles.keys()]).toEqual(['ballerina', 'caine', 'swan-lake']);
    expect([...people.keys()]).toEqual(['ana-de-armas', 'odette']);
    expect([...terms.keys()]).toEqual(['marker']);
  });

  it('leaves ours that it does not name', () => {
    expect(overlay(ours, catalogueWith({ titles: [titleWith({ name: [own('Ballerina')] })] })).titles.get('caine')).toBe(ours.titles.get('caine'));
  });
});

describe('a publisher’s releases', () => {
  const ours = [release('US', 'theatrical', [said('2025-06-06', '2024')], 'IMAX'), release('DE', 'theatrical', [said('2025-06-05', '2024')]), release('US', 'streaming', [said('2025-09-25', '2025')], 'Starz')];
  it.each<[rule: string, theirs: typeof ours, laid: string[][]]>([
    ['add to ours of the same market and channel', [release('DE', 'theatrical', [own('2025-06-12', '2025')])], [['US theatrical', '2025-06-06 2024 trade'], ['DE theatrical', '2025-06-05 2024 trade', '2025-06-12 2025 desk'], ['US streaming', '2025-09-25 2025 trade']]],
    ['come after ours in another market', [release('GB', 'theatrical', [own('2025-06-06')])], [['US theatrical', '2025-06-06 2024 trade'], ['DE theatrical', '2025-06-05 2024 trade'], ['US streaming', '2025-09-25 2025 trade'], ['GB theatrical', '2025-06-06 desk']]],
    ['come after ours through another channel', [release('DE', 'streaming', [own('2025-12')])], [['US theatrical', '2025-06-06 2024 trade'], ['DE theatrical', '2025-06-05 2024 trade'], ['US streaming', '2025-09-25 2025 trade'], ['DE streaming', '2025-12 desk']]],
    ['take the place of ours where they have no day', [release('US', 'streaming', [own('2025-10-01')])], [['US theatrical', '2025-06-06 2024 trade'], ['DE theatrical', '2025-06-05 2024 trade'], ['US streaming', '2025-10-01 desk']]],
  ])('%s', (_rule, theirs, laid) => {
    const { releases } = overlay(catalogueWith({ titles: [titleWith({ releases: ours })] }), catalogueWith({ titles: [titleWith({ name: [], releases: theirs })] })).titles.get('ballerina')!;
    expect(releases.map(({ region, channel, date }) => [`${region} ${channel}`, ...told(date)])).toEqual(laid);
  });

  it('leave the place that is known', () => {
    const { releases } = overlay(catalogueWith({ titles: [titleWith({ releases: ours })] }), catalogueWith({ titles: [titleWith({ name: [], releases: [release('US', 'streaming', [own('2025-10-01')])] })] })).titles.get('ballerina')!;
    expect(releases.map(({ place }) => told(place))).toEqual([['IMAX trade'], [], ['Starz trade']]);
  });
});

describe('a publisher’s credits', () => {
  const ours = [creditWith({ person: 'ana', as: 'eve', character: [said('Rooney', '2022')], billing: [said(1)] }), creditWith({ person: 'reeves', character: [said('John Wick', '2022')] })];
  it.each<[rule: string, theirs: typeof ours, laid: string[][]]>([
    ['add to ours of the same title, person and role', [creditWith({ person: 'ana', as: 'eve', character: [own('Eve', '2024')] })], [['ballerina ana eve', 'Rooney 2022 trade', 'Eve 2024 desk'], ['ballerina reeves ', 'John Wick 2022 trade']]],
    ['add to ours of the same title and person where neither has a role', [creditWith({ person: 'reeves', character: [own('Jardani', '2024')] })], [['ballerina ana eve', 'Rooney 2022 trade'], ['ballerina reeves ', 'John Wick 2022 trade', 'Jardani 2024 desk']]],
    ['come after ours in another role', [creditWith({ person: 'ana', as: 'twin', character: [own('Twin')] })], [['ballerina ana eve', 'Rooney 2022 trade'], ['ballerina reeves ', 'John Wick 2022 trade'], ['ballerina ana twin', 'Twin desk']]],
    ['come after ours on another title', [creditWith({ title: 'caine', person: 'ana', as: 'eve', character: [own('Eve')] })], [['ballerina ana eve', 'Rooney 2022 trade'], ['ballerina reeves ', 'John Wick 2022 trade'], ['caine ana eve', 'Eve desk']]],
  ])('%s', (_rule, theirs, laid) => {
    const { credits } = overlay(catalogueWith({ credits: ours }), catalogueWith({ credits: theirs }));
    expect(credits.map(({ title, person, as = '', character }) => [`${title} ${person} ${as}`, ...told(character)])).toEqual(laid);
  });
});

describe('overlay', () => {
  const ours: Catalogue = { ...catalogueWith({ titles: [titleWith({ rating: [said('R', '2024')] })], credits: [creditWith({ person: 'ana' })] }), lacks: ['money'], edition: { version: '1.0.0', day: '2026-01-01' } };
  const theirs = catalogueWith({ titles: [titleWith({ name: [own('Ballerina!', '2024')], rating: [own('PG', '2024'), own('PG-13', '2024')], releases: [release('US', 'disc', [own('2025-09')])] })], credits: [creditWith({ person: 'ana', role: [own('lead')] })] });

  it('of nothing changes nothing', () => {
    expect(overlay(ours, emptyCatalogue)).toEqual(ours);
    expect(overlay(ours, emptyCatalogue).titles).toBe(ours.titles);
  });

  it('over an empty catalogue is the overlaid one', () => {
    expect(overlay(emptyCatalogue, theirs)).toEqual(theirs);
  });

  it('changes nothing more the second time', () => {
    const once = overlay(ours, theirs);
    expect(once).not.toEqual(ours);
    expect(overlay(once, theirs)).toEqual(once);
  });

  it('takes nothing away from what it was given', () => {
    const before = structuredClone([ours, theirs]);
    overlay(ours, theirs);
    expect([ours, theirs]).toEqual(before);
  });

  it('keeps what the ledger lacks, its edition and its stubs', () => {
    const stub = { record: 'credits', title: 'ballerina', reveals: { title: 'caine', level: 3 } } as const;
    const { lacks, edition, stubs } = overlay({ ...ours, stubs: [stub] }, { ...theirs, edition: { version: '9.9.9', day: '2099-01-01' } });
    expect([lacks, edition, stubs]).toEqual([['money'], { version: '1.0.0', day: '2026-01-01' }, [stub]]);
  });
});
