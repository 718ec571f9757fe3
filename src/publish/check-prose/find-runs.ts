/**
 * Finds outdated statements on trailers, and on where a title can be watched.
 */
import { claimedDateText } from '../../i18n/formats/date-text.js';
import { type CheckContext, placed } from '../check/check-context.js';
import { type RawFinding, kindFor, sinceText, sourcesIn } from '../check/finding.js';
import { type Phrase, phrasesOf, phrasesOfWholes, placesOf, spoken } from './phrases.js';
import type { AnalysedPassage } from './sentence-subjects.js';

/** Finds statements that a title has no trailer, or will have a first one, although one is out. */
export function findNoTrailer(scene: AnalysedPassage, desk: CheckContext): RawFinding[] {
  const none = phrasesOfWholes(scene, desk, spoken(scene, desk, 'trailer').flatMap(({ noTrailer }) => noTrailer));
  const coming = phrasesOf(scene, desk, spoken(scene, desk, 'trailer').flatMap(({ trailerComing }) => trailerComing)).filter((phrase) => isFirst(phrase, scene, desk) && !none.some(({ span }) => span.start < phrase.span.end && phrase.span.start < span.end));
  return [...none, ...coming].flatMap(({ span, ledger: { title, trailer } }) => {
    if (!trailer) return [];
    const place = placed(scene, span);
    const now = `the first came out on ${claimedDateText(trailer.value, desk.speech.locale)}`;
    return [{ ...place, rule: 'trailer' as const, kind: kindFor('development', trailer.value, desk.ran), of: title.id, message: `“${place.words}” is overtaken: ${now}`, now, since: trailer.value, sources: sourcesIn([trailer], desk.speech) }];
  });
}

/** Whether a coming trailer is the first: it came out after the article, and the words do not name a later one. */
function isFirst({ span, ledger: { trailer } }: Phrase, { passage: { text } }: AnalysedPassage, { ran, prose }: CheckContext): boolean {
  return trailer !== undefined && ran !== undefined && trailer.value > ran && !prose.some(({ laterTrailer }) => laterTrailer.test(text.slice(Math.max(0, span.start - 12), span.end)));
}

/** Finds statements that a title is in cinemas, or cannot be had at home, although it streams or is sold for the home. */
export function findInCinemas(scene: AnalysedPassage, desk: CheckContext): RawFinding[] {
  const { text } = scene.passage;
  const running = phrasesOf(scene, desk, spoken(scene, desk, 'home').flatMap(({ inCinemas }) => inCinemas)).filter(({ span }) => !desk.prose.some(({ deniedBefore }) => deniedBefore.test(text.slice(Math.max(0, span.start - 40), span.start))));
  const absent = phrasesOf(scene, desk, spoken(scene, desk, 'home').flatMap(({ notAtHome }) => notAtHome)).filter((phrase) => !running.includes(phrase) && !namesOther(phrase, scene, desk));
  return [...running, ...absent].flatMap(({ span, ledger: { title, home } }) => {
    const claim = home?.claims[0];
    if (!home || !claim || hasDateAfter(scene, span.end, desk)) return [];
    const place = placed(scene, span);
    const now = home.place === undefined ? 'it can be watched at home' : `it streams on ${home.place}`;
    return [{ ...place, rule: 'in-cinemas' as const, kind: kindFor('development', claim.value, desk.ran), of: title.id, field: 'status', message: `“${place.words}” is overtaken: ${now}${sinceText(claim.value, desk.speech)}`, now, since: claim.value, sources: sourcesIn(home.claims, desk.speech) }];
  });
}

/** Whether a service follows that does not show the title: “not available to stream on Netflix” stays true. */
function namesOther({ span, ledger: { outlets } }: Phrase, { mentions, passage: { text } }: AnalysedPassage, { prose }: CheckContext): boolean {
  const after = text.slice(span.end, span.end + 8);
  return prose.some(({ placeAfter }) => placeAfter.test(after)) && !mentions.some(({ start, name }) => start - span.end < 8 && start >= span.end && outlets.standing.includes(name));
}

/** Whether a date follows, which makes the words a plan: “in theaters June 6”. */
function hasDateAfter({ passage: { text } }: AnalysedPassage, at: number, { prose }: CheckContext): boolean {
  const after = text.slice(at, at + 16);
  return prose.some(({ planAfter }) => planAfter.test(after)) || placesOf(after, prose.map(({ sinceThen }) => sinceThen)).some(({ start }) => start < 3);
}
