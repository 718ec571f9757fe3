/**
 * The questions about a title, with their answers on a day.
 */
import type { Catalogue, StatedClaim, Stub } from '../ledger/catalogue.js';
import { claimsInReading } from '../ledger/citations.js';
import { readFact } from '../ledger/read-fact.js';
import { findStub, stubsAbout } from '../spoilers/stubs.js';
import { claimsTold, type FactStatus, factStatusOf } from '../changes/fact-status.js';
import type { Vantage } from '../ledger/vantage.js';
import type { Question } from './media-records.js';

/** A question with the status of its answer, or the stub of a hidden question. */
export type QuestionEntry =
  | {
      readonly case: 'question';
      readonly question: Question;
      readonly telling: FactStatus<string>;
      /** The last visible answer, where the answer that stands is hidden. */
      readonly before: readonly StatedClaim<string>[];
    }
  | { readonly case: 'stub'; readonly stub: Stub };

export interface QuestionList {
  readonly asked: readonly QuestionEntry[];
  /** Requested ids that no question has. */
  readonly unknown: readonly string[];
}

/** The questions with the given ids, in their order; where no id is found, all questions about a title that had an answer by the day. */
export function questionsOf(catalogue: Catalogue, title: string, ids: readonly string[], vantage: Vantage): QuestionList {
  const found = ids.map((id) => [id, named(catalogue, id, vantage)] as const);
  const asked = found.flatMap(([, entry]) => entry ?? []);
  const unknown = found.flatMap(([id, entry]) => (entry ? [] : [id]));
  if (asked.length > 0) return { asked, unknown };
  const questions = [...catalogue.questions.values()].filter((question) => question.title === title).map((question) => ask(question, vantage));
  const answered = questions.filter(({ telling }) => telling.case !== 'untold' || telling.reading.case === 'hidden');
  const stubs = stubsAbout(catalogue, 'questions', title, vantage.day).map((stub): QuestionEntry => ({ case: 'stub', stub }));
  return { asked: [...answered, ...stubs], unknown };
}

function named(catalogue: Catalogue, id: string, vantage: Vantage): QuestionEntry | undefined {
  const question = catalogue.questions.get(id);
  if (question) return ask(question, vantage);
  const stub = findStub(catalogue, 'questions', id);
  return stub && { case: 'stub', stub };
}

function ask(question: Question, { since, day }: Vantage): Extract<QuestionEntry, { case: 'question' }> {
  const telling = factStatusOf(question.answer, since, day);
  const isHidden = telling.case === 'untold' && telling.reading.case === 'hidden';
  const open = question.answer.filter((claim) => !('hidden' in claim));
  return { case: 'question', question, telling, before: isHidden ? claimsInReading(readFact(open, day)) : [] };
}

/** The claims that a question's answer shows. */
export function claimsAnswering(asked: QuestionEntry): readonly StatedClaim<string>[] {
  return asked.case === 'question' ? [...claimsTold(asked.telling), ...asked.before] : [];
}
