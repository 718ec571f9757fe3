import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalogue, Fact } from '../../src/domain/ledger/catalogue.js';
import { newestQuote, type Quoted, findQuote, speakerOf } from '../../src/domain/media/quotes.js';
import { redact } from '../../src/domain/spoilers/redact.js';
import type { Quote } from '../../src/domain/media/media-records.js';
import { catalogueWith, creditWith, personWith, said, stoppedOn, titleWith } from './ledger.js';

const ending = { title: 'ballerina', level: 3 } as const;

/** Makes words as many as a quote needs; {@link told} leaves them out again. */
const longer = (words: string): string => `As they put it: ${words}`;

function quote(id: string, known: string | undefined, when?: string, more: Partial<Quote> = {}): Quote {
  return { id, person: 'len', title: 'ballerina', text: [said(longer(`${id}.`), known)], outlet: 'Collider', ...(when === undefined ? {} : { said: when }), ...more };
}

function ledger(...quotes: readonly Quote[]): Catalogue {
  return catalogueWith({ titles: [titleWith()], quotes });
}

const told = (quoted: Quoted | undefined): string | undefined => (quoted?.case === 'stub' ? `hidden: ${quoted.stub.reveals.level}` : quoted?.claim.value.replace(longer(''), ''));
const newest = (catalogue: Catalogue, day = '2026-01-01'): string | undefined => told(newestQuote(catalogue, 'ballerina', stoppedOn(day)));

describe('the newest quote about a title', () => {
  it.each<[what: string, quotes: readonly Quote[], is: string | undefined]>([
    ['none, where nothing was said', [], undefined],
    ['none about another title', [quote('else', '2024', undefined, { title: 'caine' })], undefined],
    ['the one said last, whenever that became known', [quote('late', '2024', '2023-05'), quote('early', '2025', '2022')], 'late.'],
    ['the one said last, by month and by day', [quote('may', '2025', '2024-05'), quote('june', '2025', '2024-06-02'), quote('first', '2025', '2024-06-01')], 'june.'],
    ['of those of one day the one that became known last', [quote('late', '2025', '2023'), quote('early', '2024', '2023')], 'late.'],
    ['of those that are as new the later in the file', [quote('one', '2024'), quote('two', '2024')], 'two.'],
    ['one without a day of its own by when it became known', [quote('undated', '2024-06'), quote('dated', '2025', '2024-05')], 'undated.'],
    ['not one that became known later', [quote('one', '2024'), quote('two', '2026-02')], 'one.'],
    ['not one that was said later', [quote('one', '2024'), quote('two', '2024', '2026-02')], 'one.'],
    ['as it was last put', [quote('one', '2024', undefined, { text: [said(longer('So.'), '2023'), said(longer('Or so.'), '2024')] })], 'Or so.'],
    ['not one of fewer than four words', [quote('one', '2024'), quote('short', '2025', undefined, { text: [said('So they said.', '2025')] })], 'one.'],
    ['of a script without spaces one of as many letters', [quote('one', '2024', undefined, { text: [said('千と千尋の神隠し', '2024')] }), quote('short', '2025', undefined, { text: [said('はい、そうです。', '2025')] })], '千と千尋の神隠し'],
    ['of what sources put differently the later in the file', [quote('one', '2024', undefined, { text: [said(longer('So.'), '2024'), said(longer('Or so.'), '2024')] })], 'Or so.'],
  ])('is %s', (_what, quotes, is) => {
    expect(newest(ledger(...quotes))).toBe(is);
  });

  it('is one that may be seen, and hidden only where all are', () => {
    const secret = quote('secret', '2025', undefined, { reveals: ending });
    const older = quote('older', '2023', undefined, { reveals: { title: 'ballerina', level: 2 } });
    expect(newest(redact(ledger(quote('open', '2024'), secret), 'hide', new Set()))).toBe('open.');
    expect(newest(redact(ledger(secret, older), 'hide', new Set()))).toBe('hidden: 3');
    expect(newest(redact(ledger(secret, older), 'hide', new Set()), '2024-01-01')).toBe('hidden: 2');
    expect(newest(redact(ledger(secret), 'hide', new Set()), '2024-01-01')).toBeUndefined();
  });

  it('is not one of which the words alone are hidden', () => {
    const words: Fact<string> = [{ ...said('He drowns.', '2025'), reveals: ending }];
    expect(newest(redact(ledger(quote('open', '2024'), quote('secret', undefined, undefined, { text: words })), 'hide', new Set()))).toBe('open.');
  });

  it('never becomes older as days go by', () => {
    const day = fc.integer({ min: 2015, max: 2030 }).map(String);
    fc.assert(
      fc.property(fc.array(fc.tuple(day, fc.option(day, { nil: undefined })), { maxLength: 8 }), day, day, (days, one, other) => {
        const catalogue = ledger(...days.map(([known, when], index) => quote(`q${index}`, known, when)));
        const [from, to] = [one, other].sort();
        const saidOn = (on: string): string => {
          const found = newestQuote(catalogue, 'ballerina', stoppedOn(`${on}-12-31`));
          return found?.case === 'quote' ? (found.quote.said ?? found.claim.known ?? '') : '';
        };
        expect(saidOn(from!) <= saidOn(to!)).toBe(true);
      }),
      { seed: 20250606 },
    );
  });
});

