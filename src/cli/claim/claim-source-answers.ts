/**
 * Finds the source of a claim, or puts the record of a new one together.
 */
import { readPart } from '../../publish/claim/typed-values.js';
import { sourceKinds } from '../../domain/ledger/source-kinds.js';
import { isSafeUrl } from '../../domain/ledger/safe-url.js';
import { findSource, sourceId } from '../../publish/claim/claim-source.js';
import type { Row } from '../../publish/claim/open-files.js';
import { askedOption, hintAt, Misuse, requireOptions, unreadText } from './asked-options.js';
import { dayWritten, wrongDay } from './claim-days.js';
import type { Questions } from '../questions.js';

export interface SourceArguments {
  readonly source?: string;
  readonly publisher?: string;
  readonly sourceTitle?: string;
  readonly sourceDate?: string;
  readonly sourceKind?: string;
}

/** The id of a claim's source, with its record if it is new. */
export interface ClaimSource {
  readonly id: string;
  readonly record?: Row;
}

/** The options that a new source needs and that are missing. */
export function missingForSource(written: SourceArguments, sources: readonly Row[]): readonly string[] {
  const isNew = written.source !== undefined && findSource(sources, written.source).case === 'new';
  return isNew && written.sourceTitle === undefined ? ['source-title'] : [];
}

/** Reads or asks for the source. `usualDay` is the day of a new source if none is given. */
export async function sourceOf(written: SourceArguments, sources: readonly Row[], usualDay: string | null, today: string, questions: Questions | undefined): Promise<ClaimSource> {
  const address = await askedOption({ flag: 'source', written: written.source, message: 'Source: its address, or the id of one that is known', check: (text) => wrongSource(text, sources) }, questions);
  const found = findSource(sources, address);
  if (found.case !== 'new') {
    refuseOtherDetails(written, found.case === 'known' ? sources.find(({ id }) => id === found.id) : undefined, today);
    return { id: found.case === 'known' ? found.id : address };
  }
  requireOptions(missingForSource({ ...written, source: address }, sources), questions);
  const asked = questions && written.sourceTitle === undefined ? questions : undefined;
  const publisher = written.publisher ?? (asked ? await askedOption({ flag: 'publisher', written: undefined, message: 'Publisher', usual: found.publisher }, asked) : found.publisher);
  const title = await askedOption({ flag: 'source-title', written: written.sourceTitle, message: 'Headline', check: (text) => unreadText(readPart('note', text)) }, questions);
  const day = { flag: 'source-date', message: 'Day on which it was published: YYYY-MM-DD, a month, a year, or unknown', check: (text: string) => wrongDay(text, today) };
  const date = written.sourceDate === undefined && !asked ? usualDay : dayWritten(await askedOption({ ...day, written: written.sourceDate, usual: usualDay ?? undefined }, questions), today);
  const kind = written.sourceKind ?? found.kind ?? (asked ? await asked.choose('Who publishes it', sourceKinds.map((value) => ({ value, label: value, hint: kindHints[value] })), 'site') : undefined);
  const id = sourceId(publisher, date, sources);
  return { id, record: { id, publisher, title, url: found.url, date, ...(kind !== undefined && kind !== 'site' && { kind }) } };
}

/** A source that is there stays as it is: its details may be said again, so that a script can run twice, and not otherwise. */
function refuseOtherDetails({ publisher, sourceTitle, sourceDate, sourceKind }: SourceArguments, record: Row | undefined, today: string): void {
  if (!record) return;
  const details = [
    ['publisher', publisher, record['publisher']],
    ['source-title', sourceTitle, record['title']],
    ['source-date', sourceDate === undefined ? undefined : dayWritten(sourceDate, today) ?? 'unknown', record['date'] ?? 'unknown'],
    ['source-kind', sourceKind, record['kind'] ?? 'site'],
  ] as const;
  for (const [flag, asked, recorded] of details) {
    if (asked !== undefined && asked !== recorded) throw new Misuse(`--${flag} '${asked}': the source ${String(record['id'])} is there already, with ${String(recorded)}. Leave --${flag} out, or change the record by hand.`);
  }
}

const kindHints: Readonly<Record<(typeof sourceKinds)[number], string>> = {
  official: 'the studio, the makers', trade: 'trade press', press: 'newspapers, agencies, magazines', site: 'film and entertainment sites', open: 'blogs, wikis, aggregators',
};

function wrongSource(text: string, sources: readonly Row[]): string | undefined {
  const found = findSource(sources, text);
  if (found.case !== 'unknown') return undefined;
  if (/^[\w+.-]+:/.test(text) || isSafeUrl(text)) return 'expected an http or https address, or the id of a source';
  return `there is no source of this id, and it is no http or https address${hintAt(found.nearest)}`;
}
