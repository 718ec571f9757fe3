/**
 * Adds a title's releases to the graph, as publication events.
 */
import type { CountryLeaf, IdReference, PublicationEventLeaf } from 'schema-dts';
import { type Channel, channels, type Release, type StatedClaim, type Title } from '../domain/ledger/catalogue.js';
import { nameOn, valueOn } from '../domain/ledger/read-fact.js';
import { epochDay, firstDay, lastDay } from '../domain/dates/plain-date.js';
import { type KnownRelease, releaseDateChanges, parseReleaseDate, releaseOf, worldwide } from '../domain/releases/release.js';
import { todayIn, type Vantage } from '../domain/ledger/vantage.js';
import { moreMessagesFor } from '../i18n/messages/more-messages.js';
import { regionName } from '../i18n/formats/region-text.js';
import { firmClaim, isFirm, isoReleaseDate } from './publishable-claims.js';
import { graphLanguage, citeClaim, type GraphContext } from './graph-context.js';

/** The market in which a title's distributor is named. */
const homeMarket = 'US';

/** References to the releases that count for the vantage's region, one per channel, each with its date and earlier dates. */
export function releasedEvents(context: GraphContext, title: Title, vantage: Vantage): readonly IdReference[] {
  const { graph } = context;
  return channels.flatMap((channel) => {
    const known = releaseOf(title, channel, vantage);
    if (!known || !datedClaim(known, vantage)) return [];
    const id = graph.idOf('release', `${title.id}-${channel}-${known.release.region.toLowerCase()}`);
    return graph.refer(id, { types: [], names: [] }, (own) => ({ ...eventOf(context, title, known, vantage), '@id': own })) ?? [];
  });
}

function datedClaim({ release }: KnownRelease, { day }: Vantage): StatedClaim<string> | undefined {
  const claim = firmClaim(release.date, day);
  return claim && isoReleaseDate(claim.value) !== undefined ? claim : undefined;
}

function eventOf(context: GraphContext, title: Title, known: KnownRelease, vantage: Vantage): PublicationEventLeaf {
  const { release } = known;
  const { region, channel } = release;
  const label = moreMessagesFor(graphLanguage).fieldName[`${channel === 'theatrical' ? 'release' : channel}-date`];
  const moved = releaseDateChanges(release, vantage.day).map(({ before }) => before).filter(isFirm);
  const before = moved.flatMap((claim) => isoReleaseDate(claim.value) ?? []);
  const isCancelled = valueOn(title.status, vantage.day) === 'cancelled';
  const distributor = channel === 'theatrical' && region === homeMarket ? citeClaim(context, firmClaim(title.distributor, vantage.day)) : undefined;
  return {
    '@type': 'PublicationEvent',
    name: `${nameOn(title.name, vantage.day) ?? title.id}: ${label}`,
    startDate: isoReleaseDate(citeClaim(context, datedClaim(known, vantage))!)!,
    eventStatus: `https://schema.org/${isCancelled ? 'EventCancelled' : before.length > 0 ? 'EventRescheduled' : 'EventScheduled'}`,
    ...(before.length > 0 && { previousStartDate: before }),
    ...placeOf(citeClaim(context, firmClaim(release.place, vantage.day)), release),
    ...(distributor !== undefined && { publishedBy: { '@type': 'Organization', name: distributor } }),
  };
}

const services: readonly Channel[] = ['streaming', 'digital'];

/** The location of a release: a city, or the market and its streaming service; a worldwide release has no location. */
function placeOf(place: string | undefined, { region, channel }: Release): Pick<PublicationEventLeaf, 'location' | 'publishedOn'> {
  const country: CountryLeaf | undefined = region === worldwide ? undefined : { '@type': 'Country', name: regionName(region, graphLanguage), identifier: region };
  const city = channel === 'premiere' ? place : undefined;
  return {
    ...(city !== undefined ? { location: { '@type': 'Place', name: city, ...(country && { containedInPlace: country }) } } : country && { location: country }),
    ...(place !== undefined && services.includes(channel) && { publishedOn: { '@type': 'BroadcastService', name: place } }),
  };
}

/** The date of a title's first release, premieres apart; undefined before that day, or where the earliest date is not firm. */
export function firstPublished(title: Title, vantage: Vantage): string | undefined {
  const dates = title.releases
    .filter(({ channel }) => channel !== 'premiere')
    .flatMap(({ date }) => {
      const claim = firmClaim(date, vantage.day);
      const text = claim?.value ?? valueOn(date, vantage.day);
      const read = text === undefined ? undefined : parseReleaseDate(text);
      return read ? [{ date: read.date, said: claim && isoReleaseDate(claim.value) }] : [];
    })
    .sort((a, b) => epochDay(firstDay(a.date)) - epochDay(firstDay(b.date)));
  const [first] = dates;
  return first && epochDay(lastDay(first.date)) <= epochDay(todayIn(vantage, vantage.zone)) ? first.said : undefined;
}
