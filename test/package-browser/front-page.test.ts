/** The front page of the site: one card as printed, and as of each day on which it changed. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { audited } from '../thorough.js';
import { axeIn } from './axe-in-page.js';
import { type Page, visit, wordsOf } from './page.js';

interface FrontPage extends Page {
  readonly slider: HTMLInputElement;
  readonly printed: () => string;
  readonly later: () => string;
}

async function openFrontPage(): Promise<FrontPage> {
  const page = await visit('/site/index.html');
  const cardIn = (place: string): string => wordsOf(page.document.querySelector(`${place} wick-film-card`)!);
  await page.drawn('.printed wick-film-card');
  await page.drawn('.later wick-film-card');
  return { ...page, slider: page.document.querySelector<HTMLInputElement>('#day')!, printed: () => cardIn('.printed'), later: () => cardIn('.later') };
}

describe('the front page', () => {
  it('shows the card as it was printed, and what it says today', async () => {
    const { printed, later } = await openFrontPage();
    expect(printed()).to.match(/June 7, 2024/);
    expect(later()).to.match(/June 6, 2025 Updated was June 7, 2024/);
  });

  it('moves the second card through its days by keyboard, names the day, and leaves the printed one alone', async () => {
    const { slider, later, printed, document: page, until } = await openFrontPage();
    slider.focus();
    await sendKeys({ press: 'Home' });
    await until(() => /January 25, 2024/.test(later()));
    expect(later()).not.to.match(/Updated/);
    expect(slider.getAttribute('aria-valuetext')).to.equal('January 25, 2024: The article runs');
    await sendKeys({ press: 'ArrowRight' });
    await until(() => /June 6, 2025/.test(later()));
    expect(slider.getAttribute('aria-valuetext')).to.match(/^February 22, 2024: .*June 6, 2025/);
    expect(page.querySelector('#later-day')!.textContent).to.equal('February 22, 2024');
    expect(printed()).to.match(/June 7, 2024/);
    await sendKeys({ press: 'End' });
    await until(() => !page.querySelector('#later')!.hasAttribute('as-of'));
    expect(slider.getAttribute('aria-valuetext')).to.match(/^Today/);
  });

  it('shows another card on each of the days', async () => {
    const { slider, later, document: page, until } = await openFrontPage();
    const told = new Set<string>();
    const days = [...page.querySelectorAll('#days time')].map((time) => time.getAttribute('datetime')!);
    for (const [index, day] of days.entries()) {
      slider.value = String(index);
      slider.dispatchEvent(new Event('input'));
      await until(() => page.querySelector('#later')!.getAttribute('as-of') === day && !told.has(later()));
      told.add(later());
    }
    expect(told.size).to.equal(days.length);
    expect(days.length).to.be.greaterThan(4);
  });

  it('lists the days where no script runs', async () => {
    const { document: page } = await visit('/site/index.html', { scripts: false });
    expect(page.querySelector('.slider')!.checkVisibility()).to.equal(false);
    expect([...page.querySelectorAll('#days > li')].every((day) => day.checkVisibility())).to.equal(true);
  });

  // Only Chromium tells of shifts.
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    it('moves nothing when its widgets are drawn, and fits a narrow screen', async () => {
      for (const width of [280, 360, 700, 1024, 1280]) {
        const { window: own, document: page, until, drawn } = await visit('/site/index.html', { width });
        let shifted = 0;
        new own.PerformanceObserver((list) => {
          for (const { value } of list.getEntries() as (PerformanceEntry & { value: number })[]) shifted += value;
        }).observe({ type: 'layout-shift', buffered: true });
        await drawn('.later wick-film-card');
        await until(() => !page.querySelector<HTMLElement>('.slider')!.hidden);
        for (let frames = 0; frames < 8; frames += 1) await new Promise((next) => { own.requestAnimationFrame(next); });
        expect(shifted, `${width} px`).to.be.lessThan(0.02);
        expect(page.documentElement.scrollWidth, `${width} px`).to.be.at.most(width);
      }
    });
  }

  audited('has nothing for axe to say', async () => {
    expect(await axeIn(await openFrontPage())).to.deep.equal([]);
  });
});
