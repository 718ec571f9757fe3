import { expect } from '@open-wc/testing';
import '../../src/all.js';
import type { Provider } from '../../src/elements/provider/provider.js';
import type { WickPhaseChangeEvent } from '../../src/events/wick-phase-change.js';
import { both, type Mode, scene, settled } from '../fixture.js';
import { lookedAt, PageTime } from './page-time.js';
import { heard, part, seen } from './reading.js';

const countdown = '<wick-release-countdown film="john-wick-4"></wick-release-countdown>';

/** A countdown, and a provider whose time can be set. */
async function countdownAt(mode: Mode, now: string): Promise<{ provider: Provider; element: Element; moveTo: (instant: string) => Promise<void> }> {
  const provider = await scene<Provider>(mode, `<wick-provider now="${now}">${countdown}</wick-provider>`);
  const moveTo = async (instant: string): Promise<void> => {
    provider.now = instant;
    await settled(provider);
  };
  return { provider, element: provider.firstElementChild!, moveTo };
}

/** What changes below a root while something happens, in the light and in the shadow of its children. */
async function changesWhile(element: Element, play: () => Promise<void>): Promise<string[]> {
  const changes: MutationRecord[] = [];
  const observer = new MutationObserver((records) => changes.push(...records));
  const everything = { subtree: true, childList: true, characterData: true, attributes: true };
  for (const root of [element, element.shadowRoot!]) observer.observe(root, everything);
  await play();
  changes.push(...observer.takeRecords());
  observer.disconnect();
  return changes.map(({ type, target }) => `${type}: ${target.textContent ?? ''}`);
}

describe('a release countdown that is heard', () => {
  both('hides its digits and tells politely', async (mode) => {
    const { element } = await countdownAt(mode, '2023-03-23T20:59:55-04:00');
    expect(part(element, 'digits')!.ariaHidden).to.equal('true');
    const sentence = part(element, 'sentence')!;
    expect(sentence.ariaLive).to.equal('polite');
    expect(heard(sentence)).to.equal('John Wick: Chapter 4 opens in cinemas in 4 hours, on March 24, 2023.');
  });

  both('says the same ten seconds later, while the digits run', async (mode) => {
    const { element, moveTo } = await countdownAt(mode, '2023-03-23T20:40:55-04:00');
    const before = [seen(part(element, 'digits')), heard(element)];
    await moveTo('2023-03-23T20:41:05-04:00');
    const after = [seen(part(element, 'digits')), heard(element)];
    expect([before[0], after[0]]).to.deep.equal(['3 hours 19 minutes 05 seconds', '3 hours 18 minutes 55 seconds']);
    expect(after[1]).to.equal(before[1]);
  });

  both('keeps one live line through all that follows, so that it is announced', async (mode) => {
    const { element, moveTo } = await countdownAt(mode, '2023-03-23T20:59:55-04:00');
    const line = part(element, 'sentence');
    const told: string[] = [];
    for (const now of ['2023-03-23T23:58:59-04:00', '2023-03-24', '2023-03-25']) {
      await moveTo(now);
      expect(part(element, 'sentence') === line).to.equal(true);
      told.push(heard(line));
    }
    expect(told).to.deep.equal([
      'John Wick: Chapter 4 opens in cinemas in 2 minutes, on March 24, 2023.',
      'John Wick: Chapter 4 opens in cinemas today.',
      'Opened in cinemas on March 24, 2023',
    ]);
  });
});

describe('wick-phase-change', () => {
  async function changesHeard(play: () => Promise<unknown>): Promise<WickPhaseChangeEvent[]> {
    const events: WickPhaseChangeEvent[] = [];
    const hear = (event: WickPhaseChangeEvent): void => void events.push(event);
    document.addEventListener('wick-phase-change', hear as EventListener);
    await play();
    document.removeEventListener('wick-phase-change', hear as EventListener);
    return events;
  }

  both('is told once when the release begins, and again the day after', async (mode) => {
    const { element, moveTo } = await countdownAt(mode, '2023-03-23T23:59:59-04:00');
    const events = await changesHeard(async () => {
      await moveTo('2023-03-24T00:00:00-04:00');
      await moveTo('2023-03-24T12:00:00-04:00');
      await moveTo('2023-03-25T00:00:00-04:00');
    });
    expect(events.map(({ film, from, to }) => [film, from, to])).to.deep.equal([['john-wick-4', 'upcoming', 'today'], ['john-wick-4', 'today', 'out']]);
    expect(events[0]!.target === element).to.equal(true);
    expect([events[0]!.bubbles, events[0]!.composed]).to.deep.equal([true, true]);
  });

  both('is not told of what stands when the page opens', async (mode) => {
    const events = await changesHeard(async () => countdownAt(mode, '2023-03-24T12:00:00-04:00'));
    expect(events.map(({ to }) => to)).to.deep.equal([]);
  });

  both('is not told when another film takes the place', async (mode) => {
    const { element, provider } = await countdownAt(mode, '2023-03-23T12:00:00-04:00');
    const events = await changesHeard(async () => {
      element.setAttribute('film', 'john-wick-2');
      await settled(provider);
    });
    expect(seen(part(element, 'sentence'))).to.equal('Opened in cinemas on February 10, 2017');
    expect(events.map(({ to }) => to)).to.deep.equal([]);
  });
});

