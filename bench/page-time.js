/** Run in a page before its own scripts: set its clock and count its timers. */

/** Sets the page's clock, which runs on from there. @param {number} instant in milliseconds since 1970 */
export function shiftClock(instant) {
  const RealDate = Date;
  let ahead = instant - RealDate.now();
  class PageDate extends RealDate {
    /** @param {[]} written */
    constructor(...written) {
      if (written.length === 0) super(RealDate.now() + ahead);
      else super(...written);
    }
    static now() {
      return RealDate.now() + ahead;
    }
  }
  Object.assign(window, { Date: PageDate, moveClock: (/** @type {number} */ on) => void (ahead += on) });
}

/** Counts timers: `pageTimers.start()` resets the counts, `read()` returns fired and pending timers, `wakeAfter()` advances the clock and fires the pending ones. */
export function countTimers() {
  /** @typedef {{ due: number, callback: () => void }} Timer */
  /** @type {Map<number, Timer>} */ const waiting = new Map();
  const { setTimeout: realSet, clearTimeout: realClear, setInterval: realInterval, clearInterval: realClearInterval } = window;
  let fired = 0;
  const run = (/** @type {number} */ id, /** @type {TimerHandler} */ handler, /** @type {unknown[]} */ values, repeats = false) => {
    fired += 1;
    if (!repeats) waiting.delete(id);
    if (typeof handler === 'function') handler(...values);
  };
  window.setTimeout = /** @type {typeof window.setTimeout} */ ((handler, wait = 0, ...values) => {
    const callback = () => run(id, handler, values);
    const id = realSet(callback, wait);
    waiting.set(id, { due: performance.now() + wait, callback });
    return id;
  });
  window.setInterval = /** @type {typeof window.setInterval} */ ((handler, wait = 0, ...values) => {
    const callback = () => run(id, handler, values, true);
    const id = realInterval(callback, wait);
    waiting.set(id, { due: performance.now() + wait, callback });
    return id;
  });
  window.clearTimeout = (id = 0) => void (waiting.delete(id), realClear(id));
  window.clearInterval = (id = 0) => void (waiting.delete(id), realClearInterval(id));
  const { requestAnimationFrame: realFrame } = window;
  let frames = 0;
  window.requestAnimationFrame = (callback) => {
    frames += 1;
    return realFrame(callback);
  };
  Object.assign(window, {
    pageTimers: {
      start: () => void ((fired = 0), (frames = 0)),
      read: () => {
        const dues = [...waiting.values()].map(({ due }) => due);
        return { fired, frames, pending: waiting.size, nextIn: dues.length > 0 ? Math.min(...dues) - performance.now() : undefined };
      },
      wakeAfter: (/** @type {number} */ on) => {
        window.moveClock(on);
        for (const [id, { callback }] of [...waiting]) {
          realClear(id);
          callback();
        }
      },
    },
  });
}
