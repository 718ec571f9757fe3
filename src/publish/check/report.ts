/**
 * Writes the reports of `wick check` in JSON and SARIF, and joins those of several shards.
 */
import { FileError } from '../files/file-error.js';
import { parseShard, type Shard, shardText } from '../files/shard.js';
import type { CheckedArticle } from './baseline.js';
import type { Finding } from './finding.js';
import type { SarifLog, SarifResult } from './sarif.js';

/** An article in a JSON report. */
export interface ReportedArticle {
  readonly name: string;
  readonly findings: readonly Finding[];
}

/** A report in JSON: of all articles a list, of a shard an object that says which. */
export type JsonReport = readonly ReportedArticle[] | { readonly shard: string; readonly articles: readonly ReportedArticle[] };

/** A report in SARIF; that of a shard says which in the properties of its run. */
export type SarifReport = Omit<SarifLog, 'runs'> & { runs: (SarifLog['runs'][number] & { properties?: { shard: string } })[] };

/** A report that was read, by its file. */
export interface Report {
  readonly file: string;
  readonly shard: Shard | undefined;
  readonly content: { readonly articles: readonly ReportedArticle[] } | { readonly sarif: SarifReport };
}

export function jsonReport(articles: readonly CheckedArticle[], shard: Shard | undefined): JsonReport {
  const listed = articles.map(({ name, findings }) => ({ name, findings }));
  return shard ? { shard: shardText(shard), articles: listed } : listed;
}

export function sarifReport(log: SarifLog, shard: Shard | undefined): SarifReport {
  return shard ? { ...log, runs: log.runs.map((run) => ({ ...run, properties: { shard: shardText(shard) } })) } : log;
}

/** Parses a report; throws a {@link FileError} if the text is none. */
export function parseReport(text: string, file: string): Report {
  const foreign = (reason: string): FileError => new FileError(file, reason, 'Name reports that wick check wrote with --format json or --format sarif.');
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw foreign(`it is no JSON: ${(error as Error).message}`);
  }
  const { shard: written, articles, runs } = (typeof value === 'object' && value !== null ? value : {}) as { shard?: unknown; articles?: unknown; runs?: unknown };
  if (Array.isArray(runs) && runs.length > 0 && runs.every(isRun)) {
    const sarif = value as SarifReport;
    return { file, shard: shardIn(runs.find(({ properties }) => properties)?.properties?.shard, foreign), content: { sarif } };
  }
  const list = Array.isArray(value) ? (value as unknown[]) : articles;
  if (!Array.isArray(list) || !list.every(isArticle)) throw foreign('it is no report of wick check');
  return { file, shard: shardIn(written, foreign), content: { articles: list } };
}

function shardIn(written: unknown, foreign: (reason: string) => FileError): Shard | undefined {
  if (written === undefined) return undefined;
  const shard = typeof written === 'string' ? parseShard(written) : undefined;
  if (!shard) throw foreign('its shard is not written as 3/8');
  return shard;
}

function isRun(value: unknown): value is SarifReport['runs'][number] {
  const { tool, results } = (value ?? {}) as { tool?: { driver?: { name?: unknown } }; results?: unknown };
  return tool?.driver?.name === 'wick check' && Array.isArray(results);
}

function isArticle(value: unknown): value is ReportedArticle {
  const { name, findings } = (typeof value === 'object' && value !== null ? value : {}) as { name?: unknown; findings?: unknown };
  return typeof name === 'string' && Array.isArray(findings) && findings.every((one) => typeof (one as { fingerprint?: unknown } | null)?.fingerprint === 'string');
}

/** The articles of all reports, or their SARIF in one run; throws a {@link FileError} if shards overlap or are missing, or if an article is in two reports. */
export function joinReports(reports: readonly Report[]): Report['content'] {
  refuseShards(reports);
  const logs = reports.flatMap(({ content }) => ('sarif' in content ? [content.sarif] : []));
  const [first] = logs;
  if (first) {
    const other = reports.find(({ content }) => !('sarif' in content));
    if (other) throw new FileError(other.file, 'it is JSON, and another report is SARIF', 'Name reports of one format.');
    refuseTwice(reports.flatMap(({ file, content }) => ('sarif' in content ? articlesIn(content.sarif).map((name) => ({ file, name })) : [])));
    const [run] = first.runs;
    const { tool, columnKind } = run!;
    return { sarif: { ...first, runs: [{ tool, columnKind, results: logs.flatMap(({ runs }) => runs.flatMap(({ results }) => results)) }] } };
  }
  const articles = reports.flatMap(({ file, content }) => ('sarif' in content ? [] : content.articles.map((article) => ({ file, article }))));
  refuseTwice(articles.map(({ file, article: { name } }) => ({ file, name })));
  return { articles: articles.map(({ article }) => article).sort((a, b) => (a.name < b.name ? -1 : 1)) };
}

/** The articles with findings in a SARIF report, each once, by their URIs: it lists no others. */
function articlesIn({ runs }: SarifReport): readonly string[] {
  return [...new Set(runs.flatMap(({ results }) => results.flatMap((result) => uriIn(result) ?? [])))];
}

/** The URI of a result's article. Another tool may have written the result anew, without a place. */
function uriIn({ locations }: Partial<SarifResult>): string | undefined {
  const [place] = (locations ?? []) as { physicalLocation?: { artifactLocation?: { uri?: string } } }[];
  return place?.physicalLocation?.artifactLocation?.uri;
}

/** Throws if an article is in two reports, or twice in one. */
function refuseTwice(articles: readonly { readonly file: string; readonly name: string }[]): void {
  const files = new Map<string, string>();
  for (const { file, name } of articles) {
    const before = files.get(name);
    if (before !== undefined) throw new FileError(file, before === file ? `${name} is in it twice` : `${name} is in ${before} too`, before === file ? 'Write the report again.' : 'Leave one of the two reports out.');
    files.set(name, file);
  }
}

function refuseShards(reports: readonly Report[]): void {
  const [sharded] = reports.filter(({ shard }) => shard);
  if (!sharded) return;
  const { count } = sharded.shard!;
  const files = new Map<number, string>();
  for (const { file, shard } of reports) {
    if (!shard) throw new FileError(file, `it is of all articles, and ${sharded.file} of shard ${shardText(sharded.shard!)}`, 'Name the reports of the shards only.');
    if (shard.count !== count) throw new FileError(file, `it is of shard ${shardText(shard)}, and ${sharded.file} of shard ${shardText(sharded.shard!)}`, 'Name the reports of one run only.');
    const before = files.get(shard.index);
    if (before !== undefined) throw new FileError(file, `it is of shard ${shardText(shard)}, as ${before} is`, 'Leave one of the two out, and see whether two jobs had the same number.');
    files.set(shard.index, file);
  }
  const missing = Array.from({ length: count }, (_, place) => place + 1).filter((index) => !files.has(index)).map((index) => shardText({ index, count }));
  if (missing.length > 0) throw new FileError(sharded.file, `there is no report of shard ${missing.join(', ')} beside it`, `Run wick check --shard ${missing[0]!} and name its report too.`);
}