describe('a release countdown whose time moves on', () => {
  both('touches no node where nothing reads differently', async (mode) => {
    const { element, moveTo } = await countdownAt(mode, '2023-03-20T12:00:00-04:00');
    const changes = await changesWhile(element, async () => {
      await moveTo('2023-03-20T12:00:01-04:00');
      await moveTo('2023-03-20T23:59:59-04:00');
    });
    expect(changes).to.deep.equal([]);
    expect(seen(part(element, 'digits'))).to.equal('4 days');
  });

  both('touches one text where one digit reads differently', async (mode) => {
    const { element, moveTo } = await countdownAt(mode, '2023-03-23T20:40:55-04:00');
    const changes = await changesWhile(element, async () => moveTo('2023-03-23T20:40:56-04:00'));
    expect(changes).to.deep.equal(['characterData: 04']);
  });
});

describe('a release countdown by the clock of the page', () => {
  let time: PageTime | undefined;
  afterEach(() => time?.restore());

  async function liveAt(mode: Mode, now: string): Promise<{ element: Element; time: PageTime }> {
    time = new PageTime(now);
    const provider = await scene(mode, `<wick-provider>${countdown}</wick-provider>`, { now });
    await lookedAt(provider.firstElementChild!);
    return { element: provider.firstElementChild!, time };
  }

  both('sleeps until midnight while it counts in days', async (mode) => {
    const { element, time } = await liveAt(mode, '2023-03-20T22:00:00-04:00');
    expect([time.pending, time.waits.at(-1)], 'looks at the clock each minute').to.deep.equal([1, 60_000]);
    expect(await changesWhile(element, async () => time.moveTo('2023-03-20T23:59:59-04:00'))).to.deep.equal([]);
    await time.moveTo('2023-03-21T00:00:00-04:00');
    expect(seen(part(element, 'digits'))).to.equal('3 days');
  });

  both('is true within a minute after a sleep in which no timer ran', async (mode) => {
    const { element, time } = await liveAt(mode, '2023-03-20T22:00:00-04:00');
    expect(seen(part(element, 'digits'))).to.equal('4 days');
    await time.sleepUntil('2023-03-22T07:00:00-04:00');
    expect(seen(part(element, 'digits'))).to.equal('4 days');
    await time.moveTo('2023-03-22T07:01:00-04:00');
    expect(seen(part(element, 'digits'))).to.equal('2 days');
  });

  for (const type of ['focus', 'pageshow', 'resume']) {
    both(`is true at once after a sleep when the page hears of ${type}`, async (mode) => {
      const { element, time } = await liveAt(mode, '2023-03-20T22:00:00-04:00');
      await time.sleepUntil('2023-03-22T07:00:00-04:00');
      dispatchEvent(new Event(type));
      await settled(document.body);
      expect(seen(part(element, 'digits'))).to.equal('2 days');
    });
  }

  both('reads anew when the clock of the device was put back', async (mode) => {
    const { element, time } = await liveAt(mode, '2023-03-24T12:00:00-04:00');
    expect(seen(part(element, 'phase'))).to.equal('Today');
    await time.sleepUntil('2023-03-22T12:00:00-04:00');
    dispatchEvent(new Event('focus'));
    await settled(document.body);
    expect(seen(part(element, 'digits'))).to.equal('2 days');
  });

  both('touches no node when it is woken too early, and sleeps on', async (mode) => {
    const { element, time } = await liveAt(mode, '2023-03-20T22:00:00-04:00');
    expect(await changesWhile(element, async () => time.ringEarly())).to.deep.equal([]);
    expect(time.pending).to.equal(1);
  });

  both('runs by the second into the day itself, then sleeps until it is over', async (mode) => {
    const { element, time } = await liveAt(mode, '2023-03-23T23:59:57-04:00');
    const read: string[] = [];
    for (const second of ['23T23:59:58', '23T23:59:59', '24T00:00:00']) {
      await time.moveTo(`2023-03-${second}-04:00`);
      read.push(seen(part(element, 'digits') ?? part(element, 'phase')));
    }
    expect(read).to.deep.equal(['0 hours 00 minutes 02 seconds', '0 hours 00 minutes 01 second', 'Today']);
    expect([time.pending, time.waits.at(-1)]).to.deep.equal([1, 60_000]);
    await time.moveTo('2023-03-25T00:00:00-04:00');
    expect(seen(part(element, 'phase'))).to.equal('In cinemas now');
  });

  both('sets no timer out of sight, and reads right when it comes into sight', async (mode) => {
    const { element, time } = await liveAt(mode, '2023-03-23T20:59:55-04:00');
    const away = document.createElement('div');
    away.style.height = '400vh';
    element.before(away);
    await lookedAt(element);
    expect(time.pending).to.equal(0);
    element.toggleAttribute('history');
    await settled(document.body);
    expect(time.pending).to.equal(0);
    await time.moveTo('2023-03-23T21:00:00-04:00');
    away.remove();
    await lookedAt(element);
    expect([seen(part(element, 'digits')), time.pending]).to.deep.equal(['3 hours 00 minutes 00 seconds', 1]);
  });
});
