/**
 * Loads modules that few pages need, on first use.
 */

/** A module that may not be loaded yet. */
export interface LazyModule<T> {
  /** The module; undefined until it is loaded. */
  readonly module: T | undefined;
  /** Loads the module; undefined where it is loaded or loading has failed. A server loads it before rendering. */
  readonly load: () => Promise<void> | undefined;
}

/** Loads a module once, for all who ask meanwhile; after a failure, `module` stays undefined. */
export function lazyModule<T>(fetch: () => Promise<T>): LazyModule<T> {
  let coming: Promise<void> | undefined;
  let isOutOfReach = false;
  const held = {
    module: undefined as T | undefined,
    load: () => (held.module || isOutOfReach ? undefined : (coming ??= fetch().then((module) => { held.module = module; }, () => { isOutOfReach = true; }))),
  };
  return held;
}
