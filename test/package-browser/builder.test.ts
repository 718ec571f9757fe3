/** The embed builder of the site, under its own policy, as a reader works it. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { widgets } from '../../src/cms/widgets.js';
import { snippetKinds } from '../../site/builder/snippet-kinds.js';
import { audited } from '../thorough.js';
import { axeIn } from './axe-in-page.js';
import { type Page, visit, wordsOf } from './page.js';

const ours = '/examples/second-franchise/dataset.json';

interface Builder extends Page {
  readonly field: (selector: string) => HTMLInputElement;
  /** Chooses a value, as a reader does in a select, among radio buttons or in a field. */
  readonly choose: (selector: string, value: string) => void;
  readonly preview: () => Element;
  readonly codes: () => readonly string[];
  /** Waits for a snippet with a text in it. */
  readonly snippet: (text: string | RegExp) => Promise<string>;
  readonly violations: readonly string[];
}

async function openBuilder(query = '', width?: number): Promise<Builder> {
  const page = await visit(`/site/build.html${query}`, width === undefined ? {} : { width });
  const { document: own } = page;
  const violations: string[] = [];
  own.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => violations.push(`${effectiveDirective} ${blockedURI}`));
  const field = (selector: string): HTMLInputElement => own.querySelector(selector)!;
  const codes = (): readonly string[] => [...own.querySelectorAll('#steps code')].map((code) => code.textContent);
  return {
    ...page,
    field,
    violations,
    codes,
    preview: () => field('#preview'),
    choose: (selector, value) => {
      const input = field(selector);
      if (input.type === 'radio') field(`${selector}[value="${value}"]`).click();
      else {
        input.value = value;
        for (const event of ['input', 'change']) input.dispatchEvent(new Event(event, { bubbles: true }));
      }
    },
    snippet: async (text) => {
      const holds = (): boolean => (typeof text === 'string' ? codes().join('\n').includes(text) : text.test(codes().join('\n')));
      await page.until(() => holds() && !field('#steps').ariaBusy);
      return codes().join('\n');
    },
  };
}

async function pixelsOf(address: string): Promise<ImageData> {
  const image = await createImageBitmap(await (await fetch(address)).blob());
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height);
}

/** The share of pixels, 0 to 1, whose green differs from the first pixel's by more than the noise of a lossy picture. */
function shareDrawn({ data }: ImageData): number {
  let differing = 0;
  for (let at = 1; at < data.length; at += 4) if (Math.abs(data[at]! - data[1]!) > 20) differing += 1;
  return differing / (data.length / 4);
}

