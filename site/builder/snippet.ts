/**
 * A snippet: what a reader copies, in the order in which they need it.
 */
import type { Attributes } from '../../src/cms/widgets.js';
import type { Publisher } from './publisher.js';
import type { BuilderState } from './state.js';
import type { TreeElement } from './tree.js';

/** A text to copy. */
export interface Step {
  /** Where it goes, or what it is. */
  readonly caption: string;
  readonly code: string;
}

export interface Snippet {
  readonly steps: readonly Step[];
  /** A sentence on what the reader has to know. */
  readonly note?: string;
}

/** What the writers of snippets need besides the state. */
export interface SnippetInput {
  readonly state: BuilderState;
  /** The markup of the state. */
  readonly trees: readonly TreeElement[];
  /** The words between the tags. */
  readonly words: string;
  /** The absolute address of the publisher's own dataset. */
  readonly src: string | undefined;
  readonly publisher: Publisher;
  /** The version of the library, and the integrity hashes of its pinned files. */
  readonly release: Release;
}

export interface Release {
  readonly version: string;
  readonly integrity: Readonly<Record<'wick.css' | 'wick.min.js', string>>;
}

/** Where the snippets say that the files of dist/ are hosted. */
export const host = '/wick/';

/** Attributes of the widget that a way in cannot pass on, as a list in words; empty if there are none. */
export function namesIn(attributes: Attributes, except: readonly string[]): string {
  return Object.keys(attributes).filter((name) => !except.includes(name)).map((name) => `“${name}”`).join(', ');
}
