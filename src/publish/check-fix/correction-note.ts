/**
 * Writes the note that tells, below a text, what no longer holds in it.
 */
import type { TitleChange } from '../../domain/changes/changes.js';
import { claimsInReading, type FactNews } from '../../domain/changes/reading.js';
import type { Catalogue, StatedClaim, Title } from '../../domain/ledger/catalogue.js';
import { readFact } from '../../domain/ledger/read-fact.js';
import { disputedRoles } from '../../domain/ledger/disputed-facts.js';
import { isTitleField, titleField, type TitleField } from '../../domain/ledger/fields.js';
import { safeUrl } from '../../domain/ledger/safe-url.js';
import { firstTrailer } from '../../domain/releases/expected-events.js';
import { worldwide } from '../../domain/releases/release.js';
import { phaseOf } from '../../domain/releases/phase.js';
import { claimedDateText } from '../../i18n/formats/date-text.js';
import { regionText } from '../../i18n/formats/intl.js';
import { feedMessagesFor } from '../../i18n/messages/feed-messages.js';
import { messagesFor } from '../../i18n/messages/messages.js';
import { noteMessagesFor, type NoteKind } from '../../i18n/messages/note-messages.js';
import { sidesText, type Speech, titleText } from '../../i18n/sentences/field-text.js';
import { newsText } from '../../i18n/sentences/news-text.js';
import { escapeMarkup } from '../articles/markup-text.js';
import { noteClass } from '../articles/placed-notes.js';
import type { Finding } from '../check/finding.js';
import { noRecord, onOneLine } from '../check/noted-findings.js';
import type { FixGround } from './overtaken-fact.js';

/** Findings about how far a title has come, of which the phase is the news. */
const aboutPhase: ReadonlySet<string> = new Set(['status', 'in-cinemas', 'wording']);

/**
 * A paragraph in the language of the speech; undefined if the ledger has no news to tell, or they would give a plot away.
 * `lang` is written on it if the article is in another language. A correction is a schema.org `CorrectionComment`, as in the page's structured data; a later development is none.
 */
export function correctionNote(finding: Finding, ground: FixGround, lang: string | undefined): string | undefined {
  const news = newsOf(finding, ground);
  if (news === undefined) return undefined;
  const { rule, of = noRecord, words, sources: [source], since } = finding;
  const { locale, vantage: { day } } = ground.speech;
  const messages = noteMessagesFor(locale);
  const kind: NoteKind = finding.kind === 'correction' || finding.kind === 'disputed' ? finding.kind : 'development';
  const [item, dated, text] = kind === 'correction' ? [' itemscope itemtype="https://schema.org/CorrectionComment"', ' itemprop="datePublished"', ' itemprop="text"'] : ['', '', ''];
  const lead = messages.lead[kind === 'correction' ? 'corrected' : 'updated'](`<time datetime="${day}"${dated}>${escapeMarkup(claimedDateText(day, locale))}</time>`);
  const told = messages.note[kind](`<q>${escapeMarkup(words)}</q>`, escapeMarkup(news));
  const known = since ?? source?.date;
  const url = safeUrl(source?.url);
  const publisher = source && (url === undefined ? escapeMarkup(source.publisher) : `<a href="${escapeMarkup(url)}" rel="noopener">${escapeMarkup(source.publisher)}</a>`);
  const cited = publisher === undefined || known === undefined ? '' : ` ${feedMessagesFor(locale).reported(publisher, escapeMarkup(claimedDateText(known, locale)))}.`;
  const language = lang === undefined ? '' : ` lang="${escapeMarkup(lang)}"`;
  return `<p class="${noteClass}" data-corrects="${escapeMarkup([rule, of, onOneLine(words)].join(' '))}"${language}${item}><strong>${lead}</strong> <span${text}>${told}</span>${cited}</p>`;
}

/** What stands now, as a line: `Ballerina: in cinemas June 6, 2025`. */
function newsOf(finding: Finding, { catalogue, speech: articles }: FixGround): string | undefined {
  // A sentence about another market than the article's is told what stands there.
  const elsewhere = finding.region === undefined || finding.region === worldwide || finding.region === articles.vantage.region ? undefined : finding.region;
  const speech = elsewhere === undefined ? articles : { ...articles, vantage: { ...articles.vantage, region: elsewhere } };
  const title = finding.of === undefined ? undefined : catalogue.titles.get(finding.of);
  if (!title) return undefined;
  const { rule, field } = finding;
  const { day } = speech.vantage;
  const messages = feedMessagesFor(speech.locale);
  const line = (news: string): string => messages.headline(titleText(title.id, speech), news);
  if (rule === 'trailer') {
    const trailer = firstTrailer(catalogue, title.id, day);
    return trailer && line(messages.firstTrailer(claimedDateText(trailer.value, speech.locale)));
  }
  if (rule === 'role') {
    const sides = disputedRoles(catalogue.credits, title.id, day).flatMap((role) => role.sides);
    return sides.length === 0 ? undefined : line(sidesText('text', sides, speech));
  }
  const change = field === 'character' ? renamed(title, finding.words, catalogue, day) : field !== undefined && isTitleField(field) && !aboutPhase.has(rule) ? replaced(title, field, catalogue, speech) : arrived(title, speech);
  if (!change) return undefined;
  const news = newsText(change, speech);
  return elsewhere === undefined ? news : messagesFor(speech.locale).inMarket(news, regionText(elsewhere, speech.locale));
}

/** A change of which only the newer side is told: the older one are the article's words. */
function newsTo<T>(after: readonly StatedClaim<T>[]): FactNews<T> {
  return { kind: 'development', before: [], after };
}

function renamed({ id }: Title, words: string, { credits }: Catalogue, day: string): TitleChange | undefined {
  const credit = credits.find((one) => one.title === id && one.character.some((claim) => 'value' in claim && claim.value === words));
  const after = claimsInReading(credit && readFact(credit.character, day));
  return credit && after.length > 0 ? { what: 'role', title: id, person: credit.person, news: newsTo(after) } : undefined;
}

function replaced(title: Title, name: TitleField, catalogue: Catalogue, { vantage }: Speech): TitleChange | undefined {
  const field = titleField(catalogue, title, name, vantage);
  const after = claimsInReading(readFact(field.fact, vantage.day));
  return after.length > 0 ? { what: 'field', title: title.id, field, news: newsTo(after) } : undefined;
}

function arrived(title: Title, { vantage }: Speech): TitleChange | undefined {
  const after = phaseOf(title, vantage);
  return after.name === 'unknown' ? undefined : { what: 'phase', title: title.id, before: { ...after, name: 'unknown' }, after, news: newsTo([]) };
}