describe('the quote of an id', () => {
  const catalogue = ledger(quote('open', '2024'), quote('secret', '2025', undefined, { reveals: ending }));
  const named = (id: string, from = catalogue, day = '2026-01-01'): string | undefined => told(findQuote(from, id, stoppedOn(day)));

  it('is that one, from the day on which it was known', () => {
    expect([named('open'), named('open', catalogue, '2023-12-31'), named('opne')]).toEqual(['open.', undefined, undefined]);
  });

  it('is its stub where it is hidden', () => {
    const redacted = redact(catalogue, 'hide', new Set());
    expect([named('secret', redacted), named('secret', redacted, '2024-06-01'), named('open', redacted), named('opne', redacted)]).toEqual(['hidden: 3', undefined, 'open.', undefined]);
  });
});

describe('the speaker of a quote', () => {
  const title = titleWith({ crew: { director: [said(['len'], '2019')], writer: [said(['len', 'shay'], '2020'), said(['shay'], '2025')] } });
  const credits = [
    creditWith({ person: 'ana', character: [said('Rooney', '2023'), said('Eve', '2024')] }),
    creditWith({ person: 'norman', character: [said<string | null>(null, '2023')] }),
    creditWith({ person: 'len', character: [said('A guard', '2023')] }),
    creditWith({ person: 'lena', character: [{ hidden: ending, known: '2023' }] }),
  ];
  const catalogue = catalogueWith({ titles: [title], credits, people: ['ana', 'norman', 'len', 'shay', 'lena'].map((id) => personWith(id, id)) });
  const speaker = (person: string, day = '2026-01-01', about = 'ballerina') => speakerOf(catalogue, quote('x', '2020', undefined, { person, title: about }), stoppedOn(day));

  it.each([
    ['those who make it by their jobs of the day', 'len', '2021-01-01', { case: 'crew', jobs: ['director', 'writer'] }],
    ['jobs before roles', 'len', '2026-01-01', { case: 'crew', jobs: ['director'] }],
    ['those who play in it by the character of the day', 'ana', '2023-06-01', { case: 'cast', character: 'Rooney' }],
    ['those who play in it by the character of today', 'ana', '2026-01-01', { case: 'cast', character: 'Eve' }],
    ['no character where none was told', 'norman', '2026-01-01', { case: 'cast', character: undefined }],
    ['no character that may not be told', 'lena', '2026-01-01', { case: 'cast', character: undefined }],
    ['nothing before it was known', 'ana', '2020-01-01', { case: 'other' }],
    ['nothing of anybody else', 'nobody', '2026-01-01', { case: 'other' }],
  ])('is told as %s', (_what, person, day, expected) => {
    expect(speaker(person, day)).toEqual(expected);
  });

  it('has no part in an unknown title', () => {
    expect(speaker('len', '2026-01-01', 'lost')).toEqual({ case: 'other' });
  });
});
