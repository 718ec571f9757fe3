import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { onHostilePage } from './page.js';
import { days, type SettingArgs, settingArgTypes, within } from './settings.js';

interface SourcesArgs extends SettingArgs {
  'heading-level'?: number;
  content?: unknown;
}

const article = html`<p>It opened on <wick-fact of="ballerina" field="release-date">June 6, 2025</wick-fact>.</p>
  <wick-film-card film="ballerina" layout="row"></wick-film-card>
  <wick-release-history film="ballerina"></wick-release-history>`;

function list({ 'heading-level': headingLevel, content }: SourcesArgs): TemplateResult {
  return html`<wick-sources heading-level=${ifDefined(headingLevel)}>${content ?? nothing}</wick-sources>`;
}

/** Every story lists the sources of the same three widgets. */
const meta: Meta<SourcesArgs> = {
  title: 'Is it still true/Sources',
  id: 'sources',
  component: 'wick-sources',
  argTypes: { 'heading-level': { control: { type: 'number', min: 1, max: 6 } }, content: { table: { disable: true } }, ...settingArgTypes },
  render: (args) => within(args, html`${article}${list(args)}`),
};

export default meta;
type Story = StoryObj<SourcesArgs>;

export const Numbered: Story = { name: 'Numbered, with marks at the widgets' };
/** Opens the list, or follows the link of a widget to it. */
const opened = (selector: string, inside: string): NonNullable<Story['play']> => ({ canvasElement }) => {
  canvasElement.querySelector(selector)!.shadowRoot!.querySelector<HTMLElement>(inside)!.click();
};
export const Open: Story = { play: opened('wick-sources', 'summary') };
export const OfOneWidget: Story = { name: 'Opened from a widget', play: opened('wick-release-history', '[part="cites"] a') };
export const OpenNoir: Story = { name: 'Noir, open', args: { theme: 'noir' }, play: opened('wick-sources', 'summary') };
export const AsOf: Story = { name: 'As of the article’s day', args: { 'as-of': days.article } };
export const Before: Story = { name: 'Before what it lists', render: (args) => within(args, html`${list(args)}${article}`) };
export const Nothing: Story = { name: 'Where nothing is shown', render: (args) => within(args, list(args)) };
export const AuthoredWords: Story = { name: 'Where nothing is shown, with authored words', args: { content: html`<p>Told by our own desk.</p>` }, render: (args) => within(args, list(args)) };
export const Slots: Story = {
  name: 'Own heading and footer',
  args: { content: html`<h2 slot="heading">Where this comes from</h2><p slot="footer"><small>Read by our desk.</small></p>` },
};
export const Noir: Story = { args: { theme: 'noir' } };
export const Paper: Story = { args: { theme: 'paper' } };
export const German: Story = { globals: { language: 'de' } };
export const Arabic: Story = { name: 'Arabic, right to left', globals: { language: 'ar' } };
export const Narrow: Story = { name: '280 px', globals: { room: 'narrow' } };
export const Wide: Story = { name: '720 px', globals: { room: 'wide' } };
export const Dark: Story = { name: 'On a dark page', globals: { theme: 'dark' } };
export const HostilePage: Story = { name: 'On a page that resets everything', decorators: [onHostilePage] };
