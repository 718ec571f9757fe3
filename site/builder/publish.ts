/**
 * Answers the builder's requests with the package's own publishing code. It needs neither a page nor Node.
 */
import { fetchDataset } from '../../src/context/dataset/fetch-dataset.js';
import { describeFault } from '../../src/data/dataset/fault.js';
import { parseDataset } from '../../src/data/dataset/parse-dataset.js';
import type { Catalogue } from '../../src/domain/ledger/catalogue.js';
import { nameOn } from '../../src/domain/ledger/read-fact.js';
import { datasetErrorText } from '../../src/i18n/sentences/dataset-error-text.js';
import { bake } from '../../src/publish/bake/bake.js';
import { embedFiles } from '../../src/publish/embeds/embed.js';
import { prerender } from '../../src/publish/prerender/prerender.js';
import { type DatasetIds, type Embedded, embedSite, type EmbedRequest, type PublisherRequest, type ReadDataset } from './publisher.js';

/** The last dataset that was read. */
let latest: { readonly src: string; readonly catalogue: Catalogue } | undefined;

/** Answers one request; throws an `Error` with a line for the reader where the package cannot write it. */
export async function answer(request: PublisherRequest): Promise<string | Embedded | ReadDataset> {
  switch (request.what) {
    case 'dataset': return readDataset(request.src);
    case 'embed': return embedded(request.embed, request.now);
    default: return written(request);
  }
}

async function written({ what, page, now, src }: Extract<PublisherRequest, { page: string }>): Promise<string> {
  if (src !== undefined && latest?.src !== src) await readDataset(src);
  const catalogue = src !== undefined && latest?.src === src ? { catalogue: latest.catalogue } : {};
  const { text, troubles: [trouble] } = what === 'prerender' ? await prerender(page, { now, css: 'link', ...catalogue }) : await bake(page, { now, ...catalogue });
  if (trouble) throw new Error(trouble.message);
  return text;
}

async function embedded({ title, widget, locale, theme }: EmbedRequest, now: number): Promise<Embedded> {
  const options = { site: embedSite, now, titles: [title], widgets: [widget], locale, ...(theme !== undefined && { theme: theme as 'plain' }) };
  for await (const { files, troubles: [trouble] } of embedFiles(options)) {
    if (trouble !== undefined) throw new Error(trouble);
    const json = files.find(({ path }) => path.endsWith('.json'))?.text;
    const page = files.find(({ path }) => path === `${title}/${widget}.html`);
    if (json !== undefined && page) return { iframe: (JSON.parse(json) as { html: string }).html, address: new URL(page.path, embedSite).href, json };
  }
  throw new Error(`${title}/${widget}`);
}

async function readDataset(src: string): Promise<ReadDataset> {
  const outcome = await fetchDataset(src, src, new AbortController().signal);
  if (outcome.case === 'aborted') return { case: 'unread', trouble: '' };
  if (outcome.case === 'failed') return { case: 'unread', trouble: await datasetErrorText({ ...outcome, case: 'unread' }, 'en') };
  const { catalogue, faults } = parseDataset(outcome.dataset);
  const [first] = faults;
  const trouble = first && `${faults.length === 1 ? 'One fault' : `${String(faults.length)} faults; the first`}: ${describeFault(first)}`;
  if (catalogue.titles.size === 0) return { case: 'unread', trouble: trouble ?? 'The dataset has no titles.' };
  latest = { src, catalogue };
  return { case: 'read', ids: idsOf(catalogue), ...(trouble !== undefined && { trouble }) };
}

function idsOf(catalogue: Catalogue): DatasetIds {
  const named = (records: ReadonlyMap<string, { readonly id: string; readonly name: Parameters<typeof nameOn>[0] }>): { id: string; name: string }[] =>
    [...records.values()].map(({ id, name }) => ({ id, name: nameOn(name, '9999-12-31') ?? id }));
  return { titles: named(catalogue.titles), people: named(catalogue.people), characters: named(catalogue.characters) };
}
