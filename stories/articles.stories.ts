/// <reference types="vite/client" />
/**
 * Whole articles of the site, as they stand in its files, on days of the reader's choosing.
 */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import siteCss from '../site/site.css?inline';
import wickCss from '../src/styles/wick.css?inline';
import { days, type SettingArgs, settingArgTypes } from './settings.js';

const files = import.meta.glob<string>('../site/articles/**/*.html', { query: '?raw', import: 'default', eager: true });
const folder = '../site/articles/';
const names = Object.keys(files).map((path) => path.slice(folder.length));

interface ArticleArgs extends SettingArgs {
  article: string;
}

/** Draws a file of the site in a shadow root, so that its style sheet and Storybook's do not meet. */
function draw({ article, now, 'as-of': asOf, facts }: ArticleArgs): HTMLElement {
  const file = new DOMParser().parseFromString(files[folder + article] ?? '', 'text/html');
  const published = file.querySelector('meta[property="article:published_time"]')?.getAttribute('content') ?? '';
  const provider = document.createElement('wick-provider');
  const settings = { published, now, 'as-of': asOf, facts };
  for (const [name, value] of Object.entries(settings)) if (value) provider.setAttribute(name, value);
  const paper = document.createElement('div');
  paper.className = file.body.className;
  paper.lang = file.documentElement.lang;
  paper.dir = file.documentElement.dir;
  paper.append(...[...file.body.children].map((part) => document.importNode(part, true)));
  provider.append(paper);
  const page = document.createElement('div');
  const root = page.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [siteCss, wickCss].map(sheet);
  root.append(provider);
  return page;
}

function sheet(css: string): CSSStyleSheet {
  const styles = new CSSStyleSheet();
  styles.replaceSync(css);
  return styles;
}

const meta: Meta<ArticleArgs> = {
  title: 'Articles',
  args: { article: 'everything-we-know-about-ballerina.html', now: days.streaming },
  argTypes: { article: { control: 'select', options: names }, ...settingArgTypes },
  parameters: { layout: 'fullscreen', docs: { codePanel: false, source: { code: null } } },
  render: draw,
};

export default meta;
type Story = StoryObj<ArticleArgs>;

export const OnItsDay: Story = { name: 'On the day it ran', args: { now: '2024-01-25T12:00:00-05:00' } };
export const AfterTheDelay: Story = { name: 'A month later, the date has moved', args: { now: '2024-02-25T12:00:00-05:00' } };
export const LastDay: Story = { name: 'The evening before it opened', args: { now: days.lastDay } };
export const OpeningDay: Story = { args: { now: days.opening } };
export const Streaming: Story = { name: 'A year and a half later' };
export const AsOf: Story = { name: 'As of the day it ran', args: { 'as-of': days.article, now: '' } };
export const AsOfPage: Story = { name: 'The page that is always as of its day', args: { article: 'everything-we-know-about-ballerina-as-of-2024-01-25.html', now: '' } };
export const Frozen: Story = { args: { facts: 'frozen', now: '' } };
export const Dark: Story = { args: {}, globals: { theme: 'dark' } };
export const FirstWeekend: Story = { name: 'After the first weekend, on its day', args: { article: 'ballerina-after-its-first-weekend.html', now: days.afterOpening } };
export const FirstWeekendLater: Story = { name: 'After the first weekend, later', args: { article: 'ballerina-after-its-first-weekend.html' } };
export const German: Story = { args: { article: 'de/ballerina.html' }, globals: { language: 'de' } };
export const Arabic: Story = { name: 'Arabic, right to left', args: { article: 'ar/ballerina.html' }, globals: { language: 'ar' } };
export const WhereEveryoneStands: Story = { args: { article: 'where-everyone-stands-after-ballerina.html', now: '2026-11-20T12:00:00-05:00' } };
export const WhereEveryoneStandsDark: Story = { name: 'The same, dark', args: { article: 'where-everyone-stands-after-ballerina.html', now: '2026-11-20T12:00:00-05:00' }, globals: { theme: 'dark' } };
