import { expect } from '@open-wc/testing';
import '../../src/all.js';
import type { ReleaseCountdown } from '../../src/elements/release-countdown/release-countdown.js';
import { both, type Mode, scene, settled } from '../fixture.js';
import { lookedAt, PageTime } from './page-time.js';
import { change, heard, part, seen } from './reading.js';

const widgets = [
  { tag: 'wick-film-card', film: 'ballerina', then: 'In cinemas from June 7, 2024', now: 'Streaming on Starz' },
  { tag: 'wick-release-countdown', film: 'ballerina', then: 'opens in cinemas in 134 days', now: 'Opened in cinemas on June 6, 2025' },
  { tag: 'wick-cast-list', film: 'ballerina', then: 'Rooney', now: 'Eve Macarro' },
] as const;

for (const { tag, film, then, now } of widgets) {
  describe(`${tag} that is moved`, () => {
    const widget = `<${tag} film="${film}"></${tag}>`;

    both('reads what the provider around it says, wherever it is', async (mode) => {
      const page = await scene(mode, `<div><wick-provider now="2024-01-25">${widget}</wick-provider><wick-provider now="2026-11-20"></wick-provider></div>`);
      const element = page.querySelector(tag)!;
      expect(heard(element)).to.include(then);
      await change(() => { page.lastElementChild!.append(element); });
      expect(heard(element)).to.include(now).and.not.include(then);
      await change(() => { page.firstElementChild!.append(element); });
      expect(heard(element)).to.include(then).and.not.include(now);
    });

    both('falls back to the page where no provider is around it', async (mode) => {
      const page = await scene(mode, `<div><wick-provider as-of="2024-01-25">${widget}</wick-provider></div>`);
      const element = page.querySelector(tag)!;
      await change(() => { page.append(element); });
      expect(heard(element)).to.include(now).and.not.include(then);
    });

    both('listens to its provider again after it was taken out and put back', async (mode) => {
      const provider = await scene(mode, `<wick-provider now="2024-01-25">${widget}</wick-provider>`);
      const element = provider.firstElementChild!;
      element.remove();
      await change(() => { provider.setAttribute('now', '2026-11-20'); });
      expect(element.shadowRoot!.textContent).to.include(then);
      await change(() => { provider.append(element); });
      expect(heard(element)).to.include(now);
    });

    both('obeys a provider that comes around it late', async (mode) => {
      const page = await scene(mode, `<div><wick-provider now="2026-11-20"><section>${widget}</section></wick-provider></div>`);
      const section = page.querySelector('section')!;
      const late = document.createElement('wick-provider');
      late.setAttribute('now', '2024-01-25');
      await change(() => {
        section.before(late);
        late.append(section);
      });
      expect(heard(section.firstElementChild)).to.include(then);
    });

    both('looks the same in a copy', async (mode) => {
      const provider = await scene(mode, `<wick-provider now="2024-01-25">${widget}</wick-provider>`);
      await change(() => { provider.append(provider.firstElementChild!.cloneNode(true)); });
      expect(seen(provider.lastElementChild)).to.equal(seen(provider.firstElementChild));
    });
  });
}

describe('a widget by the clock of the page', () => {
  let time: PageTime | undefined;
  afterEach(() => time?.restore());

  async function lastMinutes(mode: Mode): Promise<{ provider: Element; countdown: Element; time: PageTime }> {
    const now = '2023-03-23T23:50:00-04:00';
    time = new PageTime(now);
    const provider = await scene(mode, '<wick-provider><wick-release-countdown film="john-wick-4"></wick-release-countdown></wick-provider>', { now });
    const countdown = provider.firstElementChild!;
    await lookedAt(countdown);
    return { provider, countdown, time };
  }

  both('stops its timer when it is taken out, and starts it when it is put back', async (mode) => {
    const { provider, countdown, time } = await lastMinutes(mode);
    expect(time.pending).to.equal(1);
    countdown.remove();
    expect(time.pending).to.equal(0);
    await time.moveTo('2023-03-23T23:55:00-04:00');
    provider.append(countdown);
    await lookedAt(countdown);
    expect([seen(part(countdown, 'digits')), time.pending]).to.deep.equal(['0 hours 05 minutes 00 seconds', 1]);
    await time.moveTo('2023-03-23T23:55:01-04:00');
    expect(seen(part(countdown, 'digits'))).to.equal('0 hours 04 minutes 59 seconds');
  });

  both('stops its timer while a provider holds the time, and starts it when that one lets go', async (mode) => {
    const { provider, countdown, time } = await lastMinutes(mode);
    await change(() => { provider.setAttribute('now', '2023-03-23T23:00:00-04:00'); });
    expect([seen(part(countdown, 'digits')), time.pending]).to.deep.equal(['1 hour 00 minutes 00 seconds', 0]);
    await change(() => { provider.removeAttribute('now'); });
    expect([seen(part(countdown, 'digits')), time.pending]).to.deep.equal(['0 hours 10 minutes 00 seconds', 1]);
  });

  both('sleeps while the page is hidden, and reads right when it is seen again', async (mode) => {
    const { countdown, time } = await lastMinutes(mode);
    try {
      Object.defineProperty(document, 'hidden', { value: true, configurable: true });
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
      expect(time.pending).to.equal(0);
      await time.moveTo('2023-03-23T23:59:50-04:00');
    } finally {
      delete (document as { hidden?: boolean }).hidden;
    }
    await change(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
    expect([seen(part(countdown, 'digits')), time.pending]).to.deep.equal(['0 hours 00 minutes 10 seconds', 1]);
  });
});

describe('a widget made by a script', () => {
  it('takes its properties before it is put into the page, and after', async () => {
    const page = await scene('client', '<wick-provider now="2024-01-25"></wick-provider>');
    const countdown: ReleaseCountdown = document.createElement('wick-release-countdown');
    countdown.film = 'ballerina';
    countdown.history = true;
    page.append(countdown);
    await settled(page);
    expect(seen(part(countdown, 'digits'))).to.equal('134 days');
    countdown.units = 'hours';
    await settled(page);
    expect(seen(part(countdown, 'digits'))).to.equal('3,215 hours');
  });
});
