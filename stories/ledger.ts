/**
 * A small invented ledger for what the bundled one has no example of: rumours, disputes, hidden roles, exact hours.
 * No such film, person or newspaper exists.
 */
import { ContextProvider } from '@lit/context';
import type { Decorator } from '@storybook/web-components-vite';
import { render } from 'lit';
import { PageClock } from '../src/context/time/clock.js';
import { surroundingsContext } from '../src/context/providers/context-keys.js';
import { ledgerContext } from '../src/context/providers/ledger-context.js';
import { surroundingsOf } from '../src/context/providers/surroundings.js';
import { ledgerData } from '../src/scenes/ledger-data.js';
import type { Catalogue, Channel, Credit, Fact, Person, Release, Reveals, Source, Standing, Status, Title } from '../src/domain/ledger/catalogue.js';
import { emptyCatalogue } from '../src/domain/ledger/record-kinds.js';
import { defaultSettings } from '../src/domain/ledger/vantage.js';

type Said<T> = readonly [value: T, known: string, standing?: Standing, source?: string];

/** Claims of the invented newspaper, unless another is named. */
function fact<T>(...said: readonly Said<T>[]): Fact<T> {
  return said.map(([value, known, standing = 'announced', source = 'tidings']) => ({ value, known, standing, source }));
}

/** A claim that gives a title away. */
function telling<T>(value: T, known: string, reveals: Reveals): Fact<T> {
  return [{ value, known, standing: 'confirmed', source: 'tidings', reveals }];
}

function release(channel: Channel, date: Fact<string>, more: Partial<Release> = {}): Release {
  return { region: 'US', channel, date, place: [], ...more };
}

function title(id: string, name: string, status: Status | undefined, more: Partial<Title> = {}): [string, Title] {
  const none = { runtime: [], rating: [], distributor: [], logline: [], crew: {}, releases: [] };
  return [id, { id, kind: 'film', name: fact([name, '2026-01-05']), status: status ? fact([status, '2026-01-05']) : [], ...none, ...more }];
}

function person(id: string, name: string, born?: string, died?: string): [string, Person] {
  const day = (date: string | undefined): Fact<string> => (date === undefined ? [] : fact([date, date]));
  return [id, { id, name: fact([name, '2020']), born: day(born), died: day(died) }];
}

function credit(film: string, who: string, more: Partial<Credit>): Credit {
  return { title: film, person: who, character: [], billing: [], role: [], final: [], ...more };
}

const titles: readonly [string, Title][] = [
  title('the-salt-road', 'The Salt Road', 'released', { releases: [release('theatrical', fact(['2024-03-01', '2024-01-10']))] }),
  title('the-glass-ferryman', 'The Glass Ferryman', 'post-production', {
    runtime: fact([118, '2026-02-10', 'reported'], [126, '2026-02-10', 'reported', 'lantern']),
    rating: fact(['PG-13', '2026-01-20'], ['R', '2026-02-12', 'corrected']),
    distributor: fact(['Harbour Lights', '2026-01-05']),
    logline: fact(['A ferryman who carries only secrets is asked to bring one back.', '2026-01-05']),
    crew: { director: fact([['ida-marrow'], '2026-01-05'], [['tomas-quill'], '2026-02-20']), writer: fact([['ida-marrow', 'sefa-lund'], '2026-01-05']) },
    releases: [
      release('theatrical', fact(['2026-09-18', '2026-01-05'], ['2026-10-02', '2026-02-20'])),
      release('premiere', fact(['2026-09-30T19:30-04:00', '2026-02-20']), { place: fact(['Boston', '2026-02-20']) }),
    ],
    palette: ['#0f2d3a', '#f1ede2', '#e0a33e'],
  }),
  title('a-quiet-armoury', 'A Quiet Armoury', 'rumoured'),
  title('the-cartographers-debt', 'The Cartographer’s Debt', 'announced', {
    releases: [release('theatrical', fact(['2027-summer', '2026-01-15']))],
  }),
  title('lanterns-at-low-tide', 'Lanterns at Low Tide', 'cancelled'),
  title('the-salt-road-2', 'The Salt Road 2', undefined, { status: [...fact<Status>(['announced', '2026-01-15'], ['writing', '2026-02-02']), ...telling<Status>('cancelled', '2026-02-20', { title: 'the-salt-road', level: 3 })] }),
  title('untitled-orchard-film', 'Untitled Orchard Film', undefined),
  title('a-winter-in-brass', 'A Winter in Brass', 'released', { releases: [release('theatrical', fact(['2025-02-07', '2024-11-01']))] }),
];

