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
export const sizeRequest = { [key]: askKind } as const;

/** The message for the height of some content. */
export function sizeMessage(height: number): SizeMessage {
  return { [key]: sizeKind, height: Math.ceil(height) };
}

/** The height that a message asks for, within the bounds; undefined where the message is none of ours. */
export function parseHeight(data: unknown): number | undefined {
  if (kindOf(data) !== sizeKind) return undefined;
  const { height } = data as { height?: unknown };
  return typeof height === 'number' && Number.isFinite(height) ? Math.min(Math.max(Math.ceil(height), leastHeight), mostHeight) : undefined;
}

/** Whether a message asks a frame for its height. */
export function isSizeRequest(data: unknown): boolean {
  return kindOf(data) === askKind;
}

function kindOf(data: unknown): unknown {
  return typeof data === 'object' && data !== null ? (data as { [key]?: unknown })[key] : undefined;
}

/** How a frame has gone so far: its height, how wide it was when it got that, when it last grew, and how often in a row it then shrank because its width had changed. */
export interface Sizing {
  readonly height: number;
  readonly width: number;
  readonly grewAt: number;
  readonly recoils: number;
}

/** Milliseconds after a growth within which another width is taken for the growth's doing: a page that got a scroll bar, a column that gave way. */
const recoilTime = 2000;
const mostRecoils = 3;

/**
 * What becomes of a frame whose content asks for a height, at its width, at a time in milliseconds.
 * Where the page answers each growth by a width at which the content is lower, which would go on for ever, the frame stays at the taller height after the third turn.
 */
export function nextSizing(before: Sizing | undefined, height: number, width: number, time: number): Sizing {
  if (!before) return { height, width, grewAt: -Infinity, recoils: 0 };
  if (height === before.height) return before;
  if (height > before.height) return { ...before, height, width, grewAt: time };
  if (width === before.width || time - before.grewAt > recoilTime) return { ...before, height, width, recoils: 0 };
  return before.recoils < mostRecoils ? { ...before, height, width, recoils: before.recoils + 1 } : before;
}
