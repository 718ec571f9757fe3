/** Stops the clock of the page or process that runs this: `Date` always returns `instant`, timers run. @param {number} instant in milliseconds since 1970 */
export function stopClock(instant) {
  const RealDate = Date;
  class StoppedDate extends RealDate {
    /** @param {[]} written */
    constructor(...written) {
      if (written.length === 0) super(instant);
      else super(...written);
    }
    static now() {
      return instant;
    }
  }
  Object.assign(globalThis, { Date: StoppedDate });
}
