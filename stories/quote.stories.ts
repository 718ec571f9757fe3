import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { onHostilePage } from './page.js';
import { attributes, type SettingArgs, settingArgTypes, within } from './settings.js';

interface QuoteArgs extends SettingArgs {
  quote?: string;
  film?: string;
  content?: unknown;
}

const meta: Meta<QuoteArgs> = {
  title: 'What is it/Quote',
  id: 'quote',
  component: 'wick-quote',
  argTypes: {
    quote: { control: 'text', description: 'Id of a quote.', table: attributes },
    film: { control: 'text', description: 'The title about which the newest quote is told.', table: attributes },
    content: { table: { disable: true } },
    ...settingArgTypes,
  },
  render: ({ quote, film, content, ...settings }) => within(settings, html`<wick-quote quote=${ifDefined(quote)} film=${ifDefined(film)}>${content ?? nothing}</wick-quote>`),
};

export default meta;
type Story = StoryObj<QuoteArgs>;

export const One: Story = { name: 'One quote', args: { quote: 'reeves-suit' } };
export const Dated: Story = { name: 'Of a known occasion', args: { quote: 'reeves-looking-for-revenge' } };
export const Newest: Story = { name: 'The newest about a film', args: { film: 'ballerina' } };
export const SpoilersShown: Story = { name: 'The newest, to somebody who may know all', args: { film: 'ballerina', spoilers: 'show' } };
/** The story itself names it. */
export const Hidden: Story = { args: { quote: 'wiseman-snake' }, parameters: { names: ['wiseman-snake'] } };
export const AsOf: Story = { name: 'As of an earlier day', args: { film: 'ballerina', 'as-of': '2025-01-01' } };
export const None: Story = { name: 'Where none is recorded', args: { film: 'caine' } };
export const Unknown: Story = { name: 'An id that there is not', args: { quote: 'reeves-suite' } };
export const UnknownWithAuthoredWords: Story = { args: { quote: 'reeves-suite', content: html`<p>Reeves said that he liked to wear the suit again.</p>` } };
export const Noir: Story = { args: { quote: 'reeves-suit', theme: 'noir' } };
export const German: Story = { args: { quote: 'reeves-suit' }, globals: { language: 'de' } };
export const Arabic: Story = { name: 'Arabic, right to left', args: { quote: 'reeves-suit' }, globals: { language: 'ar' } };
export const Narrow: Story = { name: '280 px', args: { quote: 'reeves-looking-for-revenge' }, globals: { room: 'narrow' } };
export const HostilePage: Story = { name: 'On a page that resets everything', args: { quote: 'reeves-suit' }, decorators: [onHostilePage] };
