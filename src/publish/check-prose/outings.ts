/**
 * Finds which of a title's releases a sentence means, and its day.
 */
import type { Channel } from '../../domain/ledger/catalogue.js';
import { formatPlainDate, lastDay } from '../../domain/dates/plain-date.js';
import type { KnownRelease } from '../../domain/releases/release.js';
import type { Outing, Prose } from '../../i18n/prose/prose.js';
import type { CheckContext } from '../check/check-context.js';
import type { TitleLedger } from '../check/title-ledgers.js';
import type { Span } from '../articles/passage.js';
import { clauseAt } from './clauses.js';
import { marketNamed } from './named-markets.js';
import { type AnalysedPassage, clausesAt } from './sentence-subjects.js';

const order: readonly Outing[] = ['disc', 'digital', 'streaming', 'theatrical'];

/** The release of a title that words mean: in the market that their sentence names, else the article's, and by the way that their clause names. */
export function releaseMeant(scene: AnalysedPassage, span: Span, title: string, desk: CheckContext): KnownRelease | undefined {
  const region = marketNamed(scene, span, desk.marketNames, desk.prose);
  const ledger = (region === undefined ? desk : desk.inMarket(region)).ledger(title);
  return releaseBy(ledger, outingIn(scene, span, ledger, desk.prose));
}

/** The way of coming out that the words of a clause name; undefined if they name none. A service that shows a title is one. */
function outingIn(scene: AnalysedPassage, span: Span, ledger: TitleLedger | undefined, prose: readonly Prose[]): Outing | undefined {
  const { start, end } = clauseAt(clausesAt(scene, span.start, prose), span.start);
  const words = scene.passage.text.slice(start, Math.max(end, span.end));
  const isShown = scene.mentions.some((one) => one.start >= start && one.end <= end && ledger?.outlets.standing.includes(one.name) === true);
  return (isShown ? 'streaming' : undefined) ?? order.find((outing) => prose.some(({ coming }) => coming.outings[outing].test(words)));
}

/** The release that is meant; without a stated way the first in cinemas, else wherever it comes out. */
function releaseBy(ledger: TitleLedger | undefined, outing: Outing | undefined): KnownRelease | undefined {
  if (!ledger) return undefined;
  const channels: readonly Channel[] = outing === undefined ? ['theatrical', 'streaming', 'digital', 'disc'] : outing === 'disc' ? ['disc'] : outing === 'theatrical' ? ['theatrical', 'premiere'] : outing === 'digital' ? ['digital', 'streaming'] : ['streaming'];
  return channels.map((channel) => ledger.releases.get(channel)).find((known) => known?.date !== undefined);
}

/** The last ISO day that a release's date can mean; undefined without a date. */
export function dayOf({ date }: KnownRelease): string | undefined {
  return date && formatPlainDate(lastDay(date.date));
}