describe('the embed builder', () => {
  it('keeps every field within its column, also the date with its button', async () => {
    for (const width of [280, 360, 720, 1280]) {
      const { document: own, field, until } = await openBuilder('', width);
      await until(() => own.querySelectorAll('.wick-form input').length > 0);
      for (const input of own.querySelectorAll<HTMLElement>('.field :is(input, select)')) {
        if (!input.checkVisibility()) continue;
        expect(input.getBoundingClientRect().right, `${width} px: ${input.id}`).to.be.at.most(input.closest('.field')!.getBoundingClientRect().right + 0.5);
        expect(input.scrollWidth, `${width} px: ${input.id}`).to.be.at.most(input.clientWidth);
      }
      expect(field('#preview').getBoundingClientRect().right).to.be.at.most(width);
      expect(own.documentElement.scrollWidth, `${width} px`).to.be.at.most(width);
    }
  });

  it('opens on a live card with the snippet that draws it', async () => {
    const page = await openBuilder();
    await page.until(() => (page.preview().querySelector('wick-film-card')?.shadowRoot?.textContent ?? '').includes('Ballerina'));
    expect(await page.snippet('<wick-film-card film="ballerina">')).to.include('src="/wick/wick.js"');
    expect(page.violations).to.deep.equal([]);
  });

  audited('has nothing for axe to say', async () => {
    const page = await openBuilder('?widget=quote&film=ballerina&snippet=react');
    await page.snippet('export function Quote()');
    expect(await axeIn(page)).to.deep.equal([]);
  });

  it('has a picture and a preview of each widget', async () => {
    const page = await openBuilder();
    const tags = [...page.document.querySelectorAll<HTMLInputElement>('input[name="widget"]')].map(({ value }) => value);
    expect(tags.toSorted()).to.deep.equal(widgets.map(({ tag }) => tag).toSorted());
    for (const tag of tags) {
      page.choose('input[name="widget"]', tag);
      expect(page.preview().querySelector(tag), tag).not.to.equal(null);
      expect(page.field('#trouble').textContent, tag).to.equal('');
      await page.snippet(`<${tag}`);
    }
    expect([...page.document.querySelectorAll<HTMLInputElement>('input[name="snippet"]')].map(({ value }) => value)).to.deep.equal(snippetKinds);
  });

  it('has pictures that show the widgets, each its own', async () => {
    const page = await openBuilder();
    const addresses = [...page.document.querySelectorAll('.tile picture > *')].map((one) => one.getAttribute('srcset') ?? one.getAttribute('src')!);
    expect(addresses).to.have.length(2 * widgets.length);
    const pictures = new Map<string, ImageData>();
    for (const address of addresses) pictures.set(address, await pixelsOf(`/site/${address}`));
    for (const [address, pixels] of pictures) expect(shareDrawn(pixels), address).to.be.greaterThan(0.005);
    for (const scheme of ['light', 'dark']) {
      const [sources, card] = ['sources', 'film-card'].map((name) => pictures.get(`pictures/${scheme}/${name}.webp`)!.data.join());
      expect(sources === card, scheme).to.equal(false);
    }
  });

  it('puts every choice into preview, snippet and address', async () => {
    const page = await openBuilder();
    page.choose('input[name="widget"]', 'wick-box-office');
    page.choose('#title', 'john-wick-4');
    page.choose('#options [name="metric"]', 'domestic');
    page.choose('#theme', 'noir');
    page.choose('#language', 'ar');
    page.choose('#width', '360');
    const markup = '<wick-box-office film="john-wick-4" metric="domestic" theme="noir" lang="ar" dir="rtl">';
    await page.snippet(markup);
    expect(page.preview().firstElementChild!.outerHTML).to.include(markup);
    expect(page.field('#preview').firstElementChild!.getBoundingClientRect().width).to.equal(360);
    expect(page.window.location.search).to.equal('?widget=box-office&film=john-wick-4&metric=domestic&theme=noir&lang=ar&width=360');
  });

  it('opens a link as it was shared', async () => {
    const page = await openBuilder('?widget=fact&of=john-wick-4&field=runtime&words=Three+hours&published=2023-01-01&snippet=react&ground=dark');
    expect(await page.snippet('export function Fact()')).to.include('<wick-fact of="john-wick-4" field="runtime">Three hours</wick-fact>');
    expect(page.field('#title').value).to.equal('john-wick-4');
    expect(page.field('#options [name="field"]').value).to.equal('runtime');
    expect(page.field('#published').value).to.equal('2023-01-01');
    expect(page.window.getComputedStyle(page.preview()).colorScheme).to.equal('dark');
  });

  it('keeps an option that was emptied: a reload does not bring the example’s back', async () => {
    const page = await openBuilder('?widget=timeline');
    await page.snippet('<wick-timeline lens="release">');
    page.choose('#options [name="lens"]', '');
    await page.snippet('<wick-timeline>');
    const again = await openBuilder(page.window.location.search);
    expect(await again.snippet('<wick-timeline')).to.include('<wick-timeline>');
    expect(again.field('#options [name="lens"]').value).to.equal('');
  });

  it('says what is wrong with an option until the preview is another', async () => {
    const page = await openBuilder('?widget=film-card&film=ballerina&layout=sideways');
    const trouble = page.field('#trouble');
    await page.until(() => /sideways/.test(trouble.textContent));
    page.choose('#width', '360');
    page.choose('input[name="snippet"]', 'react');
    await page.snippet('export function FilmCard()');
    expect(trouble.textContent).to.match(/sideways/);
    page.choose('#options [name="layout"]', 'row');
    await page.snippet('layout="row"');
    expect(trouble.textContent).to.equal('');
  });

  it('names each text to copy by its caption', async () => {
    const page = await openBuilder('?widget=film-card&film=ballerina&snippet=npm');
    await page.snippet('npm install');
    const texts = [...page.document.querySelectorAll('#steps pre')];
    expect(texts.map((text) => text.role)).to.deep.equal(['group', 'group', 'group']);
    expect(texts.map((text) => page.document.getElementById(text.getAttribute('aria-labelledby')!)!.textContent)).to.deep.equal(['In a terminal', 'In the page’s script', 'Where the widget is to stand']);
  });

  it('is worked by keyboard: arrow keys go from widget to widget, and the field that is typed in keeps the focus', async () => {
    const page = await openBuilder();
    page.field('input[value="wick-film-card"]').focus();
    await sendKeys({ press: 'ArrowRight' });
    await page.until(() => page.preview().querySelector('wick-release-countdown') !== null);
    expect((page.document.activeElement as HTMLInputElement).value).to.equal('wick-release-countdown');
    const words = page.field('#options [name="words"]');
    words.focus();
    words.select();
    await sendKeys({ type: 'Soon' });
    await page.snippet('<p>Soon</p>');
    expect(page.document.activeElement).to.equal(words);
  });

  it('writes prerendered and baked HTML with the package’s own code', async () => {
    const page = await openBuilder('?widget=film-card&film=ballerina&snippet=prerendered');
    expect(await page.snippet('<template shadowrootmode="open">')).to.include('npx wick prerender article.html');
    page.choose('input[name="snippet"]', 'baked');
    expect(await page.snippet('<section class="wick-film-card">')).to.match(/<dd>Len Wiseman<\/dd>/);
    page.choose('input[name="snippet"]', 'frame');
    await page.snippet('<iframe src="https://example.org/embed/ballerina/wick-film-card.html"');
    page.choose('input[name="widget"]', 'wick-timeline');
    await page.until(() => /writes no frame/.test(page.field('#steps').textContent));
    expect(page.violations).to.deep.equal([]);
  });
});

