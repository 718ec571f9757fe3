/**
 * Runs in each frame of a contact sheet: draws the one story that the address names, on a page like Storybook's.
 * `?element=film-card&story=Card&language=ar&scheme=dark`
 */
import { render } from 'lit';
import '../../src/all.js';
import '../../src/styles/wick.css';
import '../../.storybook/preview.css';
import { inLanguage } from '../../stories/page.js';
import { undrawnIn } from './undrawn.js';

type Args = Record<string, unknown>;
type Draw = (args: Args, context: Context) => unknown;
interface Context {
  readonly args: Args;
  readonly globals: Record<string, string>;
  readonly canvasElement: HTMLElement;
}
type Decorator = (draw: () => unknown, context: Context) => unknown;
interface Story {
  readonly name?: string;
  readonly args?: Args;
  readonly globals?: Record<string, string>;
  readonly decorators?: readonly Decorator[];
  readonly render?: Draw;
  readonly play?: (context: Context) => unknown;
}

const asked = new URLSearchParams(location.search);
const language = asked.get('language');
const file = new URL(`stories/${asked.get('element') ?? ''}.stories.js`, import.meta.url).href;
const stories = (await import(file)) as Record<string, Story>;
const meta = stories['default'] ?? {};
const story = stories[asked.get('story') ?? ''] ?? {};

// What is far from the window is drawn too, and no widget keeps more height than it uses.
const everything = new CSSStyleSheet();
everything.replaceSync('* { content-visibility: visible !important; --wick-room: 0px !important; }');
document.adoptedStyleSheets = [...document.adoptedStyleSheets, everything];
const globals: Record<string, string> = { language: 'en', ...story.globals, ...(language ? { language } : {}) };
document.documentElement.dataset['page'] = asked.get('scheme') || globals['theme'] || 'light';
const context: Context = { args: { ...meta.args, ...story.args }, globals, canvasElement: document.body };
const draw = story.render ?? meta.render ?? (() => undefined);
const decorators = [...(story.decorators ?? []), ...(meta.decorators ?? []), inLanguage as Decorator];
const decorated = decorators.reduce<() => unknown>((inner, decorator) => () => decorator(inner, context), () => draw(context.args, context));
render(decorated(), document.body);
if (story.play) {
  // Widgets fetch their code and data before there is something to open.
  for (let frame = 0; frame < 600 && undrawnIn(document).length > 0; frame += 1) await new Promise(requestAnimationFrame);
  await story.play(context);
}
document.documentElement.dataset['drawn'] = '';
