import { describe, expect, it } from 'vitest';
import { type Catalogue, type Fact, type Stub } from '../../src/domain/ledger/catalogue.js';
import { claimsAnswering, questionsOf } from '../../src/domain/media/questions.js';
import { redact } from '../../src/domain/spoilers/redact.js';
import type { Question } from '../../src/domain/media/media-records.js';
import { catalogueWith, said, stoppedOn, titleWith } from './ledger.js';

const hidden = (known: string) => ({ hidden: { title: 'ballerina', level: 2 }, known }) as const;

function question(id: string, answer: Fact<string>, more: Partial<Question> = {}): Question {
  return { id, title: 'ballerina', question: `${id}?`, answer, ...more };
}

function ledger(...questions: readonly Question[]): Catalogue {
  return catalogueWith({ titles: [titleWith()], questions });
}

/** What is answered as one line a question. */
function told(catalogue: Catalogue, { ids = '', day = '2026-01-01', since }: { ids?: string; day?: string; since?: string } = {}): string[] {
  const { asked } = questionsOf(catalogue, 'ballerina', ids.split(' ').filter(Boolean), { ...stoppedOn(day), since });
  return asked.map((entry) => {
    if (entry.case === 'stub') return `hidden: ${entry.stub.reveals.title} ${entry.stub.reveals.level}`;
    const kind = entry.telling.case === 'overtaken' ? entry.telling.kind : entry.telling.case;
    return `${entry.question.id} ${kind}: ${claimsAnswering(entry).map(({ value }) => value).join(' / ')}`;
  });
}

const opens = question('opens', [said('In June.', '2023'), said('In May.', '2024')]);

describe('the questions about a title', () => {
  it('are all that had an answer by the day, in the order of the file', () => {
    const catalogue = ledger(opens, question('cast', [said('Ana.', '2025')]), question('else', [said('No.', '2023')], { title: 'caine' }));
    expect(told(catalogue)).toEqual(['opens holds: In May.', 'cast holds: Ana.']);
    expect(told(catalogue, { day: '2024-06-01' })).toEqual(['opens holds: In May.']);
    expect(told(catalogue, { day: '2022-06-01' })).toEqual([]);
  });

  it('are those that are asked for, in that order, answered or not', () => {
    const catalogue = ledger(opens, question('cast', [said('Ana.', '2025')]), question('else', [said('No.', '2023')], { title: 'caine' }));
    expect(told(catalogue, { ids: 'else cast', day: '2024-06-01' })).toEqual(['else holds: No.', 'cast untold: ']);
  });

  it('are all where none of those asked for is there, and those are named', () => {
    expect(told(ledger(opens), { ids: 'opnes' })).toEqual(['opens holds: In May.']);
    expect(questionsOf(ledger(opens), 'ballerina', ['opnes', 'opens', 'cost'], stoppedOn('2026-01-01')).unknown).toEqual(['opnes', 'cost']);
  });

  it.each<[what: string, answer: Fact<string>, line: string]>([
    ['what it became', [said('In June.', '2023'), said('In May.', '2024-02')], 'development: In June. / In May.'],
    ['what it had been wrong about', [said('In June.', '2023'), said('In May.', '2024-02', 'corrected')], 'correction: In June. / In May.'],
    ['what nobody could answer then', [said('In May.', '2024-02')], 'development: In May.'],
    ['what still stands', [said('In June.', '2023'), said('In June.', '2024-02')], 'holds: In June.'],
    ['what sources differ about', [said('In June.', '2024-02'), said('In May.', '2024-02')], 'disputed: In June. / In May.'],
    ['what stood before an answer that may not be seen', [said('In June.', '2023'), said('In May.', '2024'), hidden('2025')], 'untold: In May.'],
    ['nothing where no other may be seen', [hidden('2023')], 'untold: '],
  ])('tell %s', (_what, answer, line) => {
    expect(told(ledger(question('opens', answer)), { since: '2024-01-25' })).toEqual([`opens ${line}`]);
  });

  it('tell nothing that was answered after the day, hidden or not', () => {
    expect(told(ledger(question('opens', [said('In June.', '2023'), hidden('2025'), said('In May.', '2025-02')])), { day: '2024-06-01' })).toEqual(['opens holds: In June.']);
  });
});

describe('a question that gives a plot away', () => {
  const secret = question('dies', [said('Yes.', '2024')], { reveals: { title: 'ballerina', level: 3 } });
  const catalogue = redact(ledger(opens, secret), 'hide', new Set());

  it('is a stub, after those that may be asked', () => {
    expect(told(catalogue)).toEqual(['opens holds: In May.', 'hidden: ballerina 3']);
    expect(told(catalogue, { day: '2023-06-01' })).toEqual(['opens holds: In June.']);
  });

  it('is a stub in its place if it is asked for by id', () => {
    expect(told(catalogue, { ids: 'dies opens' })).toEqual(['hidden: ballerina 3', 'opens holds: In May.']);
  });

  it('is unknown if a stub has no id for it', () => {
    const stub: Stub = { record: 'questions', title: 'ballerina', reveals: { title: 'ballerina', level: 3 } };
    expect(questionsOf({ ...ledger(opens), stubs: [stub] }, 'ballerina', ['dies'], stoppedOn('2026-01-01')).unknown).toEqual(['dies']);
  });
});
