import { expect } from '@open-wc/testing';
import { earliestInstant, PageClock, StillClock } from '../../src/context/time/clock.js';
import { wakeAt } from '../../src/context/time/wakes.js';
import { FakeTime } from './fake-time.js';

const start = Date.UTC(2026, 10, 20, 12);
const longest = 60_000;

let time: FakeTime;
let clock: PageClock;
let woken: string[];

beforeEach(() => {
  time = new FakeTime(start);
  clock = new PageClock();
  woken = [];
});

afterEach(() => {
  time.restore();
});

/** Asks for a wake so many milliseconds from now, which notes its name and the instant. */
const wake = (name: string, after: number): (() => void) => wakeAt(clock, start + after, () => woken.push(`${name} at ${time.now - start}`));

describe('the page’s clock', () => {
  it('tells the time', () => {
    time.passUntil(start + 5);
    expect(clock.now()).to.equal(start + 5);
  });

  it('starts nothing before it is asked for a wake', () => {
    expect([time.timers, time.listeners, time.waits.length]).to.deep.equal([0, 0, 0]);
  });

  it('has one timer and one listener for many wakes', () => {
    for (let index = 0; index < 1000; index += 1) wake(String(index), 60_000 + index);
    expect([time.timers, time.listeners]).to.deep.equal([1, 1]);
    expect(time.waits).to.deep.equal([60_000]);
  });

  it('wakes the earliest first, each at its instant and once', () => {
    wake('third', 3000);
    wake('first', 1000);
    wake('second', 2000);
    time.passUntil(start + 10_000);
    expect(woken).to.deep.equal(['first at 1000', 'second at 2000', 'third at 3000']);
    expect(time.timers).to.equal(0);
  });

  it('wakes all that are due by one timer', () => {
    wake('a', 1000);
    wake('b', 1000);
    wake('c', 1000);
    time.passUntil(start + 1000);
    expect(woken).to.have.length(3);
    expect(time.waits).to.deep.equal([1000]);
  });

  it('calls back for an instant that has passed, but not while it is being asked', () => {
    wake('late', -1000);
    expect(woken).to.deep.equal([]);
    time.passUntil(start);
    expect(woken).to.deep.equal(['late at 0']);
  });

  it('lets whoever is woken ask for the next wake', () => {
    const tick = (): void => {
      woken.push(`tick at ${time.now - start}`);
      if (woken.length < 3) wakeAt(clock, time.now + 1000, tick);
    };
    wakeAt(clock, start + 1000, tick);
    time.passUntil(start + 9000);
    expect(woken).to.deep.equal(['tick at 1000', 'tick at 2000', 'tick at 3000']);
    expect([time.timers, time.listeners]).to.deep.equal([0, 0]);
  });

  it('does not wake whom another took back while both were due', () => {
    const second: { takeBack?: () => void } = {};
    wakeAt(clock, start + 1000, () => {
      woken.push('first');
      second.takeBack?.();
    });
    second.takeBack = wake('second', 1000);
    time.passUntil(start + 2000);
    expect(woken).to.deep.equal(['first']);
  });

  it('looks at the time at least once a minute, and still wakes at the instant', () => {
    const far = 3 * longest + 7;
    wake('far', far);
    time.passUntil(start + far - 1);
    expect(woken).to.deep.equal([]);
    time.passUntil(start + far);
    expect(woken).to.deep.equal([`far at ${far}`]);
    expect(time.waits).to.deep.equal([longest, longest, longest, 7]);
  });

  it('goes back to sleep when a timer rings too early', () => {
    wake('a', 1000);
    time.ring();
    expect([woken.length, time.timers]).to.deep.equal([0, 1]);
    time.passUntil(start + 1000);
    expect(woken).to.deep.equal(['a at 1000']);
  });
});

describe('a machine that slept', () => {
  it('is noticed within a minute, although timers stood still', () => {
    wake('a', 3_600_000);
    time.now += 259_200_000;
    expect(woken).to.deep.equal([]);
    time.ring();
    expect(woken).to.deep.equal(['a at 259200000']);
  });

  for (const type of ['focus', 'pageshow', 'resume']) {
    it(`is noticed at once when the page hears of ${type}`, () => {
      wake('a', 3_600_000);
      time.now += 259_200_000;
      dispatchEvent(new Event(type));
      expect(woken).to.deep.equal(['a at 259200000']);
    });
  }
});

