/**
 * The pictures by which links to embeds are previewed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { embedFiles, type EmbedOptions } from '../../src/publish/embeds/embed.js';
import { pictureWords } from '../../src/publish/embeds/picture-blocks.js';

const root = new URL('../../', import.meta.url);

interface Drawn {
  readonly png: Buffer;
  readonly alt: string;
  readonly page: string;
  readonly textPage: string;
  readonly json: string;
}

/** The pictures of an embed or several, by their paths, with the files beside them. */
async function drawn(more: Partial<EmbedOptions>): Promise<ReadonlyMap<string, Drawn>> {
  const all = new Map<string, Drawn>();
  for await (const { pictures, files } of embedFiles({ site: 'https://example.org/embed', now: Date.parse('2024-08-20T12:00:00Z'), titles: ['ballerina'], widgets: ['film-card'], pictures: true, ...more })) {
    const [frame, text, json] = files.map((file) => file.text);
    for (const { path, bytes } of pictures) all.set(path, { png: Buffer.from(bytes), alt: contentOf(frame!, 'og:image:alt')!, page: frame!, textPage: text!, json: json! });
  }
  return all;
}

const contentOf = (page: string, name: string): string | undefined => new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)">`).exec(page)?.[1];

/** The size that a PNG gives in its first chunk. */
const sizeOf = (png: Buffer): readonly [width: number, height: number] => {
  expect(png.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
};

let card: Drawn;
beforeAll(async () => {
  card = (await drawn({})).get('ballerina/film-card.png')!;
});

describe('the picture of an embed', () => {
  it('is a PNG of the size that previews ask for', () => {
    expect(sizeOf(card.png)).toEqual([1200, 630]);
    expect(card.png.length).toBeLessThan(100_000);
  });

  it.each(['page', 'textPage'] as const)('is named by its address, with its size and its words, on the %s', (which) => {
    const address = 'https://example.org/embed/ballerina/film-card.png';
    const named = ['og:image', 'og:image:type', 'og:image:width', 'og:image:height', 'twitter:card', 'twitter:image'].map((name) => contentOf(card[which], name));
    expect(named).toEqual([address, 'image/png', '1200', '630', 'summary_large_image', address]);
    expect(contentOf(card[which], 'twitter:image:alt')).toBe(card.alt);
  });

  it('says what the card says, and the day as of which that holds', () => {
    expect(card.alt).toBe('Ballerina · In cinemas from June 6, 2025 · Raised by the Ruska Roma to dance and to kill, a young woman goes after the people who made her an orphan. · Release: June 6, 2025 · Director: Len Wiseman · As known on August 20, 2024');
  });

  it('is the thumbnail of the oEmbed answer', () => {
    expect(JSON.parse(card.json)).toMatchObject({ thumbnail_url: 'https://example.org/embed/ballerina/film-card.png', thumbnail_width: 1200, thumbnail_height: 630 });
  });

  it('is another when the date has moved, the day has passed, or the theme is another, and else the same to the byte', async () => {
    const [again, before, later, noir] = (await Promise.all([{}, { now: Date.parse('2024-02-01T12:00:00Z') }, { now: Date.parse('2024-08-21T12:00:00Z') }, { theme: 'noir' as const }].map(drawn))).map((all) => all.get('ballerina/film-card.png')!);
    expect(again!.png.equals(card.png)).toBe(true);
    expect(before!.alt).toContain('June 7, 2024');
    expect([before, later, noir].map((other) => other!.png.equals(card.png))).toEqual([false, false, false]);
  });

  it('has the poster of the title also beside a widget that draws none', async () => {
    const [first, second] = await Promise.all([drawn({ widgets: ['cast-list'] }), drawn({ widgets: ['cast-list'], titles: ['john-wick-4'] })]);
    expect(sizeOf(first.get('ballerina/cast-list.png')!.png)).toEqual([1200, 630]);
    expect(first.get('ballerina/cast-list.png')!.alt).toMatch(/^Cast of Ballerina · Ana de Armas as Rooney · .* · As known on August 20, 2024$/);
    expect(second.get('john-wick-4/cast-list.png')!.png.equals(first.get('ballerina/cast-list.png')!.png)).toBe(false);
  });

  it('is in the language of the pages', async () => {
    const german = await drawn({ locale: 'de' });
    expect(german.get('ballerina/film-card.png')!.alt).toMatch(/^Ballerina · Im Kino ab 6\. Juni 2025 · .* · Stand: 20\. August 2024$/);
  });

  it('needs a font where the library has no letters for the language', async () => {
    await expect(drawn({ locale: 'ar' })).rejects.toThrow('pictures in the language “ar” need a font that has its letters');
    await expect(drawn({ fonts: [Buffer.from('no font')] })).rejects.toThrow('a font cannot be read');
    const font = (weight: number): Promise<Buffer> => readFile(new URL(`node_modules/@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-${String(weight)}-normal.woff2`, root));
    const arabic = await drawn({ locale: 'ar', fonts: await Promise.all([400, 700].map(font)) });
    expect(sizeOf(arabic.get('ballerina/film-card.png')!.png)).toEqual([1200, 630]);
    expect(arabic.get('ballerina/film-card.png')!.alt).toContain('في دور السينما');
  });

  it('is not drawn unasked, nor of a widget that has nothing to say', async () => {
    expect([...(await drawn({ pictures: false })).keys()]).toEqual([]);
    expect([...(await drawn({ titles: ['john-wick-5'], widgets: ['quote'] })).keys()]).toEqual([]);
    for await (const { files } of embedFiles({ site: 'https://example.org/embed', now: 0, titles: ['ballerina'], widgets: ['film-card'] })) {
      for (const { text } of files) expect(text).not.toMatch(/og:image|twitter:image|thumbnail/);
    }
  });

  it('says what to install where the library is not there', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'wick-'));
    const outfile = join(folder, 'picture.mjs');
    await build({ entryPoints: [new URL('src/publish/embeds/embed-picture.ts', root).pathname], outfile, bundle: true, platform: 'node', format: 'esm', external: ['@takumi-rs/*'], logLevel: 'warning' });
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', `import { pictureDrawer } from ${JSON.stringify(pathToFileURL(outfile).href)};\nawait pictureDrawer([]).catch(({ name, message }) => console.log(name, message));`], { encoding: 'utf8' });
    expect(stdout).toBe('EmbedFault pictures are drawn by packages that are not installed: npm install @takumi-rs/core @takumi-rs/helpers\n');
    await rm(folder, { recursive: true });
  });
});

describe('what a picture shows of a widget', () => {
  it('are its heading, and its lines in their order', () => {
    const words = '<section><h2>About <b>a</b></h2>\n<p lang="en" dir="ltr">One <a href="#">two</a>.</p><dl><div><dt>Term</dt> <dd>x <p>y</p></dd></div></dl><ul><li>i</li></ul><table><tr><th>A</th><th>B</th></tr><tr><th>c</th><td>d</td></tr></table><blockquote><q>said</q></blockquote><p> </p></section>';
    expect(pictureWords(words)).toEqual({
      heading: 'About a',
      blocks: [{ text: 'One two.', lang: 'en', dir: 'ltr' }, { term: 'Term', text: 'x y' }, { text: 'i' }, { text: 'c · d' }, { text: '“said”' }],
    });
  });
});
