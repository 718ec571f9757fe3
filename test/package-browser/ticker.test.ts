import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { choicesKey } from '../../src/context/reader/choices-key.js';
import { open, type Page, wordsOf } from './page.js';

/** A page whose time the test controls. */
interface Timed extends Page {
  /** Moves the clock and runs the timers that are due. */
  pass(instant: string): void;
}

interface Rendered {
  readonly html: string;
  readonly state: string;
}

const ticker = '<script type="module" src="/dist/ticker.js"></script>';
const countdown = (units = ''): string => `<wick-release-countdown film="ballerina" units="${units}"></wick-release-countdown>`;

/** Draws markup as a publisher's server did at one instant, and opens it at another. */
async function visit(markup: string, drawn: string, opened = drawn, { script = ticker } = {}): Promise<Timed> {
  const { html, state } = await executeServerCommand<Rendered, object>('wick-render-built', { markup, now: Date.parse(drawn) });
  const clock = `<script>now = ${Date.parse(opened)}; Date.now = () => now; setTimeout = (wake) => { woken = wake; };</script>`;
  const page = await open(html + state, { head: clock + script });
  const window = page.window as Window & typeof globalThis & { now: number; woken?: () => void };
  // What keeps a countdown true is fetched first.
  if (markup.includes('countdown')) await page.until(() => window.woken !== undefined || isTaken(page));
  return {
    ...page,
    pass: (instant) => {
      window.now = Date.parse(instant);
      window.woken!();
    },
  };
}

const shown = (page: Page, selector = 'wick-release-countdown'): string => wordsOf(page.document.querySelector(selector)!);
const fetched = (page: Page): string[] => page.fetched().filter((path) => path.endsWith('.js'));
const isTaken = (page: Page): boolean => fetched(page).includes('/dist/hydrate.js');
const within = (page: Page, selector: string, part: string): HTMLElement => page.document.querySelector(selector)!.shadowRoot!.querySelector<HTMLElement>(part)!;

afterEach(() => {
  localStorage.clear();
});

describe('a countdown that nobody has touched', () => {
  it('says what is true when the page is opened, days after it was drawn', async () => {
    const page = await visit(countdown(), '2025-01-23T12:00:00Z', '2025-01-26T12:00:00Z');
    expect(shown(page)).to.match(/131 days until it opens in cinemas · June 6, 2025 .*in 131 days/);
    expect(fetched(page)).to.deep.equal(['/dist/ticker.js', '/dist/ticker-tick.js']);
  });

  it('counts the days of the calendar where the film opens, also when its clocks are put forward', async () => {
    const page = await visit(countdown(), '2025-03-08T12:00:00Z');
    expect(shown(page)).to.include('90 days');
    page.pass('2025-03-09T04:59:59Z');
    expect(shown(page)).to.include('90 days');
    page.pass('2025-03-09T05:00:00Z');
    expect(shown(page)).to.match(/89 days until.*in 89 days/);
    page.pass('2025-03-10T04:00:00Z');
    expect(shown(page)).to.match(/88 days until.*in 88 days/);
  });

  it('runs by the second where seconds are shown', async () => {
    const page = await visit(countdown(), '2025-06-05T17:00:00Z');
    page.pass('2025-06-05T17:00:01Z');
    expect(shown(page)).to.match(/10 hours 59 minutes 59 seconds until/);
    page.pass('2025-06-05T18:01:59Z');
    expect(shown(page)).to.match(/9 hours 58 minutes 01 second until.*in 10 hours/);
    expect(fetched(page)).to.deep.equal(['/dist/ticker.js', '/dist/ticker-tick.js']);
  });

  it('counts in the units that its author asked for', async () => {
    const page = await visit(countdown('days hours'), '2025-01-23T12:00:00Z', '2025-01-24T12:00:00Z');
    expect(shown(page)).to.match(/132 days 16 hours until.*in 133 days/);
  });

  it('touches nothing when there is nothing to change', async () => {
    const page = await visit(countdown(), '2025-01-23T12:00:00Z');
    const seen = new page.window.MutationObserver(() => undefined);
    seen.observe(page.document.querySelector('wick-release-countdown')!.shadowRoot!, { subtree: true, childList: true, characterData: true, attributes: true });
    page.pass('2025-01-23T12:05:00Z');
    expect(seen.takeRecords()).to.deep.equal([]);
  });

  for (const [what, drawn, opened, words] of [
    ['its units change', '2025-06-03T12:00:00Z', '2025-06-05T17:00:00Z', /11 hours 00 minutes 00 seconds/],
    ['the film is out', '2025-01-23T12:00:00Z', '2025-06-20T12:00:00Z', /Opened in cinemas on June 6, 2025/],
    ['the page lay in a cache for a year', '2025-01-23T12:00:00Z', '2026-02-01T12:00:00Z', /Streaming on Starz/],
  ] as const) {
    it(`is taken over when ${what}`, async () => {
      const page = await visit(countdown(), drawn, opened);
      await page.until(() => words.test(shown(page)));
      expect(page.document.querySelector('wick-release-countdown')!.shadowRoot!.querySelectorAll('[part="base"]')).to.have.length(1);
    });
  }

  it('is taken over, and goes on from what it has counted', async () => {
    const page = await visit(`${countdown()}<wick-seen titles="john-wick"></wick-seen>`, '2025-01-23T12:00:00Z', '2025-01-26T12:00:00Z');
    const errors: string[] = [];
    page.document.addEventListener('wick-error', ({ code }) => errors.push(code));
    within(page, 'wick-seen', 'input').click();
    await page.until(() => (localStorage.getItem(choicesKey) ?? '').includes('john-wick'));
    expect(shown(page)).to.include('131 days');
    expect(errors).to.deep.equal([]);
    expect(page.document.querySelector('wick-release-countdown')!.shadowRoot!.querySelectorAll('[part="base"]')).to.have.length(1);
  });
});

