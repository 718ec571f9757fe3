/**
 * Makes figures of box office (P2142) and cost (P2130, P2769) in US dollars, and the ids of a title elsewhere.
 */
import { worldwide } from '../../domain/releases/release.js';
import type { DatasetIdentifier, DatasetMoney } from '../../data/bundled/dataset.js';
import { type Claim, dates, items, oldestFirst } from './evidence.js';
import { type Importing, preferred, sayValue, statementsOf, type TitleSubject, valueOfKind } from './importing.js';
import type { Statement } from './item.js';
import { wholeOnly } from './titles.js';

type Amount = number | readonly [number, number];
type Metric = 'budget' | 'domestic' | 'worldwide';

interface Figure {
  readonly metric: Metric;
  readonly statement: Statement;
  readonly note?: string;
}

const usDollar = 'Q4917';

/** The money of a title; undefined if there is none. */
export function moneyOf(importing: Importing, subject: TitleSubject): DatasetMoney | undefined {
  const costs = preferred(importing, subject, ['P2130', 'P2769'].flatMap((property) => wholeOnly(importing, subject, statementsOf(importing, subject, property))));
  const figures: readonly Figure[] = [...costs.map((statement) => ({ metric: 'budget' as const, statement })), ...grossesOf(importing, subject)];
  const metrics = (['budget', 'domestic', 'worldwide'] as const).map((metric) => [metric, oldestFirst(figures.filter((figure) => figure.metric === metric).flatMap((figure) => amounts(importing, subject, figure)))] as const);
  const known = metrics.filter(([, claims]) => claims.length > 0);
  return known.length === 0 ? undefined : { id: subject.id, figures: Object.fromEntries(known) };
}

function amounts(importing: Importing, subject: TitleSubject, { statement, note }: Figure): readonly Claim<Amount>[] {
  const money = valueOfKind(importing, subject, statement, 'quantity');
  if (!money) return [];
  const called = sayValue(importing.store, money);
  if (money.unit !== usDollar || money.lower < 0) {
    importing.log.add('unreadable', subject.name, statement.property, called);
    return [];
  }
  const value: Amount = money.lower < money.upper ? [money.lower, money.upper] : money.amount;
  return importing.book.claims(subject, statement, value, { called, known: dates(statement.qualifiers['P585'])[0], note });
}

/** Takings by the place they are valid in (P3005). Those without a place are taken for the whole world if no others are. */
function grossesOf(importing: Importing, subject: TitleSubject): readonly Figure[] {
  const placed = wholeOnly(importing, subject, statementsOf(importing, subject, 'P2142')).map((statement) => ({ statement, ...placeOf(importing, statement) }));
  const hasWorld = placed.some(({ metric }) => metric === 'worldwide');
  return placed.flatMap(({ statement, place, metric }): Figure[] => {
    if (metric !== undefined) return [{ metric, statement }];
    if (place === undefined && !hasWorld) return [{ metric: 'worldwide', statement, note: 'Wikidata names no place; taken for the whole world.' }];
    importing.log.add(place === undefined ? 'no-market' : 'unreadable', subject.name, 'P2142', [sayValue(importing.store, statement.value), place].filter((word) => word !== undefined).join(' in '));
    return [];
  });
}

/** The place of takings and its metric: a dataset holds those of the world and of the US and Canada, for which Wikidata mostly names the United States. */
function placeOf({ store }: Importing, { qualifiers }: Statement): { readonly place?: string; readonly metric?: 'domestic' | 'worldwide' } {
  const [item] = items(qualifiers['P3005']);
  if (item === undefined) return {};
  const market = store.market(item);
  const place = store.englishLabel(item) ?? item;
  if (market?.region === worldwide) return { place, metric: 'worldwide' };
  return (market?.region === 'US' && market.city === undefined) || /united states.*canada|north america/i.test(place) ? { place, metric: 'domestic' } : { place };
}

/** The ids that a dataset holds: property, field, form, and how the field is written. */
const identifiers = [
  ['P345', 'imdb', /^tt\d{7,}$/, ''],
  ['P4947', 'tmdb', /^\d+$/, 'movie/'],
  ['P4983', 'tmdb', /^\d+$/, 'tv/'],
  ['P1237', 'boxOfficeMojo', /^rl\d+$/, ''],
] as const;

/** The ids of a title elsewhere. They are taken without a source too, since each shows at its address whether it is right. */
export function identifierOf(importing: Importing, subject: TitleSubject): DatasetIdentifier | undefined {
  const found = identifiers.flatMap(([property, field, form, prefix]) => preferred(importing, subject, statementsOf(importing, subject, property)).flatMap((statement) => {
    const text = valueOfKind(importing, subject, statement, 'text')?.text;
    if (text === undefined) return [];
    if (form.test(text)) return [{ field, claims: importing.book.claims(subject, statement, `${prefix}${text}`, { called: text, checkable: true }) }];
    importing.log.add('unreadable', subject.name, property, text);
    return [];
  }));
  const fields = [...new Set(found.map(({ field }) => field))].map((field) => [field, oldestFirst(found.filter((one) => one.field === field).flatMap(({ claims }) => claims))] as const);
  return fields.length === 0 ? undefined : { id: subject.id, ...Object.fromEntries(fields) };
}
