/**
 * Computes the UTC offsets of the listed markets' zones, because the first answer from `Intl` costs a page 20 ms.
 * The rules are those of the IANA time zone database, as far back as each has held unchanged; a test compares them with `Intl`.
 */

/** When clocks change: the month (0 is January), the day on or after which the Sunday falls, and the hour in UTC. */
type Change = readonly [month: number, day: number, hour: number];

interface Rule {
  /** Minutes ahead of UTC without summer time. */
  readonly minutes: number;
  /** The year in which the rule began; it is used from the year after. */
  readonly since: number;
  /** Start and end of summer time (one hour further ahead); in the southern hemisphere the start is later in the year than the end. */
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

/** Minutes by which a zone is ahead of UTC at an instant; undefined for a zone or year without a rule. */
export function offsetByRule(zone: string, instant: number): number | undefined {
  const rule = rules[zone];
  const year = new Date(instant).getUTCFullYear();
  // The local year may differ from the UTC year for some hours, so the rule's first year is left out.
  if (!rule || year <= rule.since) return undefined;
  return rule.minutes + (rule.summer && isBetween(rule.summer, year, instant) ? 60 : 0);
}

function isBetween([from, to]: NonNullable<Rule['summer']>, year: number, instant: number): boolean {
  const [begins, ends] = [sundayFrom(year, from), sundayFrom(year, to)];
  return begins < ends ? instant >= begins && instant < ends : instant >= begins || instant < ends;
}

/** The first Sunday on or after a day, at an hour in UTC; a negative hour falls on the Saturday before. */
function sundayFrom(year: number, [month, day, hour]: Change): number {
  const first = Date.UTC(year, month, day);
  return first + ((7 - new Date(first).getUTCDay()) % 7) * 86_400_000 + hour * 3_600_000;
}
