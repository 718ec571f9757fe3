/**
 * Adds quotes about titles to the graph.
 */
import type { IdReference } from 'schema-dts';
import { newestQuote, findQuote } from '../domain/media/quotes.js';
import type { Vantage } from '../domain/ledger/vantage.js';
import { isFirm, isoDate } from './publishable-claims.js';
import { graphLanguage, personRef, citeClaim, sourceRef, type GraphContext } from './graph-context.js';
import { titleRef } from './titles.js';

/** A reference to the quote with an id, or to the newest about a title. */
export function quoteRef(context: GraphContext, { id, title = '' }: { readonly id?: string; readonly title?: string }, vantage: Vantage): IdReference | undefined {
  const { graph, catalogue } = context;
  const quoted = id === undefined ? newestQuote(catalogue, title, vantage) : findQuote(catalogue, id, vantage);
  if (quoted?.case !== 'quote' || !isFirm(quoted.claim)) return undefined;
  const { quote, claim } = quoted;
  return graph.refer(graph.idOf('quote', quote.id), { types: ['Quotation'], names: [claim.value] }, (own) => {
    const person = personRef(context, quote.person, vantage);
    const about = titleRef(context, quote.title, vantage);
    const source = sourceRef(context, claim.source);
    const said = isoDate(quote.said);
    return {
      '@type': 'Quotation',
      '@id': own,
      text: citeClaim(context, claim)!,
      inLanguage: graphLanguage,
      ...(person && { spokenByCharacter: person, author: person }),
      ...(about && { about }),
      ...(said !== undefined && { dateCreated: said }),
      ...(source && { isBasedOn: source }),
    };
  });
}
