/**
 * Offsets of the zones that markets are counted in, by arithmetic: `Intl` would cost a page 20 ms for its first answer.
 * Rules of the IANA time zone database, as far back as they have held; a test compares them with `Intl`.
 */

/** When clocks go forward and back: the month (0 is January), the Sunday on or after a day of it, and the hour in UTC. */
type Change = readonly [month: number, day: number, hour: number];

interface Rule {
  /** Minutes ahead of UTC without summer time. */
  readonly minutes: number;
  /** The first year in which the rule holds. */
  readonly since: number;
  /** Clocks are one hour further ahead between these; where the first is later in the year, over the turn of the year. */
  readonly summer?: readonly [from: Change, to: Change];
}

const american = (minutes: number): Rule => ({ minutes, since: 2007, summer: [[2, 8, 2 - minutes / 60], [10, 1, 1 - minutes / 60]] });
const european = (minutes: number): Rule => ({ minutes, since: 1997, summer: [[2, 25, 1], [9, 25, 1]] });
const fixed = (minutes: number, since: number): Rule => ({ minutes, since });

const rules: Readonly<Record<string, Rule>> = {
  UTC: fixed(0, 0),
  'America/New_York': american(-300),
  'America/Toronto': american(-300),
  'America/Sao_Paulo': fixed(-180, 2020),
  'America/Mexico_City': fixed(-360, 2023),
  'Europe/London': european(0),
  'Europe/Berlin': european(60),
  'Europe/Budapest': european(60),
  'Europe/Madrid': european(60),
  'Europe/Paris': european(60),
  'Europe/Prague': european(60),
  'Europe/Rome': european(60),
  'Asia/Kolkata': fixed(330, 1950),
  'Asia/Seoul': fixed(540, 1990),
  'Asia/Shanghai': fixed(480, 1993),
  'Asia/Tokyo': fixed(540, 1953),
  'Australia/Sydney': { minutes: 600, since: 2009, summer: [[9, 1, -8], [3, 1, -8]] },
};

/** Minutes that a zone's clocks are ahead of UTC at an instant; undefined for a zone, or a year, that no rule is written for. */
export function offsetByRule(zone: string, instant: number): number | undefined {
  const rule = rules[zone];
  const year = new Date(instant).getUTCFullYear();
  // The turn of the year lies within a day of UTC's.
  if (!rule || year <= rule.since) return undefined;
  return rule.minutes + (rule.summer && isBetween(rule.summer, year, instant) ? 60 : 0);
}

function isBetween([from, to]: NonNullable<Rule['summer']>, year: number, instant: number): boolean {
  const [begins, ends] = [sundayFrom(year, from), sundayFrom(year, to)];
  return begins < ends ? instant >= begins && instant < ends : instant >= begins || instant < ends;
}

/** The first Sunday on or after a day. An hour below zero is of the Saturday before, in UTC. */
function sundayFrom(year: number, [month, day, hour]: Change): number {
  const first = Date.UTC(year, month, day);
  return first + ((7 - new Date(first).getUTCDay()) % 7) * 86_400_000 + hour * 3_600_000;
}
