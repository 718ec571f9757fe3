import { beforeAll, describe, expect, it } from 'vitest';
import { cardFields } from '../../src/domain/ledger/card-fields.js';
import { channels } from '../../src/domain/ledger/catalogue.js';
import { titleFields } from '../../src/domain/ledger/fields.js';
import { phaseNames } from '../../src/domain/releases/phase-names.js';
import { addDays, dayFromEpoch, formatPlainDate, millisecondsPerDay } from '../../src/domain/dates/plain-date.js';
import { redact } from '../../src/domain/spoilers/redact.js';
import { synopsisLengths } from '../../src/domain/story/synopsis.js';
import { factStatusFrom } from '../../src/domain/changes/fact-status.js';
import { type Settings, type SpoilerPolicy, vantageOf } from '../../src/domain/ledger/vantage.js';
import { zoneOffset } from '../../src/i18n/formats/intl.js';
import { moneyText } from '../../src/i18n/formats/money-text.js';
import { loadFilmMessages } from '../../src/i18n/messages/film-messages.js';
import { loadMessages, messagesFor } from '../../src/i18n/messages/messages.js';
import { paint } from '../../src/painter/paint.js';
import { dayOf } from '../../src/scenes/compile-rows.js';
import { compiledScenes } from '../../src/scenes/compiled-scenes.js';
import { compiledPlot } from '../../src/scenes/compiled-plots.js';
import { ledgerScenes } from '../../src/scenes/ledger-scenes.js';
import type { SceneSource } from '../../src/scenes/scene.js';
import { sceneField } from '../../src/scenes/scene-facts.js';
import { castList } from '../../src/views/cast-list.js';
import { crewList } from '../../src/views/crew-list.js';
import { fact } from '../../src/views/fact.js';
import { filmCard } from '../../src/views/film-card.js';
import { releaseCountdown, upcomingViews } from '../../src/views/release-countdown.js';
import { synopsis } from '../../src/views/synopsis.js';
import type { TitleStage } from '../../src/views/title-view.js';
import { conditionsOf, when } from '../../src/views/when.js';
import { allTitles as titles, catalogue, fields, plots } from '../compiled.js';

await upcomingViews.load();

const ids = [...catalogue.titles.keys()];
const locales = ['en', 'en-GB', 'en-IN', 'de', 'de-AT', 'ar-EG'];
const markets = ['US', 'GB', 'DE', 'FR', 'IN', 'JP', 'AU', 'BR', 'IS'];
const policies = ['show', 'hide', 'seen'] as const;
const progress = [[], ['john-wick-4'], ['ballerina'], ['ballerina', 'john-wick-4']];

let seed = 11;
const random = (below: number): number => Math.floor(((seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647) * below);
const oneOf = <T>(list: readonly T[]): T => list[random(list.length)]!;

/** The days on which something becomes public or happens, and the days before and after them. */
const boundaries = ((): readonly number[] => {
  const found = new Set<number>();
  const look = (value: unknown): void => {
    if (typeof value === 'string' && /^\d{4}(-\d\d(-\d\d)?)?$/.test(value)) found.add(dayOf(value));
    else if (typeof value === 'object' && value !== null) for (const member of value instanceof Map ? value.values() : Object.values(value)) look(member);
  };
  look([catalogue.titles, catalogue.credits]);
  return [...found].filter((day) => day > 12_000).flatMap((day) => [day - 1, day, day + 1]);
})();
const dayText = (day: number): string => formatPlainDate(addDays(dayFromEpoch(0), day));

/** Article and reader: a day it ran on, a day or an instant it is read at, a market, a policy. */
function settingsAt(day: number): Settings {
  const published = dayText(day - oneOf([0, 1, -1, 30, 400, 1500]));
  const isStopped = random(3) === 0;
  return {
    facts: oneOf(['live', 'noted', 'frozen']), spoilers: oneOf(policies), region: oneOf(markets), published,
    ...(isStopped ? { asOf: dayText(day) } : {}),
    ...(random(4) === 0 ? { asOf: dayText(day), now: (day + oneOf([-3, 0, 5, 200])) * millisecondsPerDay + random(millisecondsPerDay) } : {}),
  };
}

interface Sources {
  readonly ledger: SceneSource;
  /** With the rows of all facts, and without. */
  readonly whole: SceneSource;
  readonly lean: SceneSource;
}
const sources = new Map<string, Sources>();

/** What tells a reader of the titles; made once for each policy and progress. */
function sourcesFor(policy: SpoilerPolicy, seen: readonly string[]): Sources {
  const key = [policy, ...seen].join(' ');
  const maySee = (title: string): boolean => policy === 'show' || (policy === 'seen' && seen.includes(title));
  const made = sources.get(key) ?? { ledger: ledgerScenes(redact(catalogue, policy, new Set(seen))), whole: compiledScenes(titles, maySee, fields), lean: compiledScenes(titles, maySee) };
  sources.set(key, made);
  return made;
}

/** A card, countdowns, a cast list and words for each phase; facts, a crew and a synopsis only where all rows are at hand. */
function shown(source: SceneSource, id: string, settings: Settings, instant: number, locale: string, isWhole: boolean): string {
  const vantage = vantageOf(settings, instant, zoneOffset);
  const { maySee = () => true } = source;
  const scene = { storyOn: (day: string) => compiledPlot(plots, id, day, maySee), ...source.scene(id)! };
  const stage: TitleStage = { scene, vantage, speech: { names: source.names, vantage, locale, money: moneyText }, messages: messagesFor(locale), headingLevel: 2 };
  const facts = !isWhole ? [] : titleFields.map((name) => {
    const { kind, release, readingOn } = sceneField(scene, name, vantage);
    return fact({ field: name }, { ...stage, kind, release, telling: factStatusFrom(readingOn, settings.published, vantage.day), published: settings.published, written: 'words' });
  });
  return paint([
    filmCard({ fields: cardFields.join(' ') }, stage),
    channels.map((channel) => releaseCountdown({ channel, history: true, units: 'days hours minutes' }, stage, settings.now === undefined)),
    castList({ group: 'role', formerNames: true, max: '8' }, stage),
    phaseNames.map((phase) => [when(conditionsOf({ phase }, scene, vantage), vantage)]),
    facts,
    isWhole ? [crewList({}, stage), synopsisLengths.map((length) => synopsis({ length }, stage))] : [],
  ]).replace(/<a href="[^"]*" rel="noopener">(.*?)<\/a>/g, '$1');
}

describe.each(locales)('compiled titles in %s', (locale) => {
  beforeAll(async () => { await Promise.all([loadMessages(locale), loadFilmMessages(locale)]); });

  it.each(ids)('paint %s as the rules do: around every boundary day, in all markets, before and after publication, with clocks that run and that stand', (id) => {
    for (const day of boundaries.filter((_, index) => index % locales.length === locales.indexOf(locale))) {
      const settings = settingsAt(day);
      const seen = [...oneOf(progress), ...(random(2) ? [id] : [])];
      const instant = day * millisecondsPerDay + random(millisecondsPerDay);
      const { ledger, whole, lean } = sourcesFor(settings.spoilers, seen);
      const expected = [true, false].map((isWhole) => shown(ledger, id, settings, instant, locale, isWhole));
      expect([shown(whole, id, settings, instant, locale, true), shown(lean, id, settings, instant, locale, false)], JSON.stringify({ settings, seen, instant })).toEqual(expected);
    }
  });
});
