import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { spoilerLevels } from '../src/domain/ledger/closed-lists.js';
import { onHostilePage } from './page.js';
import { attributes, type SettingArgs, settingArgTypes, within } from './settings.js';

interface SpoilerArgs extends SettingArgs {
  reveals: string;
  level?: string;
  label?: string;
  content?: unknown;
}

/** Of an invented kind, so that no story gives anything away. */
const words = html`<p>The ferryman keeps the coin, and the toll is paid by somebody else.</p><p>Nobody in the harbour speaks of it again.</p>`;

const meta: Meta<SpoilerArgs> = {
  title: 'How does it hang together/Spoiler',
  id: 'spoiler',
  component: 'wick-spoiler',
  args: { reveals: 'john-wick-4' },
  argTypes: {
    reveals: { control: 'text' },
    level: { control: 'select', options: spoilerLevels.map(String), description: 'How far it gives the title away.', table: attributes },
    label: { control: 'text' },
    content: { table: { disable: true } },
    ...settingArgTypes,
  },
  render: ({ reveals, level, label, content, ...settings }) =>
    within(
      settings,
      html`<p>The paragraph before gives nothing away.</p>
        <wick-spoiler reveals=${reveals} level=${ifDefined(level)} label=${ifDefined(label)}>${content ?? words}</wick-spoiler>
        <p>Nor does the paragraph after.</p>`,
    ),
};

export default meta;
type Story = StoryObj<SpoilerArgs>;

/** What a reader would do. */
const opened: Story['play'] = ({ canvasElement }) => {
  canvasElement.querySelector('wick-spoiler')?.shadowRoot?.querySelector<HTMLElement>('[part="toggle"]')?.click();
};
const sentence: Story['render'] = ({ reveals, level, label, content: _content, ...settings }) =>
  within(
    settings,
    html`<p>
      Nobody agrees on what the last scene means: <wick-spoiler inline reveals=${reveals} level=${ifDefined(level)} label=${ifDefined(label)}>the coin is <em>still</em> on the table</wick-spoiler>, say some, and that is all there is to it, however long one looks.
    </p>`,
  );

export const Closed: Story = {};
export const Opened: Story = { play: opened };
export const Premise: Story = { name: 'Gives away the premise', args: { reveals: 'ballerina', level: '1' } };
export const OwnLabel: Story = { args: { label: 'Who pays the toll in the end' } };
export const Teaser: Story = { args: { content: html`<p slot="teaser">The toll is paid in the end, but not by him.</p>${words}` } };
export const InASentence: Story = { name: 'In a sentence', render: sentence };
export const InASentenceOpened: Story = { name: 'In a sentence, opened', render: sentence, play: opened };
export const Shown: Story = { name: 'Where everything is shown', args: { spoilers: 'show' } };
export const OwnDetails: Story = {
  name: 'Around the author’s own details',
  args: { content: html`<details><summary>Spoiler</summary>${words}</details>` },
};
export const UnknownTitle: Story = { args: { reveals: 'john-wick-44', content: nothing } };
export const Noir: Story = { args: { theme: 'noir' }, play: opened };
export const Paper: Story = { args: { theme: 'paper' }, play: opened };
export const Arabic: Story = { name: 'Arabic, right to left', globals: { language: 'ar' } };
export const Narrow: Story = { name: '280 px', globals: { room: 'narrow' } };
export const HostilePage: Story = { name: 'On a page that resets everything', decorators: [onHostilePage] };
