import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { channels, roleKinds } from '../../src/domain/ledger/catalogue.js';
import { spoilerLevels } from '../../src/domain/ledger/closed-lists.js';
import type { ReleaseWay } from '../../src/domain/releases/release-way.js';
import { seasons } from '../../src/domain/dates/plain-date.js';
import { type CountdownWords, type FactWords, languageFor, languages, type Messages } from '../../src/i18n/messages/messages.js';
import { messages as ar } from '../../src/i18n/compiled/languages/ar.js';
import { en as countdownWords } from '../../src/i18n/compiled/en/countdown.js';
import { en as factWords } from '../../src/i18n/compiled/en/fact.js';
import { en as core } from '../../src/i18n/compiled/en/main.js';
import { inAll } from './all-languages.js';

type AllWords = Omit<Messages, 'rest'> & CountdownWords & FactWords;

const together = ({ rest, ...main }: Messages, ...others: readonly object[]): AllWords => Object.assign({}, main, ...rest(), ...others) as AllWords;

const en = together(core, countdownWords, factWords);
const all: Readonly<Record<string, AllWords>> = inAll(en, ({ messages }) => together(messages));

const ways: readonly ReleaseWay[] = [...channels, 'out'];

type Says = readonly [text: string, ...holds: string[]];

/** Calls every function with marker words, which its result must contain. */
const said: Readonly<Record<string, (messages: AllWords) => readonly Says[]>> = {
  isolate: (m) => [[m.isolate('NAME'), 'NAME']],
  season: (m) => seasons.map((season) => [m.season(season, '2025'), '2025']),
  inMarket: (m) => [[m.inMarket('Text', 'Market'), 'Text', 'Market']],
  phase: (m) => Object.entries(m.phase).flatMap(([name, say]) => ways.map((way): Says => [say({ way, date: 'DATE', place: undefined }), ...(name === 'dated' ? ['DATE'] : [])])),
  makers: (m) => [1, 2].flatMap((count): Says[] => [[m.makers.director(count)], [m.makers.writers(count)]]),
  asOf: (m) => [[m.asOf('DAY'), 'DAY']],
  was: (m) => [[m.was('BEFORE'), 'BEFORE']],
  said: (m) => [[m.said('PUBLISHER', 'DAY'), 'PUBLISHER', 'DAY'], [m.said('PUBLISHER', undefined), 'PUBLISHER']],
  hidden: (m) => spoilerLevels.map((level) => [m.hidden(level, 'TITLE'), 'TITLE']),
  comes: (m) => ways.map((way) => [m.comes('TITLE', way, 'DISTANCE', 'DATE'), 'TITLE', 'DISTANCE', 'DATE']),
  comesToday: (m) => ways.map((way) => [m.comesToday('TITLE', way), 'TITLE']),
  partlyDated: (m) => [[m.partlyDated('TITLE', 'DATE'), 'TITLE', 'DATE']],
  undated: (m) => [[m.undated('TITLE'), 'TITLE']],
  cameOut: (m) => ways.map((way) => [m.cameOut(way, 'DATE', 'day'), 'DATE']),
  moved: (m) => [[m.moved('DATE', 'DAY'), 'DATE', 'DAY'], [m.moved('DATE', undefined), 'DATE']],
  castOf: (m) => [[m.castOf('TITLE'), 'TITLE']],
  formerly: (m) => [[m.formerly('NAMES'), 'NAMES']],
  memoriam: (m) => [[m.memoriam('BORN', 'DIED'), 'BORN', 'DIED'], [m.memoriam(undefined, 'DIED'), 'DIED']],
  showAll: (m) => [[m.showAll('COUNT'), 'COUNT']],
  noCast: (m) => [[m.noCast('TITLE'), 'TITLE']],
  noSuch: (m) => [[m.noSuch('ID', 'NEAREST', 'ALL'), 'ID', 'NEAREST'], [m.noSuch('ID', '', 'ALL'), 'ID', 'ALL']],
  attributed: (m) => [[m.attributed('TEXT', 'SAID'), 'TEXT', 'SAID']],
  about: (m) => [[m.about('AMOUNT'), 'AMOUNT']],
  nowIs: (m) => [[m.nowIs('VALUE'), 'VALUE']],
  whenThisRan: (m) => [[m.whenThisRan('DAY'), 'DAY']],
  dollars: (m) => [[m.dollars('AMOUNT'), 'AMOUNT']],
  missingAttribute: (m) => [[m.missingAttribute('ATTRIBUTES'), 'ATTRIBUTES']],
  noField: (m) => [[m.noField('FIELD', 'NEAREST', 'ALL'), 'FIELD', 'NEAREST'], [m.noField('FIELD', '', 'ALL'), 'FIELD', 'ALL']],
  badValue: (m) => [[m.badValue('ATTRIBUTE', 'VALUE', 'USED'), 'ATTRIBUTE', 'VALUE', 'USED']],
};

