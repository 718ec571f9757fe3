import { expect } from '@open-wc/testing';
import { version } from '../../src/elements/version.js';
import { open, type Page, tags, wick } from './page.js';

const article = `<wick-provider now="2025-01-23T12:00:00Z">
  <wick-film-card film="ballerina"></wick-film-card>
  <wick-release-countdown film="ballerina"></wick-release-countdown>
  <wick-cast-list film="ballerina"></wick-cast-list>
</wick-provider>`;

/** A page that keeps what it is warned of. */
const keepWarnings = '<script>window.warnings = []; console.warn = (message) => warnings.push(message);</script>';
const warningsIn = ({ window }: Page): string[] => (window as unknown as { warnings: string[] }).warnings;
const warning = (first: string, second: string): string => `Wick Widgets is loaded twice: version ${first} registered the tags first, so version ${second} does not register them.`;

/** What stands around a copy that shall define the provider and nothing else. */
const providerOnly = `<script>
  customElements.define = (tag, element) => tag === 'wick-provider' && CustomElementRegistry.prototype.define.call(customElements, tag, element);
</script>`;
const allAgain = '<script type="module">delete customElements.define;</script>';

describe('two copies of the library on one page', () => {
  const oldVersion = '0.0.1';
  let old: string;

  before(async () => {
    const code = await (await fetch('/dist/wick.min.js')).text();
    const address = URL.createObjectURL(new Blob([code.replace(`"${version}"`, `"${oldVersion}"`)], { type: 'text/javascript' }));
    old = `<script defer src="${address}"></script>`;
  });

  it('draw each widget once and warn once, the older before the newer', async () => {
    const page = await open(article, { head: keepWarnings + old + wick });
    expect(await page.words('wick-film-card')).to.include('In cinemas from June 6, 2025');
    expect(await page.words('wick-release-countdown')).to.include('134 days');
    expect(await page.words('wick-cast-list')).to.include('Ana de Armas');
    expect(warningsIn(page)).to.deep.equal([warning(oldVersion, version)]);
  });

  it('draw each widget once and warn once, the newer before the older', async () => {
    const page = await open(article, { head: keepWarnings + wick + old });
    for (const tag of tags) await page.drawn(tag);
    expect(await page.words('wick-film-card')).to.include('In cinemas from June 6, 2025');
    expect(warningsIn(page)).to.deep.equal([warning(version, oldVersion)]);
  });

  it('understand each other: the widgets of one answer to the provider of the other', async () => {
    const page = await open(article, { head: keepWarnings + providerOnly + old + allAgain + wick });
    expect(await page.words('wick-release-countdown')).to.include('134 days');
    page.document.querySelector('wick-provider')!.setAttribute('region', 'DE');
    await page.drawn('wick-provider');
    expect(await page.words('wick-release-countdown')).to.include('133 days');
    expect(warningsIn(page)).to.deep.equal([warning(oldVersion, version)]);
  });

  it('are one copy where the same module is named twice', async () => {
    const page = await open(article, { head: keepWarnings + wick + wick });
    expect(await page.words('wick-film-card')).to.include('In cinemas from June 6, 2025');
    expect(await page.words('wick-release-countdown')).to.include('134 days');
    // Timers are fetched after the drawing.
    expect(page.fetched().filter((path) => path !== '/dist/wick-timers.js')).to.deep.equal(['/dist/wick.js', '/dist/wick-upcoming.js']);
    expect(warningsIn(page)).to.deep.equal([]);
  });
});
