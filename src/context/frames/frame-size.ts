/**
 * Messages between an embed's frame and the page around it about the height of its content, and the rules by which the page sizes the frame.
 */

/** The field that marks our messages among all others that a page receives. */
const key = 'wick-widgets';
const sizeKind = 'size';
const askKind = 'ask';

/** Limits of a frame's height, in CSS pixels, whatever it asks for. */
export const leastHeight = 40;
export const mostHeight = 8000;

/** A frame's message to the page around it. */
export interface SizeMessage {
  readonly [key]: typeof sizeKind;
  /** In CSS pixels. */
  readonly height: number;
}

/** The page's request for a frame's height, which the frame may have sent before the page listened. */
export const sizeRequest = { [key]: askKind } as const;

/** Makes the message for a content height. */
export function sizeMessage(height: number): SizeMessage {
  return { [key]: sizeKind, height: Math.ceil(height) };
}

/** Returns the height that a message asks for, within the limits; undefined where the message is not ours. */
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

/** A frame's state: its height, the width at which it got that, when it last grew, and how often in a row it then shrank because its width had changed. */
export interface Sizing {
  readonly height: number;
  readonly width: number;
  readonly grewAt: number;
  readonly recoils: number;
}

/** Milliseconds after a growth within which a change of width counts as its result: the page got a scroll bar, or a column gave way. */
const recoilTime = 2000;
const mostRecoils = 3;

/**
 * Returns a frame's next state, given the height its content asks for, its width, and the time in milliseconds.
 * The page may answer each growth with a width at which the content is lower, without end. After three such turns the frame keeps the taller height.
 */
export function nextSizing(before: Sizing | undefined, height: number, width: number, time: number): Sizing {
  if (!before) return { height, width, grewAt: -Infinity, recoils: 0 };
  if (height === before.height) return before;
  if (height > before.height) return { ...before, height, width, grewAt: time };
  if (width === before.width || time - before.grewAt > recoilTime) return { ...before, height, width, recoils: 0 };
  return before.recoils < mostRecoils ? { ...before, height, width, recoils: before.recoils + 1 } : before;
}
