/** Stops the clock of the page or process it is run in: dates stand still, timers run. @param {number} instant */
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
