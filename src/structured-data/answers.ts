/**
 * Questions that readers ask, with the answers of the ledger.
 */
import type { IdReference } from 'schema-dts';
import { claimsIn } from '../domain/ledger/citations.js';
import { type Asked, questionsOf } from '../domain/media/questions.js';
import type { StatedClaim } from '../domain/ledger/catalogue.js';
import { isFirm, isoDate } from './publishable-claims.js';
import { language, say, sourceRef, type Teller } from './graph-context.js';
import type { Topic } from './page-topic.js';

/** Refers to the questions that the ledger answers in one way; those that the page answers in its own words are the page's to say. */
export function questionRefs(teller: Teller, { title, ids, authored, vantage }: Extract<Topic, { about: 'questions' }>): readonly IdReference[] {
  const { asked } = questionsOf(teller.catalogue, title, ids, vantage);
  return asked.flatMap((entry) => {
    const claim = answerTo(entry);
    if (entry.case === 'stub' || !claim || authored.includes(entry.question.id)) return [];
    return questionRef(teller, entry.question, claim) ?? [];
  });
}

function answerTo(asked: Asked): StatedClaim<string> | undefined {
  if (asked.case === 'stub') return undefined;
  const { telling } = asked;
  const claims = telling.case === 'overtaken' ? telling.after : telling.case === 'holds' ? claimsIn(telling.reading) : [];
  const [claim] = claims;
  return claims.length === 1 && claim && isFirm(claim) ? claim : undefined;
}

function questionRef(teller: Teller, { id, question }: { readonly id: string; readonly question: string }, claim: StatedClaim<string>): IdReference | undefined {
  const { graph } = teller;
  return graph.refer(`#wick-question-${id}`, { types: ['Question'], names: [question] }, (own) => {
    const source = sourceRef(teller, claim.source);
    const date = isoDate(claim.known);
    return {
      '@type': 'Question',
      '@id': own,
      name: question,
      inLanguage: language,
      acceptedAnswer: { '@type': 'Answer', text: say(teller, claim)!, inLanguage: language, ...(date !== undefined && { dateCreated: date }), ...(source && { citation: source }) },
    };
  });
}
