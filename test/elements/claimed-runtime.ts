/**
 * A card with a publisher's claim on the runtime, and the runtime that it shows.
 */
import type { ErrorCode } from '../../src/events/wick-error.js';
import { claim, claimsOn, until } from './publisher.js';
import { factsOf } from './reading.js';

export const card = '<wick-film-card film="ballerina" fields="phase runtime"></wick-film-card>';
export const ours = '125 min';
export const runtime = (minutes: number): object => claimsOn('ballerina', { name: [claim('Ballerina')], runtime: [claim(minutes)] });

/** What the first card of a page says of the runtime. */
export const said = (page: Element): string => {
  const [fact] = factsOf(cardIn(page));
  return fact ? fact[1] : '';
};
export const cardIn = (page: Element): Element => page.querySelector('wick-film-card')!;
export const reads = (page: Element, text: string): Promise<void> => until(cardIn(page), () => said(page) === text);
export const saidBy = (errors: readonly { readonly code: ErrorCode; readonly message: string }[]): [ErrorCode, string][] => errors.map(({ code, message }) => [code, message]);
