/**
 * Modules that few pages need, fetched when one does.
 */

/** A module that may be at hand. */
export interface LazyModule<T> {
  /** Undefined until it has been fetched. */
  readonly module: T | undefined;
  /** Fetches it, or returns undefined when it is here or cannot be had. A server fetches it before it draws. */
  readonly load: () => Promise<void> | undefined;
}

/** Fetches a module once. What could not be had is done without. */
export function lazyModule<T>(fetch: () => Promise<T>): LazyModule<T> {
  let isOutOfReach = false;
  const held = {
    module: undefined as T | undefined,
    load: () => (held.module || isOutOfReach ? undefined : fetch().then((module) => { held.module = module; }, () => { isOutOfReach = true; })),
  };
  return held;
}