const people: readonly [string, Person][] = [
  person('ida-marrow', 'Ida Marrow'),
  person('tomas-quill', 'Tomas Quill'),
  person('sefa-lund', 'Sefa Lund'),
  person('oda-pell', 'Oda Pell'),
  person('janek-rue', 'Janek Rue', '1951-04-02', '2026-01-30'),
  person('mirela-stow', 'Mirela Stow'),
  person('bao-kestrel', 'Bao Kestrel'),
  person('lev-amsel', 'Lev Amsel'),
  person('nia-corde', 'Nia Corde'),
];

const ending: Reveals = { title: 'the-glass-ferryman', level: 3 };
const earlier: Reveals = { title: 'the-salt-road', level: 2 };
const film = 'the-glass-ferryman';

const credits: readonly Credit[] = [
  credit('the-salt-road', 'oda-pell', { as: 'wren', character: fact(['Wren', '2024-01-10']), role: fact(['lead', '2024-01-10']) }),
  credit(film, 'oda-pell', { as: 'wren', character: fact(['Wren', '2026-01-05']), billing: fact([1, '2026-01-05']), role: fact(['lead', '2026-01-05']) }),
  credit(film, 'janek-rue', {
    as: 'ferryman', character: fact(['The Ferryman', '2026-01-05']), billing: fact([2, '2026-01-05']), role: fact(['lead', '2026-01-05']), final: fact([true, '2026-02-01']),
  }),
  credit(film, 'mirela-stow', {
    character: fact(['Agnes', '2026-01-05'], [null, '2026-01-12'], ['Sister Agnes', '2026-02-10']), billing: fact([3, '2026-01-05']), role: fact(['supporting', '2026-01-05']),
  }),
  credit(film, 'bao-kestrel', {
    character: fact(['the Toll Keeper', '2026-02-10', 'reported'], ['the Gate Keeper', '2026-02-10', 'reported', 'lantern']), billing: fact([4, '2026-01-05']), role: fact(['supporting', '2026-01-05']),
  }),
  credit(film, 'lev-amsel', { character: telling('the drowned brother', '2026-02-10', earlier), billing: fact([5, '2026-01-05']), role: fact(['cameo', '2026-01-05']) }),
  credit(film, 'nia-corde', { character: fact([null, '2026-01-05']), role: fact(['voice', '2026-01-05']) }),
  credit(film, 'sefa-lund', { character: fact(['a passenger', '2026-02-10']), billing: fact([7, '2026-02-10']), role: fact(['cameo', '2026-02-10']), reveals: ending }),
];

const sources: readonly [string, Source][] = [
  ['tidings', { id: 'tidings', publisher: 'Harbour Tidings' }],
  ['lantern', { id: 'lantern', publisher: 'The Evening Lantern' }],
];

/** The invented catalogue. */
export const ledger: Catalogue = { ...emptyCatalogue, titles: new Map(titles), people: new Map(people), sources: new Map(sources), credits };

/** Lays the invented ledger under a story, as an outer provider would. */
export const withInventedLedger: Decorator = (story) => {
  const place = document.createElement('div');
  new ContextProvider(place, { context: ledgerContext, initialValue: ledger });
  new ContextProvider(place, { context: surroundingsContext, initialValue: surroundingsOf(ledgerData(ledger), defaultSettings, new PageClock()) });
  render(story(), place);
  return place;
};
