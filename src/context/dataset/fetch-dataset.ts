/**
 * Fetches a publisher's dataset from the address on the page: without cookies or referrer, within limits, and with a named fault for each way of failing.
 */
import { answerFaults, readJson } from './json-stream.js';

/** Why a dataset could not be fetched. A page cannot tell a missing network, an unreachable server and a CORS refusal apart: all are `blocked`. */
export const fetchFaults = ['blocked', 'timeout', ...answerFaults] as const;
export type FetchFault = (typeof fetchFaults)[number];

/** The outcome of a request. `detail` is a status, a media type, a scheme or a limit, or empty; never a sentence. */
export type FetchOutcome =
  | { readonly case: 'fetched'; readonly dataset: unknown; readonly address: string }
  | { readonly case: 'failed'; readonly fault: FetchFault; readonly detail: string }
  | { readonly case: 'aborted' };

/** Timing in milliseconds: `whole` until the complete dataset has arrived, `pause` the least and most before the second attempt. */
export interface FetchTiming {
  readonly whole: number;
  readonly pause: readonly [least: number, most: number];
}

const usualPatience: FetchTiming = { whole: 10_000, pause: [300, 900] };

const schemes: readonly string[] = ['http', 'https'];

/** Sends no cookies and no referrer: the dataset is the same for every reader, and the server need not learn who reads which article. */
const request = {
  mode: 'cors',
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  redirect: 'follow',
  headers: { accept: 'application/json' },
} as const satisfies RequestInit;

/** Fetches a dataset from an address, resolved against `base`; tries twice where a second attempt may help. Never rejects. */
export async function fetchDataset(address: string, base: string, signal: AbortSignal, { whole, pause }: FetchTiming = usualPatience): Promise<FetchOutcome> {
  if (signal.aborted) return { case: 'aborted' };
  const url = resolve(address, base);
  if (!url) return failed('blocked', '');
  const scheme = url.protocol.slice(0, -1);
  if (!schemes.includes(scheme)) return failed('blocked', scheme);
  // Not the page's clock, which sleeps while the page is hidden: a request under way must time out even then.
  const deadline = AbortSignal.timeout(whole);
  const end = either(signal, deadline);
  const ask = async (): Promise<FetchOutcome> => {
    const outcome = await attempt(url.href, end);
    if (signal.aborted) return { case: 'aborted' };
    return deadline.aborted && isFault(outcome, 'blocked') ? failed('timeout', String(whole)) : outcome;
  };
  const first = await ask();
  if (!mayPass(first)) return first;
  await untilOver(pause, end);
  return ask();
}

function resolve(address: string, base: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}

async function attempt(address: string, end: AbortSignal): Promise<FetchOutcome> {
  const heard = new AbortController();
  try {
    const answer = await readJson(await fetch(address, { ...request, signal: either(heard.signal, end) }));
    return answer.case === 'read' ? { case: 'fetched', dataset: answer.value, address } : failed(answer.fault, answer.detail);
  } catch {
    return failed('blocked', '');
  } finally {
    // Cancels the rest of the answer. Firefox may keep a request alive whose body is cancelled, but not one that is aborted.
    heard.abort();
  }
}

function failed(fault: FetchFault, detail: string): FetchOutcome {
  return { case: 'failed', fault, detail };
}

function isFault(outcome: FetchOutcome, fault: FetchFault): boolean {
  return outcome.case === 'failed' && outcome.fault === fault;
}

/** Whether a second attempt may succeed: after a dropped connection, a server error, or "too many requests" (429). */
function mayPass(outcome: FetchOutcome): boolean {
  return isFault(outcome, 'blocked') || (outcome.case === 'failed' && outcome.fault === 'status' && /^(?:429|5\d\d)$/.test(outcome.detail));
}

/** Waits between attempts. The pause is random, so that readers do not all come back at once to a server in trouble. */
function untilOver([least, most]: FetchTiming['pause'], end: AbortSignal): Promise<void> {
  return new Promise((resume) => {
    if (end.aborted) resume();
    const over = AbortSignal.timeout(least + Math.random() * (most - least));
    for (const signal of [over, end]) signal.addEventListener('abort', () => { resume(); }, { once: true });
  });
}

/** `AbortSignal.any`, or its equivalent for browsers from before 2024. */
function either(first: AbortSignal, second: AbortSignal): AbortSignal {
  const { any } = AbortSignal as { any?: typeof AbortSignal.any };
  if (any) return any.call(AbortSignal, [first, second]);
  const controller = new AbortController();
  const stop = (): void => { controller.abort(); };
  for (const signal of [first, second]) {
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { signal: controller.signal });
  }
  return controller.signal;
}
