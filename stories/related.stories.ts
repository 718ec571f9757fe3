import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { onHostilePage } from './page.js';
import { days, type SettingArgs, settingArgTypes, within } from './settings.js';

interface RelatedArgs extends SettingArgs {
  film?: string;
  'heading-level'?: number;
  content?: unknown;
}

/** Of an invented kind, so that no story gives anything away. */
const open = html`<a href="#stunts">How the stunts of the harbour were made</a><a href="#ferries">Every ferry in the film, and who built them</a>`;
const closed = html`<a href="#coin" data-reveals="john-wick-4">Who keeps the coin</a><a href="#toll" data-reveals="ballerina" data-level="2">Who pays the toll</a>`;

const meta: Meta<RelatedArgs> = {
  title: 'How does it hang together/Related',
  id: 'related',
  component: 'wick-related',
  args: { content: html`${open}${closed}` },
  argTypes: {
    film: { control: 'text' },
    'heading-level': { control: { type: 'number', min: 1, max: 6 } },
    content: { table: { disable: true } },
    ...settingArgTypes,
  },
  render: ({ film, 'heading-level': headingLevel, content, ...settings }) =>
    within(settings, html`<wick-related film=${ifDefined(film)} heading-level=${ifDefined(headingLevel)}>${content ?? nothing}</wick-related>`),
};

export default meta;
type Story = StoryObj<RelatedArgs>;

export const SomeHidden: Story = {};
export const AllHidden: Story = { args: { content: closed } };
export const NoneHidden: Story = { args: { content: open } };
export const None: Story = { args: { content: nothing } };
export const ListItems: Story = { args: { content: html`<li><a href="#stunts">How the stunts were made</a>, from our archive</li><li><a href="#coin" data-reveals="john-wick-4">Who keeps the coin</a></li>` } };
export const OfAFilm: Story = { name: 'With those of the data', args: { film: 'ballerina', content: open } };
export const Shown: Story = { name: 'Where everything is shown', args: { spoilers: 'show', now: days.streaming } };
export const HiddenFromAll: Story = { name: 'Where everything is hidden', args: { spoilers: 'hide' } };
export const Slots: Story = { name: 'Own heading and footer', args: { content: html`<h2 slot="heading">Read on</h2>${open}<p slot="footer"><small>From our archive.</small></p>` } };
export const UnknownTitle: Story = { args: { content: html`<a href="#coin" data-reveals="john-wick-44">Who keeps the coin</a>` } };
export const Noir: Story = { args: { theme: 'noir' } };
export const Arabic: Story = { name: 'Arabic, right to left', globals: { language: 'ar' } };
export const Narrow: Story = { name: '280 px', globals: { room: 'narrow' } };
export const HostilePage: Story = { name: 'On a page that resets everything', decorators: [onHostilePage] };