/** Every text and function of a language by its path: `phase.dated`. */
function leaves(value: object, path = ''): [path: string, leaf: unknown][] {
  return Object.entries(value).flatMap(([key, member]: [string, unknown]) => (typeof member === 'object' && member !== null ? leaves(member, `${path}${key}.`) : [[path + key, member] as [string, unknown]]));
}

const leavesOfEnglish = leaves(en);
const sentences = Object.keys(said).flatMap((key) => languages.map((language) => [key, language] as const));

describe('the sentences of a language', () => {
  it('are all looked at here', () => {
    const functions = leavesOfEnglish.filter(([, leaf]) => typeof leaf === 'function').map(([path]) => path.split('.')[0]);
    expect(Object.keys(said).sort()).toEqual([...new Set(functions)].sort());
    expect(Object.keys(all)).toEqual([...languages]);
  });

  it.each(languages)('are all there, and none is empty: %s', (language) => {
    const found = leaves(all[language]!);
    expect(found.map(([path, leaf]) => `${path}: ${typeof leaf}`).sort()).toEqual(leavesOfEnglish.map(([path, leaf]) => `${path}: ${typeof leaf}`).sort());
    expect(found.filter(([, leaf]) => typeof leaf === 'string' && leaf.trim() === '')).toEqual([]);
  });

  it.each(sentences)('hold what they are told: %s in %s', (key, language) => {
    for (const [text, ...holds] of said[key]!(all[language]!)) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/\b(?:undefined|null|NaN)\b|\[object/);
      for (const held of holds) expect(text).toContain(held);
    }
  });

  it.each(languages)('tell lists apart: %s', (language) => {
    const { until, roleGroup, hidden } = all[language]!;
    expect(new Set(Object.values(until)).size).toBe(ways.length);
    expect(new Set(Object.values(roleGroup)).size).toBe(roleKinds.length);
    expect(new Set(spoilerLevels.map((level) => hidden(level, 'TITLE'))).size).toBe(spoilerLevels.length);
  });

  it.each<[language: string, direction: string]>([['en', 'ltr'], ['de', 'ltr'], ['ar', 'rtl']])('say which language they are: %s, %s', (language, direction) => {
    expect([all[language]!.language, all[language]!.direction]).toEqual([language, direction]);
  });

  it('keep Latin words on their own side in Arabic', () => {
    for (const text of [ar.castOf('Wick!'), ar.hidden(3, 'Wick!'), ar.undated('Wick!'), ar.comesToday('Wick!', 'disc')]) expect(text).toContain('\u2068Wick!\u2069');
  });
});

describe('the language for a locale', () => {
  it.each<[locale: string, language: string | undefined]>([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['DE-at', 'de'],
    ['ar-u-nu-latn', 'ar'],
    ['de-Latn-CH', 'de'],
    ['fr-CA', 'fr'],
    ['pt-PT', 'pt'],
    ['zh-Hans-SG', 'zh'],
    ['zh-CN', 'zh'],
    ['zh-TW', undefined],
    ['zh-Hant-HK', undefined],
    ['sv', undefined],
    ['de_DE', undefined],
    ['english', undefined],
    ['', undefined],
  ])('%s: %s', (locale, language) => {
    expect(languageFor(locale)).toBe(language);
  });
});

describe('fetching a language', () => {
  let messages: typeof import('../../src/i18n/messages/messages.js');

  beforeEach(async () => {
    vi.resetModules();
    messages = await import('../../src/i18n/messages/messages.js');
  });

  // All files share one process, and one of these modules would hold English under another name.
  afterEach(() => {
    vi.doUnmock('../../src/i18n/compiled/languages/de.js');
    vi.resetModules();
  });

  it('is not needed for English, nor of use for a language that we do not have', () => {
    for (const locale of ['en', 'en-GB', 'sv', 'de_DE', '']) {
      expect(messages.loadMessages(locale)).toBeUndefined();
      expect(messages.messagesFor(locale).language).toBe('en');
    }
  });

  it('is done once; until then English serves', async () => {
    expect(messages.messagesFor('de-AT').language).toBe('en');
    await messages.loadMessages('de-AT');
    expect(messages.messagesFor('de').language).toBe('de');
    expect(messages.loadMessages('de-CH')).toBeUndefined();
  });

  it('leaves English where it fails', async () => {
    vi.doMock('../../src/i18n/compiled/languages/de.js', () => {
      throw new Error('offline');
    });
    await expect(messages.loadMessages('de')).resolves.toBeUndefined();
    expect(messages.messagesFor('de').language).toBe('en');
    expect(messages.loadMessages('de')).toBeUndefined();
  });
});