const today = '2026-11-20T12:00:00Z';

describe('a page that nobody has touched', () => {
  it('fetches less than a kilobyte, whatever stands in it', async () => {
    const page = await visit('<wick-film-card film="ballerina"></wick-film-card><wick-release-countdown film="ballerina"></wick-release-countdown><wick-timeline></wick-timeline><wick-seen></wick-seen><wick-sources></wick-sources>', today);
    expect(fetched(page)).to.deep.equal(['/dist/ticker.js']);
    expect(page.window.customElements.get('wick-film-card')).to.equal(undefined);
  });

  it('does nothing where nothing was prerendered', async () => {
    const page = await open('<p>Words</p><wick-film-card film="ballerina">Words</wick-film-card>', { head: ticker });
    expect(fetched(page)).to.deep.equal(['/dist/ticker.js']);
  });

  it('leaves to the browser what works by itself, and to the author what is theirs', async () => {
    const page = await visit('<wick-cast-list film="ballerina" max="2"></wick-cast-list><wick-film-card film="ballerina"><button slot="actions" type="button">Tickets</button></wick-film-card>', today);
    let clicks = 0;
    const tickets = page.document.querySelector('button')!;
    tickets.addEventListener('click', ({ defaultPrevented }) => { if (!defaultPrevented) clicks += 1; });
    tickets.click();
    within(page, 'wick-cast-list', 'summary').click();
    expect(clicks).to.equal(1);
    expect(within(page, 'wick-cast-list', 'details')).to.have.property('open', true);
    expect(isTaken(page)).to.equal(false);
  });
});

describe('what makes a page its reader’s', () => {
  it('is a box that is ticked: it is ticked when its widget can answer', async () => {
    const page = await visit('<wick-seen titles="ballerina"></wick-seen>', today);
    within(page, 'wick-seen', 'input').click();
    expect(within(page, 'wick-seen', 'input')).to.have.property('checked', false);
    await page.until(() => (within(page, 'wick-seen', 'input') as HTMLInputElement).checked && (localStorage.getItem(choicesKey) ?? '').includes('ballerina'));
  });

  it('is a button: it does what it says, once', async () => {
    const page = await visit('<wick-character character="john-wick"></wick-character><wick-quote film="john-wick-4"></wick-quote><wick-timeline></wick-timeline>', today);
    const hidden = (): number => page.document.querySelector('wick-timeline')!.shadowRoot!.querySelectorAll('[part="reveal"]').length;
    const before = hidden();
    within(page, 'wick-timeline', '[part="reveal"]').click();
    await page.until(() => hidden() === before - 1);
  });

  it('is what is chosen from a list', async () => {
    const page = await visit('<wick-where-to-watch film="ballerina"></wick-where-to-watch>', today);
    const select = within(page, 'wick-where-to-watch', 'select') as HTMLSelectElement;
    const before = shown(page, 'wick-where-to-watch');
    select.value = 'DE';
    select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await page.until(() => (localStorage.getItem(choicesKey) ?? '').includes('DE') && shown(page, 'wick-where-to-watch') !== before);
  });

  it('is another setting', async () => {
    const page = await visit(`<wick-provider>${countdown()}</wick-provider>`, '2025-01-23T12:00:00Z');
    page.document.querySelector('wick-provider')!.setAttribute('region', 'DE');
    await page.until(() => shown(page).includes('133 days'));
  });

  it('is another language around a widget', async () => {
    const page = await visit('<div><wick-film-card film="ballerina"></wick-film-card></div>', today);
    page.document.querySelector('div')!.lang = 'de';
    await page.until(() => shown(page, 'wick-film-card').includes('Regie'));
  });

  it('is a widget that comes later', async () => {
    const page = await visit('<wick-film-card film="ballerina"></wick-film-card>', today);
    page.document.body.append(page.document.createElement('wick-provider'));
    await page.until(() => isTaken(page));
  });

  it('is a widget that comes later with what is around it, as the next article of an endless page', async () => {
    const page = await visit('<wick-film-card film="ballerina"></wick-film-card>', today);
    page.document.body.append(page.document.createElement('hr'));
    const article = page.document.createElement('article');
    article.append(page.document.createElement('wick-quote'));
    page.document.body.append(article);
    await page.until(() => isTaken(page));
  });

  it('is what they chose before, or choose in another tab', async () => {
    const page = await visit('<wick-timeline></wick-timeline>', today);
    expect(isTaken(page)).to.equal(false);
    localStorage.setItem(choicesKey, '{"seen":["ballerina"]}');
    page.window.dispatchEvent(new page.window.StorageEvent('storage', { key: choicesKey }));
    await page.until(() => isTaken(page));
    const later = await visit('<wick-timeline></wick-timeline>', today);
    await later.until(() => isTaken(later));
  });
});
