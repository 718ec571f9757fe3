/**
 * Snippets for pages with a script, and for what is made from such a page.
 */
import { host, type Snippet, type SnippetInput } from './snippet.js';
import { markupOf, type TreeElement } from './tree.js';

/** The two lines of a page's head. */
const head = `<link rel="stylesheet" href="${host}wick.css">
<script type="module" src="${host}wick.js"></script>`;

export function scriptSnippet({ trees }: SnippetInput): Snippet {
  return {
    steps: [
      { caption: 'Once a page, in its head', code: head },
      { caption: 'Where the widget is to stand', code: markupOf(trees) },
    ],
    note: `Host the files of the package’s dist/ at ${host}. What stands between the tags is shown where no script runs.`,
  };
}

export function pinnedSnippet({ trees, release: { version, integrity } }: SnippetInput): Snippet {
  const folder = `https://example.org${host}${version}/`;
  const pinned = `<link rel="stylesheet" href="${folder}wick.css" integrity="${integrity['wick.css']}" crossorigin="anonymous">
<script defer src="${folder}wick.min.js" integrity="${integrity['wick.min.js']}" crossorigin="anonymous"></script>`;
  return {
    steps: [
      { caption: 'Once a page, in its head', code: pinned },
      { caption: 'Where the widget is to stand', code: markupOf(trees) },
    ],
    note: `One file with everything in it, of version ${version}. A browser refuses it if a byte differs.`,
  };
}

export async function prerenderedSnippet({ trees, src, publisher }: SnippetInput): Promise<Snippet> {
  const page = pageOf(trees);
  const text = await publisher.prerender(page, src);
  return {
    steps: [
      { caption: 'article.html', code: page },
      { caption: 'In a terminal', code: `npx wick prerender article.html -o out/ --css link${datasetOption(src)}` },
      { caption: 'out/article.html, written now', code: text },
    ],
    note: 'Complete without a script. Run the command again whenever the site is built; the script keeps what it wrote true in between.',
  };
}

export async function bakedSnippet({ trees, src, publisher }: SnippetInput): Promise<Snippet> {
  const page = pageOf(trees);
  const text = await publisher.bake(page, src);
  return {
    steps: [
      { caption: 'article.html', code: page },
      { caption: 'In a terminal', code: `npx wick bake article.html -o out/${datasetOption(src)}` },
      { caption: 'out/article.html, written now', code: text },
    ],
    note: 'Plain HTML for feeds, mail, AMP and Apple News. It never changes by itself.',
  };
}

/** The dataset's file. Its address may come from a link, so a name that a shell could read as more than a file's is not printed. */
function datasetOption(src: string | undefined): string {
  if (src === undefined) return '';
  const name = new URL(src).pathname.split('/').at(-1)!;
  return ` --dataset ${/^\w[\w.-]*$/.test(name) ? name : 'dataset.json'}`;
}

/** A whole page, as a publisher has it before it is prerendered. */
function pageOf(trees: readonly TreeElement[]): string {
  const indent = '    ';
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Article</title>
${head.replace(/^/gm, indent)}
  </head>
  <body>
${markupOf(trees, undefined, indent)}
  </body>
</html>
`;
}
