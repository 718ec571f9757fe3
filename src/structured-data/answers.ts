/**
 * Adds the questions about titles, with the ledger's answers, to the graph.
 */
import type { IdReference } from 'schema-dts';
import { claimsInReading } from '../domain/ledger/citations.js';
import { type QuestionEntry, questionsOf } from '../domain/media/questions.js';
import type { StatedClaim } from '../domain/ledger/catalogue.js';
import { isFirm, isoDate } from './publishable-claims.js';
import { graphLanguage, citeClaim, sourceRef, type GraphContext } from './graph-context.js';
import type { Topic } from './page-topic.js';

/** References to the questions with one undisputed answer in the ledger; questions that the page answers itself are left out. */
export function questionRefs(context: GraphContext, { title, ids, authored, vantage }: Extract<Topic, { about: 'questions' }>): readonly IdReference[] {
  const { asked } = questionsOf(context.catalogue, title, ids, vantage);
  return asked.flatMap((entry) => {
    const claim = answerTo(entry);
    if (entry.case === 'stub' || !claim || authored.includes(entry.question.id)) return [];
    return questionRef(context, entry.question, claim) ?? [];
  });
}

function answerTo(asked: QuestionEntry): StatedClaim<string> | undefined {
  if (asked.case === 'stub') return undefined;
  const { telling } = asked;
  const claims = telling.case === 'overtaken' ? telling.after : telling.case === 'holds' ? claimsInReading(telling.reading) : [];
  const [claim] = claims;
  return claims.length === 1 && claim && isFirm(claim) ? claim : undefined;
}

function questionRef(context: GraphContext, { id, question }: { readonly id: string; readonly question: string }, claim: StatedClaim<string>): IdReference | undefined {
  const { graph } = context;
  return graph.refer(`#wick-question-${id}`, { types: ['Question'], names: [question] }, (own) => {
    const source = sourceRef(context, claim.source);
    const date = isoDate(claim.known);
    return {
      '@type': 'Question',
      '@id': own,
      name: question,
      inLanguage: graphLanguage,
      acceptedAnswer: { '@type': 'Answer', text: citeClaim(context, claim)!, inLanguage: graphLanguage, ...(date !== undefined && { dateCreated: date }), ...(source && { citation: source }) },
    };
  });
}
