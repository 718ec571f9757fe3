/**
 * Reads a server's answer as JSON while it arrives, and stops at the limits for a dataset.
 */

/** The faults of an answer. */
export const answerFaults = ['status', 'type', 'too-large', 'malformed', 'too-deep', 'too-many'] as const;
export type AnswerFault = (typeof answerFaults)[number];

/** The value read, or the fault with its status, media type or limit, where one applies. */
export type JsonResult =
  | { readonly case: 'read'; readonly value: unknown }
  | { readonly case: 'refused'; readonly fault: AnswerFault; readonly detail: string };

/** Limits of a dataset: 2 MiB unpacked, 200,000 entries, 32 levels. The bundled dataset needs a fraction of them. */
export const mostBytes = 2 * 1024 * 1024;
export const mostEntries = 200_000;
export const mostLevels = 32;

/** Servers without a type for JSON send it as text or as bytes. A sign-in page, which is HTML, is refused. */
const jsonType = /^(?:(?:application|text)\/json|[^/]+\/[^/]+\+json|text\/plain|application\/octet-stream)$/;

/** Reads an answer to its end or to the first fault; the caller cancels the rest. Rejects only if the connection breaks. */
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

/** Reads chunks and counts their bytes: `content-length` gives the packed size, and need not be true. */
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
    // Fatal, so that a file in another encoding than UTF-8 is reported rather than shown with broken names.
    const decoder = new TextDecoder('utf-8', { fatal: true });
    value = JSON.parse(chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode());
  } catch {
    return refused('malformed', '');
  }
  return checkLimits(value) ?? { case: 'read', value };
}

/** Checks depth and number of entries, level by level: recursion would let a hostile file overflow the stack. */
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
