import type { Clock } from '../../src/context/time/clock.js';

/** A clock that notes which wakes it was asked for, and wakes when it is told to. */
export class WatchedClock implements Clock {
  readonly wakes: { readonly instant: number; readonly callback: () => void }[] = [];

  time = 0;

  now(): number {
    return this.time;
  }

  wakeAt(instant: number, callback: () => void): () => void {
    const wake = { instant, callback };
    this.wakes.push(wake);
    return () => {
      const place = this.wakes.indexOf(wake);
      if (place >= 0) this.wakes.splice(place, 1);
    };
  }

  get instants(): number[] {
    return this.wakes.map(({ instant }) => instant);
  }

  wake(): void {
    this.wakes.shift()!.callback();
  }
}
