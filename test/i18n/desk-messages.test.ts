import { describe, expect, it } from 'vitest';
import { channels } from '../../src/domain/ledger/catalogue.js';
import { titleFields } from '../../src/domain/ledger/fields.js';
import { type FeedMessages, feedMessagesFor, loadFeedMessages } from '../../src/i18n/messages/feed-messages.js';
import { noteMessagesFor } from '../../src/i18n/messages/note-messages.js';
import { noteMessages } from '../../src/i18n/compiled/note.js';
import { feed as ar } from '../../src/i18n/compiled/feeds/ar.js';
import { en } from '../../src/i18n/compiled/en/feed.js';
import { feedsInAll } from './all-languages.js';
import { everyLanguageSays } from './sentences-said.js';

const all: Readonly<Record<string, FeedMessages>> = feedsInAll(en, (file) => file.feed);

describe('the sentences of feeds and calendars', () => {
  // That a premiere has a place is said; in cinemas and at home there is none to say.
  everyLanguageSays(all, (path) => (path === 'joins' ? [2, 'NAMES'] : /^entry\.(?:theatrical|digital|disc)$/.test(path) ? ['TITLE'] : ['FIRST', 'SECOND']));

  it.each(Object.keys(all))('lead every field but the logline, and name every channel: %s', (language) => {
    const { lead, entry } = all[language]!;
    expect(Object.keys(lead).sort()).toEqual(titleFields.filter((field) => field !== 'logline').sort());
    expect(Object.keys(entry).sort()).toEqual([...channels].sort());
    expect(new Set(channels.map((channel) => entry[channel]('TITLE', undefined))).size).toBe(channels.length);
  });

  it('tell one who joins from several', () => {
    expect([en.joins(1, 'A'), en.joins(2, 'A and B')]).toEqual(['A joins the cast', 'A and B join the cast']);
  });

  it('keep Latin names on their own side in Arabic', () => {
    for (const text of [ar.headline('Wick!', ''), ar.plays('Wick!', ''), ar.reported('Wick!', ''), ar.entry.streaming('Wick', 'Wick!')]) expect(text).toContain('\u2068Wick!\u2069');
  });

  it('come with a language, and are English where there is none', async () => {
    await loadFeedMessages('de-AT');
    expect(feedMessagesFor('de-AT').calendar).toBe('Filmstarts');
    expect(feedMessagesFor('sv').calendar).toBe('Film releases');
    expect(loadFeedMessages('sv')).toBeUndefined();
  });
});

describe('the sentences of notes and differences', () => {
  everyLanguageSays(noteMessages, () => ['FIRST', 'SECOND']);

  it('call each kind of difference something else', () => {
    for (const { difference } of Object.values(noteMessages)) expect(new Set(Object.values(difference)).size).toBe(Object.keys(difference).length);
  });

  it('are there in the language of a locale, and English where there is none', () => {
    expect(noteMessagesFor('de-AT').lead.corrected('DAY')).toBe('Berichtigt am DAY:');
    expect(noteMessagesFor('sv').lead.updated('DAY')).toBe('Updated on DAY:');
  });
});
