import { describe, expect, it } from 'vitest';
import { crewJobs } from '../../src/domain/ledger/catalogue.js';
import { en } from '../../src/i18n/compiled/en/media.js';
import { loadMediaMessages, type MediaMessages, mediaMessagesFor } from '../../src/i18n/messages/media-messages.js';
import { moreInAll } from './all-languages.js';
import { everyLanguageSays } from './sentences-said.js';

const all: Readonly<Record<string, MediaMessages>> = moreInAll(en, (file) => file.media);

describe('the sentences of what was asked and said', () => {
  everyLanguageSays(all, () => ['FIRST', 'SECOND']);

  it.each(Object.keys(all))('name every job: %s', (language) => {
    expect(crewJobs.filter((name) => !all[language]!.does[name])).toEqual([]);
  });

  it.each(Object.keys(all))('name all ids where none is near: %s', (language) => {
    for (const sentence of [all[language]!.noSuchQuestion, all[language]!.noSuchQuote]) {
      expect(sentence('lost', '', 'every')).toContain('every');
      expect(sentence('lost', 'near', 'every')).not.toContain('every');
    }
  });

  it('come with a language, and are English where there is none', async () => {
    await loadMediaMessages('de-AT');
    expect(mediaMessagesFor('sv').source).toBe('Source:');
    expect(mediaMessagesFor('de-AT').source).toBe('Quelle:');
    expect(loadMediaMessages('sv')).toBeUndefined();
  });
});
