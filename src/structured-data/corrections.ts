/**
 * Adds corrections of values that were wrong when an article was published.
 */
import type { IdReference } from 'schema-dts';
import type { StatedClaim } from '../domain/ledger/catalogue.js';
import { changesOf, type TitleChange } from '../domain/changes/changes.js';
import { changeLabel, changeSentence } from '../i18n/sentences/change-text.js';
import { titleText } from '../i18n/sentences/field-text.js';
import { isFirm, isoDate } from './publishable-claims.js';
import { graphLanguage, citeClaim, sourceRef, speechOf, type GraphContext } from './graph-context.js';
import { titleRef } from './titles.js';
import type { Topic } from './page-topic.js';

/** References to a comment per corrected value; developments are no corrections. */
export function correctionRefs(context: GraphContext, { titles, since, vantage }: Extract<Topic, { about: 'corrections' }>): readonly IdReference[] {
  const { catalogue } = context;
  const changes = titles.flatMap((id) => catalogue.titles.get(id) ?? []).flatMap((title) => changesOf(catalogue, title, since, vantage));
  return changes.filter(({ news }) => news.kind === 'correction' && news.after.every(isFirm)).flatMap((change) => correctionRef(context, change, vantage) ?? []);
}

function correctionRef(context: GraphContext, change: TitleChange, vantage: Parameters<typeof titleRef>[2]): IdReference | undefined {
  const { graph } = context;
  const speech = speechOf(context, vantage);
  const what = change.what === 'field' ? change.field.field : change.what === 'role' ? change.person : change.what;
  return graph.refer(`#wick-correction-${change.title}-${what}`, { types: [], names: [] }, (own) => {
    const after: StatedClaim<unknown> = change.news.after[0]!;
    citeClaim(context, after);
    const source = sourceRef(context, after.source);
    const date = isoDate(after.known);
    const about = titleRef(context, change.title, vantage);
    return {
      '@type': 'CorrectionComment',
      '@id': own,
      text: `${titleText(change.title, speech)}, ${changeLabel(change, speech)}: ${changeSentence(change, speech)}`,
      inLanguage: graphLanguage,
      ...(date !== undefined && { datePublished: date }),
      ...(about && { about }),
      ...(source && { citation: source }),
    };
  });
}