describe('a dataset of one’s own, in the builder', () => {
  it('is read from its address, and its titles take the place of ours', async () => {
    const page = await openBuilder();
    page.field('#src').value = ours;
    page.document.querySelector<HTMLFormElement>('#dataset')!.requestSubmit();
    await page.until(() => page.field('#title').value === 'the-lamp');
    expect([...page.document.querySelector<HTMLSelectElement>('#title')!.options].map(({ value }) => value)).to.include('the-long-tide');
    page.choose('#title', 'the-long-tide');
    expect(await page.snippet('film="the-long-tide"')).to.include(`<wick-provider src="${ours}">`);
    await page.until(() => wordsOf(page.preview().querySelector('wick-film-card')!).includes('The Long Tide'));
    page.choose('input[name="snippet"]', 'baked');
    expect(await page.snippet('<section class="wick-film-card">')).to.include('The Long Tide');
  });

  for (const [address, line] of [['/nowhere.json', /404/], ['ftp://paper.example/films.json', /is no address of a dataset/], ['/package.json', /^\d+ faults; the first: name: expected/]] as const) {
    it(`is refused in one line where its address is bad (${address})`, async () => {
      const page = await openBuilder(`?widget=film-card&film=ballerina&src=${encodeURIComponent(address)}`);
      const status = page.field('#src-status');
      await page.until(() => line.test(status.textContent));
      expect(status.textContent).not.to.include('\n');
      expect(page.field('#src').getAttribute('aria-invalid')).to.equal('true');
      expect(page.field('#title').value).to.equal('ballerina');
    });
  }
});
