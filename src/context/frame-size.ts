/**
 * What a frame of ours and the page around it say to each other: how tall the frame's content is, and how tall the frame becomes.
 */

/** The field by which our messages are told from all others that a page gets. */
const key = 'wick-widgets';
const sizeKind = 'size';
const askKind = 'ask';

/** No frame becomes lower or taller than this, in CSS pixels, whatever it says. */
export const leastHeight = 40;
export const mostHeight = 8000;

/** What a frame tells the page around it. */
export interface SizeMessage {
  readonly [key]: typeof sizeKind;
  /** CSS pixels. */
  readonly height: number;
}

/** By this the page asks a frame that may have told its height before anybody listened. */
export const sizeAsked = { [key]: askKind } as const;

/** The message for the height of some content. */
export function sizeMessage(height: number): SizeMessage {
  return { [key]: sizeKind, height: Math.ceil(height) };
}

/** The height that a message asks for, within the bounds; undefined where the message is none of ours. */
export function heightAskedBy(data: unknown): number | undefined {
  if (kindOf(data) !== sizeKind) return undefined;
  const { height } = data as { height?: unknown };
  return typeof height === 'number' && Number.isFinite(height) ? Math.min(Math.max(Math.ceil(height), leastHeight), mostHeight) : undefined;
}

/** Whether a message asks a frame for its height. */
export function asksForSize(data: unknown): boolean {
  return kindOf(data) === askKind;
}

function kindOf(data: unknown): unknown {
  return typeof data === 'object' && data !== null ? (data as { [key]?: unknown })[key] : undefined;
}

/** How a frame's height has gone so far: what it is, when it last grew, and how often in a row it shrank right after that. */
export interface Sizing {
  readonly height: number;
  readonly grewAt: number;
  readonly recoils: number;
}

/** Milliseconds within which a frame that grew has to shrink for this to be its own doing: a reader is slower. */
const recoilTime = 250;
const mostRecoils = 3;

/**
 * What becomes of a frame that asks for a height at a time in milliseconds.
 * Where the page's layout answers each growth by a shrinking, the frame stays at the taller of both after the third.
 */
export function sized(before: Sizing | undefined, height: number, time: number): Sizing {
  if (!before) return { height, grewAt: -Infinity, recoils: 0 };
  if (height === before.height) return before;
  if (height > before.height) return { ...before, height, grewAt: time };
  if (time - before.grewAt > recoilTime) return { ...before, height, recoils: 0 };
  return before.recoils < mostRecoils ? { ...before, height, recoils: before.recoils + 1 } : before;
}
