/**
 * A publisher's dataset, fetched from the address on the page: by nobody in particular, within limits, and each way of failing has its name.
 */
import { answerFaults, readJson } from './json-stream.js';

/** Why a dataset could not be had. Of no network, no server and no leave to read the answer a page learns only that it was `blocked`. */
export const fetchFaults = ['blocked', 'timeout', ...answerFaults] as const;
export type FetchFault = (typeof fetchFaults)[number];

/** What came of a request; the detail is a status, a type, a scheme or a limit, or empty, and never a sentence. */
export type FetchOutcome =
  | { readonly case: 'fetched'; readonly dataset: unknown; readonly address: string }
  | { readonly case: 'failed'; readonly fault: FetchFault; readonly detail: string }
  | { readonly case: 'aborted' };

/** How long a dataset is waited for, in milliseconds: until all of it is there, and before asking again, at least and at most. */
export interface FetchTiming {
  readonly whole: number;
  readonly pause: readonly [least: number, most: number];
}

const usualPatience: FetchTiming = { whole: 10_000, pause: [300, 900] };

const schemes: readonly string[] = ['http', 'https'];

/** Neither cookies nor the article's address: a dataset is the same for every reader, and who reads what is nobody's business. */
const request = {
  mode: 'cors',
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  redirect: 'follow',
  headers: { accept: 'application/json' },
} as const satisfies RequestInit;

/** Fetches a dataset from an address as it was written, relative to the page's; asks once more where that may help, and never rejects. */
export async function fetchDataset(address: string, base: string, signal: AbortSignal, { whole, pause }: FetchTiming = usualPatience): Promise<FetchOutcome> {
  if (signal.aborted) return { case: 'aborted' };
  const url = resolve(address, base);
  if (!url) return failed('blocked', '');
  const scheme = url.protocol.slice(0, -1);
  if (!schemes.includes(scheme)) return failed('blocked', scheme);
  // The page's timer sleeps while the page is hidden; what is already on its way must end nevertheless.
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
    // Whatever has not come yet is not wanted. Firefox may keep a request whose body is cancelled, but not one that is aborted.
    heard.abort();
  }
}

function failed(fault: FetchFault, detail: string): FetchOutcome {
  return { case: 'failed', fault, detail };
}

function isFault(outcome: FetchOutcome, fault: FetchFault): boolean {
  return outcome.case === 'failed' && outcome.fault === fault;
}

/** A dropped connection, a server in trouble, or one that is asked too much. */
function mayPass(outcome: FetchOutcome): boolean {
  return isFault(outcome, 'blocked') || (outcome.case === 'failed' && outcome.fault === 'status' && /^(?:429|5\d\d)$/.test(outcome.detail));
}

/** The pause differs from reader to reader, so that a server in trouble does not get them all back at once. */
function untilOver([least, most]: FetchTiming['pause'], end: AbortSignal): Promise<void> {
  return new Promise((resume) => {
    if (end.aborted) resume();
    const over = AbortSignal.timeout(least + Math.random() * (most - least));
    for (const signal of [over, end]) signal.addEventListener('abort', () => { resume(); }, { once: true });
  });
}

/** `AbortSignal.any`, or what comes to the same in browsers from before 2024. */
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
