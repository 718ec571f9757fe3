import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { onHostilePage } from './page.js';
import { attributes, days, type SettingArgs, settingArgTypes, within } from './settings.js';

interface WhereArgs extends SettingArgs {
  film: string;
  'own-region'?: string;
  'heading-level'?: number;
  content?: unknown;
}

const meta: Meta<WhereArgs> = {
  title: 'When is it out/Where to watch',
  id: 'where-to-watch',
  component: 'wick-where-to-watch',
  args: { film: 'ballerina' },
  argTypes: {
    film: { control: 'text' },
    'own-region': { name: 'region', control: 'text', description: 'The market of this widget alone.', table: attributes },
    'heading-level': { control: { type: 'number', min: 1, max: 6 } },
    content: { table: { disable: true } },
    ...settingArgTypes,
  },
  render: ({ film, 'own-region': region, 'heading-level': headingLevel, content, ...settings }) =>
    within(settings, html`<wick-where-to-watch film=${film} region=${ifDefined(region)} heading-level=${ifDefined(headingLevel)}>${content ?? nothing}</wick-where-to-watch>`),
};

export default meta;
type Story = StoryObj<WhereArgs>;

export const AtHome: Story = { name: 'Streaming, digital and disc' };
export const CinemasOnly: Story = { name: 'In cinemas only', args: { now: days.afterOpening } };
export const Coming: Story = { name: 'To come, as of the article’s day', args: { 'as-of': days.article } };
export const NotKnown: Story = { name: 'Not known for the region', args: { 'own-region': 'FR' } };
export const Worldwide: Story = { name: 'What the whole world has', args: { film: 'the-continental', 'own-region': 'DE' } };
export const Nowhere: Story = { name: 'Not known anywhere', args: { film: 'john-wick-5' } };
export const OwnLinks: Story = {
  name: 'Links of the publisher’s own',
  args: { content: html`<a slot="links" href="https://shop.example/ballerina">Our shop</a> <a slot="links" href="https://rent.example/ballerina">Our partner</a>` },
};
export const OwnDisclosure: Story = {
  name: 'Links with the publisher’s own words',
  args: { content: html`<a slot="links" href="https://shop.example/ballerina">Our shop</a><p slot="disclosure"><small>We are paid for sales through this link.</small></p>` },
};
export const UnknownFilmWithAuthoredWords: Story = { args: { film: 'ballerinas', content: html`<p>It streams on Starz.</p>` } };
export const Noir: Story = { args: { theme: 'noir' } };
export const Paper: Story = { args: { theme: 'paper' } };
export const Arabic: Story = { name: 'Arabic, right to left', globals: { language: 'ar' } };
export const Narrow: Story = { name: '280 px, in German', globals: { room: 'narrow', theme: 'dark', language: 'de' } };
export const HostilePage: Story = { name: 'On a page that resets everything', decorators: [onHostilePage] };
