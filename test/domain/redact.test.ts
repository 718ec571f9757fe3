import { describe, expect, it } from 'vitest';
import type { Catalogue, Reveals } from '../../src/domain/ledger/catalogue.js';
import { fieldOfRelease, hiddenFact } from '../../src/domain/spoilers/hidden-fact.js';
import { keyOf, maySee, redact } from '../../src/domain/spoilers/redact.js';
import { spoilerPolicies } from '../../src/domain/ledger/vantage.js';
import { catalogueWith, creditWith, personWith, release, said, titleWith } from './ledger.js';

const ending: Reveals = { title: 'chapter-4', level: 3 };
const premise: Reveals = { title: 'ballerina', level: 1 };

/** Every word that starts with SECRET gives something away. */
const catalogue = catalogueWith({
  titles: [
    titleWith({ id: 'chapter-4', name: [said('Chapter 4')] }),
    titleWith({
      logline: [said('A dancer learns to kill.', '2024'), { ...said('SECRET plot', '2025-06-06'), reveals: premise }],
      crew: { director: [said(['wiseman'])], writer: [{ ...said(['secret-writer'], '2025', 'announced', 'SECRET-source'), reveals: premise }] },
      releases: [release('US', 'theatrical', [said('2025-06-06', '2024-02-22'), { ...said('SECRET date'), reveals: ending }])],
    }),
  ],
  people: [
    personWith('de-armas', 'Ana de Armas'),
    personWith('wiseman', 'Len Wiseman'),
    personWith('reeves', 'Keanu Reeves', { died: [{ ...said('SECRET death'), reveals: ending }] }),
    personWith('secret-cameo', 'SECRET Cameo'),
    personWith('secret-writer', 'SECRET Writer'),
    personWith('fan', 'Named nowhere'),
  ],
  credits: [
    creditWith({ person: 'de-armas', character: [said(null, '2022'), { ...said('SECRET name', '2025-06'), reveals: premise }] }),
    creditWith({ person: 'secret-cameo', character: [said('SECRET character')], reveals: ending }),
    creditWith({ person: 'reeves', character: [said('John Wick')] }),
    creditWith({ person: 'reeves', as: 'secret-twin', character: [said('SECRET twin')], reveals: ending }),
  ],
});

/** Everything in a catalogue as text; JSON alone leaves maps out. */
function textOf(value: Catalogue): string {
  return JSON.stringify(value, (_key, member: unknown) => (member instanceof Map ? [...member] : member));
}

describe('maySee', () => {
  it.each([
    ['show', [], true],
    ['show', ['chapter-4'], true],
    ['hide', [], false],
    ['hide', ['chapter-4'], false],
    ['seen', [], false],
    ['seen', ['ballerina'], false],
    ['seen', ['chapter-4'], true],
    ['seen', ['ballerina', 'chapter-4'], true],
  ] as const)('the ending of Chapter 4 under %s by who has seen %j: %s', (policy, seen, expected) => {
    expect(maySee(ending, policy, new Set(seen))).toBe(expected);
  });
});

