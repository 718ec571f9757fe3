/**
 * A server's answer, read as JSON while it arrives, and no further than what a dataset may be.
 */

/** What can be wrong with an answer. */
export const answerFaults = ['status', 'type', 'too-large', 'malformed', 'too-deep', 'too-many'] as const;
export type AnswerFault = (typeof answerFaults)[number];

/** What was read, or what is wrong with it: the status, the type or the limit, where there is one to name. */
export type JsonResult =
  | { readonly case: 'read'; readonly value: unknown }
  | { readonly case: 'refused'; readonly fault: AnswerFault; readonly detail: string };

/** How much a dataset may be: two mebibytes, unpacked, of which the bundled one is a fraction; so many entries, so deep. */
export const mostBytes = 2 * 1024 * 1024;
export const mostEntries = 200_000;
export const mostLevels = 32;

/** Servers that know no JSON call it text, or nothing in particular; a page that asks to sign in is neither. */
const jsonType = /^(?:(?:application|text)\/json|[^/]+\/[^/]+\+json|text\/plain|application\/octet-stream)$/;

/** Reads an answer to its end, or as far as it can serve: whoever asked has to let go of the rest. Rejects only where the connection breaks. */
export async function readJson(response: Response): Promise<JsonResult> {
  const { body, headers, ok, status } = response;
  if (!ok) return refused('status', String(status));
  const type = typeOf(headers);
  if (!jsonType.test(type)) return refused('type', type);
  if (Number(headers.get('content-length')) > mostBytes) return refused('too-large', String(mostBytes));
  const chunks = body ? await chunksOf(body.getReader()) : [];
  return chunks ? parsed(chunks) : refused('too-large', String(mostBytes));
}

function refused(fault: AnswerFault, detail: string): JsonResult {
  return { case: 'refused', fault, detail };
}

function typeOf(headers: Headers): string {
  return /^[^;\s]*/.exec(headers.get('content-type') ?? '')![0].toLowerCase();
}

/** What arrives, counted as it does: a packed answer grows after its length was told, and a length need not be true. */
async function chunksOf(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array[] | undefined> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    bytes += next.value.byteLength;
    if (bytes > mostBytes) return undefined;
    chunks.push(next.value);
  }
  return chunks;
}

function parsed(chunks: readonly Uint8Array[]): JsonResult {
  let value: unknown;
  try {
    // Fatal: a name in another encoding than UTF-8 is a mistake to be told, not one to be shown.
    const decoder = new TextDecoder('utf-8', { fatal: true });
    value = JSON.parse(chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode());
  } catch {
    return refused('malformed', '');
  }
  return checkLimits(value) ?? { case: 'read', value };
}

/** Level by level instead of into each branch: a hostile file must not find the end of the stack. */
export function checkLimits(value: unknown): JsonResult | undefined {
  let level = [value];
  let entries = 0;
  for (let depth = 0; depth <= mostLevels; depth += 1) {
    const holders = level.filter((member) => typeof member === 'object' && member !== null);
    if (holders.length === 0) return undefined;
    level = holders.flatMap((holder): unknown[] => Object.values(holder));
    entries += level.length;
    if (entries > mostEntries) return refused('too-many', String(mostEntries));
  }
  return refused('too-deep', String(mostLevels));
}
