import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { onHostilePage } from './page.js';
import { attributes, days, type SettingArgs, settingArgTypes, within } from './settings.js';

interface WhenArgs extends SettingArgs {
  film?: string;
  phase?: string;
  before?: string;
  after?: string;
  content?: unknown;
}

const words = html`<p>Tickets are on sale.</p><p slot="otherwise">There are no tickets at the moment.</p>`;

const meta: Meta<WhenArgs> = {
  title: 'When is it out/When',
  id: 'when',
  component: 'wick-when',
  args: { film: 'ballerina', phase: 'opening-today in-cinemas' },
  argTypes: {
    film: { control: 'text' },
    phase: { control: 'text' },
    before: { control: 'text', description: 'The day before which it is shown.', table: attributes },
    after: { control: 'text', description: 'The day after which it is shown.', table: attributes },
    content: { table: { disable: true } },
    ...settingArgTypes,
  },
  render: ({ film, phase, before, after, content, ...settings }) =>
    within(settings, html`<wick-when film=${ifDefined(film)} phase=${ifDefined(phase)} before=${ifDefined(before)} after=${ifDefined(after)}>${content ?? words}</wick-when>`),
};

export default meta;
type Story = StoryObj<WhenArgs>;

const onDays = { film: undefined, phase: undefined } as unknown as WhenArgs;

export const InThePhase: Story = { name: 'In the phase', args: { now: days.afterOpening } };
export const InAnother: Story = { name: 'In another phase', args: { now: days.streaming } };
export const OpeningDay: Story = { name: 'On opening day', args: { now: days.opening } };
export const AsOf: Story = { name: 'As of the article’s day', args: { phase: 'dated', 'as-of': days.article } };
export const BeforeADay: Story = { args: { ...onDays, before: '2025-06-06', now: days.lastDay } };
export const AfterADay: Story = { args: { ...onDays, after: '2025-06-05', now: days.opening } };
export const TooEarly: Story = { name: 'Not yet after a day', args: { ...onDays, after: '2025-06-05', now: days.lastDay } };
export const InASentence: Story = {
  name: 'In a sentence',
  render: (args) =>
    within(args, html`<p>The film <wick-when after="2025-06-05">opened</wick-when><wick-when before="2025-06-06">will open</wick-when> on June 6, 2025, in the United States.</p>`),
};
export const NoCondition: Story = { args: onDays };
export const UnknownFilm: Story = { args: { film: 'balerina' } };
export const BadAttributes: Story = { name: 'Attributes that cannot be read', args: { phase: 'playing', before: '2025-02-30' } };
export const HostilePage: Story = { name: 'On a page that resets everything', args: { now: days.afterOpening }, decorators: [onHostilePage] };
