/**
 * Takes over a prerendered page: registers the elements of all widgets that it holds.
 */
import type { LitElement } from 'lit';
import { transferInteraction } from '../../controllers/interaction-state.js';
import { setReplaceNodes } from '../../controllers/take-over.js';
import { define } from '../base/define.js';
import { defineWhenUsed } from './lazy.js';
import { giveSpacesBack } from '../parts/spaces.js';

/** The list of sources is registered last: before the other widgets have recorded their citations it would be incomplete. */
const lister = 'wick-sources';

/** Registers elements, and fetches those in `onDemand` whose tag the page has. Resolves when all have drawn. */
export async function takeOverPage(elements: Readonly<Record<string, CustomElementConstructor>>, onDemand: Readonly<Record<string, () => Promise<unknown>>>, atOnce: readonly string[]): Promise<void> {
  setReplaceNodes(transferInteraction);
  giveSpacesBack();
  for (const [tag, element] of Object.entries(elements)) define(tag, element);
  const [present, absent] = [true, false].map((wanted) => Object.entries(onDemand).filter(([tag]) => (document.querySelector(tag) !== null) === wanted));
  const drawn = async (): Promise<unknown> => Promise.allSettled([...document.querySelectorAll<LitElement>([...Object.keys(elements), ...Object.keys(onDemand)].join())].map(({ updateComplete }) => updateComplete));
  const isLister = ([tag]: readonly [string, unknown]): boolean => tag === lister;
  // An element that cannot be fetched stays as the server drew it.
  await Promise.allSettled(present!.filter((one) => !isLister(one)).map(([, fetch]) => fetch()));
  await drawn();
  await Promise.allSettled(present!.filter(isLister).map(([, fetch]) => fetch()));
  await drawn();
  defineWhenUsed(Object.fromEntries(absent!), atOnce);
}
