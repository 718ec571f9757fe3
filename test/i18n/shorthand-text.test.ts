import { describe, expect, it } from 'vitest';
import { shorthandMessages } from '../../src/i18n/compiled/shorthand.js';
import { loadMessages } from '../../src/i18n/messages/messages.js';
import { isNear, shorthandText } from '../../src/i18n/sentences/shorthand-text.js';
import { everyLanguageSays } from './sentences-said.js';

describe('the sentences about links and shortcodes', () => {
  // A message with suggestions does not list all names.
  everyLanguageSays(shorthandMessages, (path) => (path === 'noElement' ? ['FIRST', 'SECOND'] : path === 'noOption' ? ['FIRST', 'SECOND', 'THIRD'] : ['FIRST', 'SECOND']));

  it('name what is near, or else all there is', () => {
    const known = ['wick-fact', 'wick-timeline'];
    expect(shorthandText({ case: 'no-element', name: 'wick-fcat', element: '', known }, 'en')).toBe('There is no widget “wick-fcat”. Did you mean wick-fact?');
    expect(shorthandText({ case: 'no-element', name: 'x-y-z-9', element: '', known }, 'en')).toBe('There is no widget “x-y-z-9”. There are wick-fact and wick-timeline.');
    expect([isNear('fcat', ['fact']), isNear('is-back', ['fact', 'timeline'])]).toEqual([true, false]);
  });

  it('are in the language of their page', async () => {
    await loadMessages('de');
    expect(shorthandText({ case: 'in-sentence', element: 'wick-film-card' }, 'de-AT')).toMatch(/^wick-film-card ist ein Block/);
    expect(shorthandText({ case: 'unpaired' }, 'ar')).toContain('[/wick]');
    expect(shorthandText({ case: 'no-title', element: 'wick-fact', option: 'of' }, 'xx')).toMatch(/^Nothing names the title of wick-fact/);
  });
});
