/**
 * Snippets for other publishers' pages and for editors that keep no tags.
 */
import { embeddable } from '../../src/publish/embeds/embeddable.js';
import { type Embedded, embedSite } from './publisher.js';
import { fragmentOf, shortcodeOf } from './shorthand.js';
import { namesIn, type Snippet, type SnippetInput, type Step } from './snippet.js';
import { titleOf } from './state.js';
import { escapeHtml, markupOf } from './tree.js';

/** What `wick embed` and the address of a frame can say of a widget. */
const framed = ['film', 'of', 'theme', 'heading-level'];

export async function frameSnippet(input: SnippetInput): Promise<Snippet> {
  const embed = await embedOf(input);
  if ('note' in embed) return embed;
  const { attributes, published, width } = input.state;
  const options = new URLSearchParams({ ...(published !== undefined && { published }), ...(attributes['heading-level'] !== undefined && { 'heading-level': attributes['heading-level'] }) }).toString();
  const iframe = embed.iframe.replace(/(src="[^"]*)"/, (_all, address: string) => `${address}${options && `?${escapeHtml(options)}`}"`);
  return {
    steps: [
      embed.command,
      { caption: 'Where the widget is to stand', code: width === 'full' ? iframe : iframe.replace('width="100%"', `width="${width}"`) },
      { caption: 'Once a page, anywhere', code: '<script src="https://example.org/wick/frame.js" defer></script>' },
    ],
    note: `Host out/ at ${embedSite}. frame.js gives each frame the height of its content.${leftOut(input)}`,
  };
}

export async function oembedSnippet(input: SnippetInput): Promise<Snippet> {
  const embed = await embedOf(input);
  if ('note' in embed) return embed;
  return {
    steps: [embed.command, { caption: 'The address to paste into an editor', code: embed.address }, { caption: 'What the editor reads there', code: embed.json.trimEnd() }],
    note: `Host out/ at ${embedSite}. Editors that know oEmbed turn the address into the frame.${leftOut(input)}`,
  };
}

export function wordpressSnippet({ state, trees, words }: SnippetInput): Snippet {
  const isInSentence = state.widget.place !== 'block';
  const code = shortcodeOf(state, isInSentence ? words : '');
  if (code === undefined) return { steps: [{ caption: 'In a Custom HTML block', code: markupOf(trees) }], note: 'No shortcode can say this. Only users who may post unfiltered HTML can save the block.' };
  return {
    steps: [{ caption: isInSentence ? 'In the sentence' : 'In a Shortcode block', code }],
    note: 'With the plug-in of wordpress/ active. Its block asks for the same options in a form.',
  };
}

export function markdownSnippet({ state, trees, words }: SnippetInput): Snippet {
  const fragment = state.widget.holds === 'content' ? undefined : fragmentOf(state);
  if (fragment === undefined) return { steps: [{ caption: 'Between blank lines', code: markupOf(trees) }], note: 'Renderers that let HTML through keep it; wick prerender fills it in.' };
  const link = `[${words.replace(/[[\]\\]/g, '\\$&')}](${fragment})`;
  return {
    steps: [{ caption: state.widget.place === 'inline' ? 'In the sentence' : 'On a line of its own', code: link }],
    note: 'Every renderer keeps a link. wick prerender, the plug-ins for site generators and wick.js turn it into the widget.',
  };
}

/** The command that writes an embed, with what it writes; a note where it writes none. */
async function embedOf({ state, publisher, src }: SnippetInput): Promise<(Embedded & { readonly command: Step }) | (Snippet & { readonly note: string })> {
  const widget = state.widget.tag.slice('wick-'.length);
  const title = titleOf(state);
  if (!Object.hasOwn(embeddable, widget) || title === undefined) return { steps: [], note: `wick embed writes no frame of this widget: it needs the page around it. There are frames of ${Object.keys(embeddable).join(', ')}.` };
  if (src !== undefined) return { steps: [], note: 'wick embed writes frames of the bundled titles. For your own, a program calls embedFiles of wick-widgets/publish with its catalogue.' };
  const { theme } = state.attributes;
  const options = [`--title ${title}`, `--widget ${widget}`, ...(state.language === 'en' ? [] : [`--lang ${state.language}`]), ...(theme ? [`--theme ${theme}`] : [])];
  const embedded = await publisher.embed({ title, widget, locale: state.language, ...(theme && { theme }) });
  return { ...embedded, command: { caption: 'In a terminal', code: `npx wick embed -o out/ --site ${embedSite} ${options.join(' ')}` } };
}

function leftOut({ state: { attributes } }: SnippetInput): string {
  const names = namesIn(attributes, framed);
  return names && ` A frame does not take ${names}.`;
}
