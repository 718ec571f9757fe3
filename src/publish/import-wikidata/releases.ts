/**
 * Makes releases of publication dates (P577): by place of publication (P291) and distribution format (P437).
 */
import type { DatasetTitle } from '../../data/bundled/dataset.js';
import { type Channel, channels } from '../../domain/ledger/catalogue.js';
import { type Claim, items, oldestFirst } from './evidence.js';
import { type Importing, preferred, sayValue, statementsOf, type TitleSubject, valueOfKind } from './importing.js';
import type { Statement } from './item.js';
import { bestOf, type Market } from './item-store.js';

export type Release = NonNullable<DatasetTitle['releases']>[number];

/** A publication date before it is known which claims it becomes. */
interface Dated extends Market {
  readonly statement: Statement;
  readonly date: string;
  readonly channel: Channel;
  readonly note?: string;
}

/** The releases of a title, those of its home market first. */
export function releasesOf(importing: Importing, subject: TitleSubject): readonly Release[] {
  const dated = datedOf(importing, subject);
  const keys = [...new Set(dated.map(keyOf))];
  const releases = keys.flatMap((key) => releaseOf(importing, subject, dated.filter((one) => keyOf(one) === key)) ?? []);
  const sorted = releases.map((release) => ({ release, order: orderOf(release) })).sort((a, b) => (a.order < b.order ? -1 : 1)).map(({ release }) => release);
  const home = originsOf(importing, subject).find((region) => sorted.some((release) => release.region === region)) ?? sorted.find(({ channel }) => channel !== 'premiere')?.region;
  return [...sorted.filter(({ region }) => region === home), ...sorted.filter(({ region }) => region !== home)];
}

function keyOf({ region, channel }: Dated): string {
  return `${region} ${channel}`;
}

/** Sorts by the first date, then by region and channel. */
function orderOf({ date = [], region, channel }: Release): string {
  return [date.map(({ value }) => value).sort()[0], region, channels.indexOf(channel)].join(' ');
}

/** The codes of the countries of origin (P495), in the order of the file. */
export function originsOf({ store }: Importing, { item }: TitleSubject): readonly string[] {
  return items(bestOf(item.claims['P495'] ?? []).map(({ value }) => value)).flatMap((id) => store.market(id)?.region ?? []);
}

function datedOf(importing: Importing, subject: TitleSubject): readonly Dated[] {
  const placed: Dated[] = [];
  const unplaced: Omit<Dated, 'region'>[] = [];
  for (const statement of statementsOf(importing, subject, 'P577')) {
    const date = valueOfKind(importing, subject, statement, 'date')?.date;
    if (date === undefined) continue;
    const places = items(statement.qualifiers['P291']);
    const markets = places.flatMap((place) => importing.store.market(place) ?? []);
    if (markets.length < places.length) importing.log.add('no-market', subject.name, 'P577', `${date} in ${places.map((place) => importing.store.label(place) ?? place).join(', ')}`);
    for (const market of places.length > 0 ? markets : [undefined]) {
      const channel = channelOf(importing, subject, statement, market);
      if (channel && market) placed.push({ ...market, statement, date, channel });
      else if (channel) unplaced.push({ statement, date, channel });
    }
  }
  return [...placed, ...atHome(importing, subject, unplaced, placed)];
}

/** Dates without a place, taken for the only country of origin, unless it has a release of its own through that channel. */
function atHome(importing: Importing, subject: TitleSubject, unplaced: readonly Omit<Dated, 'region'>[], placed: readonly Dated[]): readonly Dated[] {
  const [region, ...others] = originsOf(importing, subject);
  return unplaced.flatMap((dated) => {
    if (region !== undefined && others.length === 0 && !placed.some((other) => other.region === region && other.channel === dated.channel)) {
      return [{ ...dated, region, note: 'Wikidata names no place; taken for the country of origin.' }];
    }
    importing.log.add('no-market', subject.name, 'P577', dated.date);
    return [];
  });
}

/** Channels by well-known distribution formats: video on demand, streaming, DVD, Blu-ray, VHS. */
const channelsByFormat: Readonly<Record<string, Channel>> = { Q723685: 'digital', Q220499: 'streaming', Q5294: 'disc', Q47770: 'disc', Q183976: 'disc' };
/** Channels by the words in a format's English label. */
const channelsByWord: readonly (readonly [RegExp, Channel])[] = [
  [/premiere|festival/i, 'premiere'], [/stream/i, 'streaming'], [/on demand|download|digital distribution/i, 'digital'], [/dvd|blu-ray|vhs|disc/i, 'disc'], [/theat(?:er|re|rical)|cinema/i, 'theatrical'],
];
/** How a work arrives if Wikidata does not say it; a comic has no usual channel. */
const usualChannel: Readonly<Record<TitleSubject['kind'], Channel | undefined>> = { film: 'theatrical', series: 'streaming', game: 'digital', comic: undefined };

/** The channel by the distribution format (P437) or the role (P3831); a release in a city is a premiere. */
function channelOf(importing: Importing, subject: TitleSubject, statement: Statement, market: Market | undefined): Channel | undefined {
  const formats = [...items(statement.qualifiers['P437']), ...items(statement.qualifiers['P3831'])];
  const labels = formats.map((format) => importing.store.englishLabel(format) ?? format);
  const channel = formats.length === 0
    ? (market?.city === undefined ? usualChannel[subject.kind] : 'premiere')
    : formats.map((format, index) => channelsByFormat[format] ?? channelsByWord.find(([word]) => word.test(labels[index]!))?.[1]).find((found) => found !== undefined);
  if (channel === undefined) importing.log.add('unreadable', subject.name, 'P577', [sayValue(importing.store, statement.value), ...labels].join(' as '));
  return channel;
}

function releaseOf(importing: Importing, subject: TitleSubject, group: readonly Dated[]): Release | undefined {
  const best = new Set(preferred(importing, subject, group.map(({ statement }) => statement)));
  const claims = group.filter(({ statement }) => best.has(statement)).flatMap(({ statement, date, note, city, region }) => {
    const called = `${date} in ${city ?? region}`;
    return importing.book.claims(subject, statement, date, { called, happens: date, note }).map((claim) => ({ claim, city }));
  });
  if (claims.length === 0) return undefined;
  const { region, channel } = group[0]!;
  const places = claims.flatMap(({ claim, city }): Claim<string>[] => (city === undefined ? [] : [{ ...claim, value: city }]));
  return { region, channel, ...(places.length > 0 && { place: oldestFirst(places) }), date: oldestFirst(claims.map(({ claim }) => claim)) };
}
