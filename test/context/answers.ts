/**
 * Lets tests set the responses of the publisher's server, and read what was requested.
 */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { fetchDataset, type FetchOutcome, type FetchTiming } from '../../src/context/dataset/fetch-dataset.js';

export type Body = readonly (readonly [text: string, times: number])[];

/** A response of the publisher's server, for build/testing/answers-plugin.js. */
export interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Body;
  readonly encoding?: 'latin1' | 'utf16le';
  readonly gzip?: true;
  readonly echo?: true;
  readonly then?: 'endless' | 'stall' | 'cut';
}

export const hour = 3_600_000;
export const patient: FetchTiming = { whole: hour, pause: [0, 0] };
/** Once it waits, it does not ask again within this test. */
export const waiting: FetchTiming = { whole: hour, pause: [hour, hour] };

let made = 0;
const zone = new Date(0).getTimezoneOffset();

/** An address that no other test requests. */
export function path(): string {
  made += 1;
  return `/answers/${zone}-${Math.random()}-${made}`;
}

export const at = (server: string, ...answers: readonly Answer[]): string => `${server}?${encodeURIComponent(JSON.stringify(answers))}`;
export const elsewhere = (address: string): string => new URL(address, document.baseURI.replace('//localhost', '//127.0.0.1')).href;
export const get = (address: string, patience = patient, signal = new AbortController().signal): Promise<FetchOutcome> => fetchDataset(address, document.baseURI, signal, patience);
export const answered = (...answers: readonly Answer[]): Promise<FetchOutcome> => get(at(path(), ...answers));

export const asked = async (server: string, until?: 'begun' | 'over'): Promise<number> => {
  const { asked: times } = await executeServerCommand<{ asked: number }, object>('wick-answers', { path: server, ...(until ? { until } : {}) });
  return times;
};

export function datasetOf(outcome: FetchOutcome): unknown {
  expect(outcome.case, JSON.stringify(outcome).slice(0, 200)).to.equal('fetched');
  return outcome.case === 'fetched' ? outcome.dataset : undefined;
}

export const mebibyte = 1024 * 1024;
export const spaces = (count: number): Body => [['[', 1], [' ', count - 2], [']', 1]];
export const nested = (levels: number): Body => [['[', levels], [']', levels]];
export const listOf = (count: number): Body => [['[0', 1], [',0', count - 1], [']', 1]];
/** Half of its entries are fields, half are members of a list. */
export const fieldsOf = (count: number): Body => [['[{"a":0}', 1], [',{"a":0}', count / 2 - 1], [']', 1]];