describe('redact', () => {
  const nothing = new Set<string>();

  it.each(['seen', 'hide'] as const)('under %s leaves no word of what is hidden, and everything else', (policy) => {
    const text = textOf(redact(catalogue, policy, nothing));
    expect(text).not.toMatch(/secret/i);
    for (const word of ['Ana de Armas', 'Len Wiseman', 'Keanu Reeves', 'John Wick', 'A dancer learns to kill.', '2025-06-06', 'Named nowhere']) {
      expect(text).toContain(word);
    }
  });

  it('under hide hides also what was seen', () => {
    expect(textOf(redact(catalogue, 'hide', new Set(['chapter-4', 'ballerina'])))).not.toMatch(/secret/i);
  });

  it('keeps of a claim its day and what it gives away, and nothing else', () => {
    const ballerina = redact(catalogue, 'seen', nothing).titles.get('ballerina')!;
    expect(ballerina.logline).toEqual([said('A dancer learns to kill.', '2024'), { hidden: premise, known: '2025-06-06' }]);
    expect(ballerina.crew).toEqual({ director: [said(['wiseman'])], writer: [{ hidden: premise, known: '2025' }] });
    expect(ballerina.releases[0]!.date).toEqual([said('2025-06-06', '2024-02-22'), { hidden: ending }]);
  });

  it('keeps the certificates that a reader asked for, of all markets under one key', () => {
    const rated = catalogueWith({ titles: [titleWith({ ratings: [{ region: 'DE', certificate: [{ ...said('FSK 18', '2025'), reveals: ending }] }] })] });
    const asked = keyOf(hiddenFact('titles', { id: 'ballerina' }, 'rating', ending))!;
    const certificate = (revealed: ReadonlySet<string>): unknown => redact(rated, 'seen', nothing, revealed).titles.get('ballerina')!.ratings![0]!.certificate;
    expect(certificate(nothing)).toEqual([{ hidden: ending, known: '2025' }]);
    expect(certificate(new Set([asked]))).toMatchObject([{ value: 'FSK 18' }]);
  });

  it('keeps of a credit a stub, in the order of the file and after the stubs that were there', () => {
    const before = { record: 'credits', title: 'caine', reveals: premise } as const;
    const { credits, stubs } = redact({ ...catalogue, stubs: [before] }, 'seen', nothing);
    expect(credits.map(({ person }) => person)).toEqual(['de-armas', 'reeves']);
    const stub = { record: 'credits', title: 'ballerina', reveals: ending };
    expect(stubs).toEqual([before, stub, stub]);
  });

  it('keeps a person who is named by what is left, and one whom nothing named before', () => {
    const people = (seen: string[]) => [...redact(catalogue, 'seen', new Set(seen)).people.keys()];
    expect(people([])).toEqual(['de-armas', 'wiseman', 'reeves', 'fan']);
    expect(people(['ballerina'])).toEqual(['de-armas', 'wiseman', 'reeves', 'secret-writer', 'fan']);
    expect(people(['chapter-4'])).toEqual(['de-armas', 'wiseman', 'reeves', 'secret-cameo', 'fan']);
  });

  it('shows what belongs to the titles that were seen, and no more', () => {
    const text = textOf(redact(catalogue, 'seen', new Set(['ballerina'])));
    for (const word of ['SECRET plot', 'SECRET-source', 'SECRET name', 'SECRET Writer']) expect(text).toContain(word);
    for (const word of ['SECRET date', 'SECRET death', 'SECRET Cameo', 'SECRET character', 'SECRET twin', 'secret-twin']) expect(text).not.toContain(word);
  });

  it('takes nothing away from what it was given', () => {
    const before = textOf(catalogue);
    redact(catalogue, 'hide', nothing);
    expect(textOf(catalogue)).toBe(before);
  });

  it('hands the same catalogue on where nothing is hidden', () => {
    expect(redact(catalogue, 'show', nothing)).toBe(catalogue);
    expect(redact(catalogue, 'seen', new Set(['ballerina', 'chapter-4']))).toBe(catalogue);
    const open = catalogueWith({ titles: [titleWith()], credits: [creditWith({ person: 'reeves' })] });
    for (const policy of spoilerPolicies) expect(redact(open, policy, nothing)).toBe(open);
  });

  it('hands the same record on where nothing in it is hidden', () => {
    const redacted = redact(catalogue, 'seen', nothing);
    expect(redacted.titles.get('chapter-4')).toBe(catalogue.titles.get('chapter-4'));
    expect(redacted.titles.get('ballerina')!.name).toBe(catalogue.titles.get('ballerina')!.name);
    expect(redacted.people.get('wiseman')).toBe(catalogue.people.get('wiseman'));
    expect(redacted.credits[1]).toBe(catalogue.credits[2]);
  });

  it('keeps a record that was revealed by itself, and hides the others as before', () => {
    const once = redact(catalogue, 'seen', nothing);
    const [first, second] = once.stubs;
    expect(first).toEqual(second);
    const key = keyOf(second!)!;
    const { credits, stubs } = redact(catalogue, 'seen', nothing, new Set([key]));
    expect(credits.map((credit) => keyOf('credits', credit))).toContain(key);
    expect(stubs).toEqual([first]);
    expect(keyOf(stubs[0]!)).toBe(keyOf(first!));
  });

  it('keeps a fact that was revealed by itself, wherever it stands in its record', () => {
    for (const [fact, secret] of [
      [hiddenFact('titles', { id: 'ballerina' }, 'logline', premise), 'SECRET plot'],
      [hiddenFact('titles', { id: 'ballerina' }, 'writer', premise), 'SECRET-source'],
      [hiddenFact('titles', { id: 'ballerina' }, fieldOfRelease({ region: 'US', channel: 'theatrical' }, 'date'), ending), 'SECRET date'],
      [hiddenFact('people', { id: 'reeves' }, 'died', ending), 'SECRET death'],
      [hiddenFact('credits', { title: 'ballerina', person: 'de-armas' }, 'character', premise), 'SECRET name'],
    ] as const) {
      const text = textOf(redact(catalogue, 'seen', nothing, new Set([keyOf(fact)!])));
      expect(text.match(/SECRET[- ][a-z]+/g)?.filter((word, index, all) => all.indexOf(word) === index)).toEqual([secret]);
    }
  });

  it('keeps hidden the date of another release of the title', () => {
    const other = hiddenFact('titles', { id: 'ballerina' }, fieldOfRelease({ region: 'US', channel: 'streaming' }, 'date'), ending);
    expect(textOf(redact(catalogue, 'seen', nothing, new Set([keyOf(other)!])))).not.toContain('SECRET date');
  });

  it('says of no stub of somebody else’s what it hides', () => {
    expect(keyOf({ record: 'credits', title: 'ballerina', reveals: ending })).toBeUndefined();
  });

  it('has nothing left to hide the second time', () => {
    const once = redact(catalogue, 'seen', nothing);
    expect(redact(once, 'seen', nothing)).toBe(once);
  });
});
