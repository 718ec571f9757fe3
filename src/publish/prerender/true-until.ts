/**
 * Computes until when a written page stays true.
 */
import { type Settings, vantageOf } from '../../domain/ledger/vantage.js';
import { startOfNextDay } from '../../domain/dates/time-zone.js';
import { type ArticleElement, attributeOf } from '../articles/article.js';
import { zones } from './all-market-zones.js';

const quarter = 15 * 60_000;

/**
 * The instant in milliseconds since 1970 at which a page must be written again: the next change of its widgets, at the latest the end of its day, since claims become known by the day.
 * If a provider sets a region or a time zone, its day ends at another time, so the limit is the next quarter of an hour: in every zone, days begin at one.
 */
export function trueUntil(turn: number | undefined, hosts: readonly ArticleElement[], settings: Settings, now: number): number {
  const { zone, offset } = vantageOf(settings, now, zones.offset);
  const hasZones = hosts.some((host) => host.tagName === 'wick-provider' && ['region', 'time-zone'].some((name) => attributeOf(host, name) !== undefined));
  const dayEnds = hasZones ? (Math.floor(now / quarter) + 1) * quarter : startOfNextDay(now, zone, offset);
  return Math.min(turn ?? Infinity, dayEnds);
}