describe('a device whose clock is wrong', () => {
  it('is never behind an instant that has passed for certain', () => {
    const late = new PageClock(start + 5000);
    expect(late.now()).to.equal(start + 5000);
    time.passUntil(start + 6000);
    expect(late.now()).to.equal(start + 6000);
  });

  it('tells of it when the clock is put back, once, and not while time passes', () => {
    let backs = 0;
    clock.whenBack(() => { backs += 1; });
    time.now += 60_000;
    dispatchEvent(new Event('focus'));
    expect(backs).to.equal(0);
    time.now -= 3_600_000;
    dispatchEvent(new Event('focus'));
    dispatchEvent(new Event('focus'));
    expect(backs).to.equal(1);
  });

  it('is behind a day by its own clock, whatever a script sets Date to', () => {
    const tomorrow = Math.floor(new File([], '').lastModified / 86_400_000) + 1;
    expect(earliestInstant(tomorrow)).to.equal(tomorrow * 86_400_000);
    expect(earliestInstant(tomorrow - 1)).to.equal(0);
    time.now = 0;
    expect(earliestInstant(tomorrow - 1)).to.equal(0);
  });
});

describe('a wake that is taken back', () => {
  it('is not called, and the others are', () => {
    const takeBack = wake('a', 1000);
    wake('b', 2000);
    takeBack();
    time.passUntil(start + 3000);
    expect(woken).to.deep.equal(['b at 2000']);
  });

  it('clears timer and listener when it is the last', () => {
    const takeBack = [wake('a', 1000), wake('b', 2000)];
    takeBack[0]!();
    expect([time.timers, time.listeners]).to.deep.equal([1, 1]);
    takeBack[1]!();
    expect([time.timers, time.listeners]).to.deep.equal([0, 0]);
  });

  it('may be taken back twice, and after it was called', () => {
    const takeBack = wake('a', 1000);
    wake('b', 2000);
    time.passUntil(start + 1000);
    takeBack();
    takeBack();
    expect([time.timers, time.listeners]).to.deep.equal([1, 1]);
  });

  it('leaves a clock that can be asked again', () => {
    wake('a', 5000)();
    wake('b', 9000);
    expect(time.waits).to.deep.equal([5000, 9000]);
    time.passUntil(start + 9000);
    expect(woken).to.deep.equal(['b at 9000']);
  });
});

describe('a page that is hidden', () => {
  it('sleeps without a timer, and catches up when it is shown', () => {
    wake('a', 1000);
    wake('b', 2000);
    wake('c', 60_000);
    time.show(false);
    expect(time.timers).to.equal(0);
    time.passUntil(start + 30_000);
    expect(woken).to.deep.equal([]);
    time.show(true);
    expect(woken).to.deep.equal(['a at 30000', 'b at 30000']);
    expect(time.waits.at(-1)).to.equal(30_000);
    time.passUntil(start + 60_000);
    expect(woken.at(-1)).to.equal('c at 60000');
  });

  it('runs no wake when it becomes hidden, not even an overdue one', () => {
    wake('a', 1000);
    time.now += 2000;
    time.show(false);
    expect(woken).to.deep.equal([]);
    time.show(true);
    expect(woken).to.deep.equal(['a at 2000']);
  });

  it('starts no timer for a wake that it is asked for', () => {
    time.show(false);
    wake('a', 1000);
    expect(time.timers).to.equal(0);
    expect(time.listeners).to.equal(1);
    time.show(true);
    expect(time.timers).to.equal(1);
    time.passUntil(start + 1000);
    expect(woken).to.deep.equal(['a at 1000']);
  });

  it('stays silent when its last wake is taken back', () => {
    const takeBack = wake('a', 1000);
    time.show(false);
    takeBack();
    expect(time.listeners).to.equal(0);
    time.show(true);
    expect([time.timers, woken.length]).to.deep.equal([0, 0]);
  });
});

describe('a clock that stands still', () => {
  it('is always at its instant and never wakes anybody', () => {
    const still = new StillClock(start);
    const takeBack = wakeAt(still, start, () => woken.push('still'));
    time.passUntil(start + 1_000_000);
    expect(still.now()).to.equal(start);
    expect([woken.length, time.timers, time.listeners]).to.deep.equal([0, 0, 0]);
    takeBack();
  });
});
