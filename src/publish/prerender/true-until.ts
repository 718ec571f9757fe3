/**
 * Until when what is written into a page stays true.
 */
import { type Settings, vantageOf } from '../../domain/ledger/vantage.js';
import { startOfNextDay } from '../../domain/dates/time-zone.js';
import { type ArticleElement, attributeOf } from '../articles/article.js';
import { zones } from './all-market-zones.js';

const quarter = 15 * 60_000;

/**
 * The instant in milliseconds since 1970 at which a page is to be written anew: the next turn of its widgets, but at the latest when its day ends, since claims become known by the day.
 * Where a provider has a region or a time zone of its own, its day ends at another hour: no later than at the next quarter, at which days begin in all zones.
 */
export function trueUntil(turn: number | undefined, hosts: readonly ArticleElement[], settings: Settings, now: number): number {
  const { zone, offset } = vantageOf(settings, now, zones.offset);
  const hasZones = hosts.some((host) => host.tagName === 'wick-provider' && ['region', 'time-zone'].some((name) => attributeOf(host, name) !== undefined));
  const dayEnds = hasZones ? (Math.floor(now / quarter) + 1) * quarter : startOfNextDay(now, zone, offset);
  return Math.min(turn ?? Infinity, dayEnds);
}
