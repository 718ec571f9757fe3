import { expect } from '@open-wc/testing';
import { open, type Page, pinned, wick } from './page.js';

/** The origin in full: Firefox finds no `'self'` in a page that is written into its frame. */
const policyFor = (allowed: string): string => `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${location.origin}; style-src ${location.origin}; require-trusted-types-for 'script'; trusted-types ${allowed}">`;
/** It comes before the policy, and keeps what that turns away. */
const watch = `<script>
  window.violations = [];
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => violations.push(effectiveDirective + ' ' + blockedURI));
</script>`;

const article = `<wick-provider as-of="2025-01-23" facts="noted" published="2024-01-25">
  <wick-film-card film="ballerina" layout="infobox"></wick-film-card>
  <wick-release-countdown film="ballerina" history calendar></wick-release-countdown>
  <wick-cast-list film="ballerina" max="2"></wick-cast-list>
  <p lang="de"><wick-film-card film="john-wick"></wick-film-card></p>
</wick-provider>`;

const openPage = (body: string, allowed: string, script = wick): Promise<Page> => open(body, { head: `${watch}${policyFor(allowed)}<link rel="stylesheet" href="/dist/wick.css">${script}` });
const openStrict = (script: string, allowed = 'wick-widgets lit-html'): Promise<Page> => openPage(article, allowed, script);

const ours = 'style-src-attr inline';

/** What the policy turned away; told in order, so that one of our own, the last, says when all have been. */
async function violationsIn({ window, document: page }: Page): Promise<string[]> {
  const { violations } = window as unknown as { violations: string[] };
  page.body.setAttribute('style', 'color: red');
  while (!violations.includes(ours)) {
    await new Promise((told) => {
      page.addEventListener('securitypolicyviolation', told, { once: true });
    });
  }
  return violations;
}

describe('a page with a strict policy', () => {
  for (const [name, script] of Object.entries({ wick, pinned })) {
    it(`shows every widget and keeps to the policy (${name})`, async () => {
      const page = await openStrict(script);
      expect(await page.words('wick-film-card')).to.match(/Updated was June 7, 2024/);
      expect(await page.words('wick-release-countdown')).to.match(/134 days.*moved.*Add to calendar/);
      expect(await page.words('wick-cast-list')).to.match(/Show all \d+/);
      expect(await page.words('[lang="de"] wick-film-card')).to.match(/John Wick.*Start/);
      expect(await violationsIn(page)).to.deep.equal([ours]);
    });

    it(`has its widgets in their styles (${name})`, async () => {
      const page = await openStrict(script);
      const { shadowRoot } = await page.drawn('wick-film-card');
      expect(page.window.getComputedStyle(shadowRoot!.querySelector('[part="base"]')!).borderBlockStartStyle).to.equal('solid');
    });
  }

  it('has Lit render where the policy allows no markup but that of Lit', async () => {
    const page = await openStrict(wick, 'lit-html');
    for (const tag of ['wick-film-card', 'wick-release-countdown', 'wick-cast-list']) await (await page.drawn(tag)).updateComplete;
    expect(await page.words('wick-film-card')).to.match(/Updated was June 7, 2024/);
    expect(await page.words('wick-release-countdown')).to.match(/134 days.*moved.*Add to calendar/);
    expect(await page.words('wick-cast-list')).to.match(/Show all \d+/);
    expect((await violationsIn(page)).filter((violation) => !violation.startsWith('trusted-types'))).to.deep.equal([ours]);
  });

  it('has words for a certain time in time where the policy lets nothing be drawn', async () => {
    const page = await openPage(['dated', 'streaming'].map((phase) => `<wick-when film="ballerina" phase="${phase}"><p>Now.</p><p slot="otherwise">Not now.</p></wick-when>`).join(''), "'none'");
    const [dated, streaming] = [...page.document.querySelectorAll('wick-when')];
    await page.until(() => [dated, streaming].every((words) => words?.shadowRoot?.querySelector('slot')));
    expect([dated, streaming].map((words) => words!.shadowRoot!.querySelector('slot')!.name)).to.deep.equal(['otherwise', '']);
  });

  it('asks for trusted types, in every engine that we test in', async () => {
    const { document: page } = await openStrict(wick);
    expect(() => {
      page.body.innerHTML = '<b></b>';
    }).to.throw(/TrustedHTML|CSP/);
  });
});
