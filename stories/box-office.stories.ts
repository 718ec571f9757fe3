import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { type GrossMetric, grossMetrics } from '../src/domain/money/box-office.js';
import { onHostilePage } from './page.js';
import { attributes, type SettingArgs, settingArgTypes, within } from './settings.js';

interface BoxOfficeArgs extends SettingArgs {
  film: string;
  compare?: string;
  metric?: GrossMetric;
  'heading-level'?: number;
  content?: unknown;
}

const meta: Meta<BoxOfficeArgs> = {
  title: 'How did it do/Box office',
  id: 'box-office',
  component: 'wick-box-office',
  args: { film: 'ballerina' },
  argTypes: {
    film: { control: 'text' },
    compare: { control: 'text', description: 'Ids of other titles.', table: attributes },
    metric: { control: 'select', options: grossMetrics, description: 'Which gross.', table: attributes },
    'heading-level': { control: { type: 'number', min: 1, max: 6 } },
    content: { table: { disable: true } },
    ...settingArgTypes,
  },
  render: ({ film, compare, metric, 'heading-level': headingLevel, content, ...settings }) =>
    within(
      settings,
      html`<wick-box-office film=${film} compare=${ifDefined(compare)} metric=${ifDefined(metric)} heading-level=${ifDefined(headingLevel)}>${content ?? nothing}</wick-box-office>`,
    ),
};

export default meta;
type Story = StoryObj<BoxOfficeArgs>;

const chapters = 'john-wick john-wick-2 john-wick-3 john-wick-4';

export const Alone: Story = { name: 'One title, against its budget', globals: { room: 'wide' } };
export const Weekly: Story = { name: 'Weekly figures, and a gap', args: { film: 'john-wick', metric: 'domestic' }, globals: { room: 'wide' } };
export const Compared: Story = { name: 'Five titles, of which one was in cinemas for a week', args: { compare: chapters, metric: 'domestic' }, globals: { room: 'wide' } };
export const ComparedWorldwide: Story = { name: 'Worldwide, with estimates', args: { compare: chapters }, globals: { room: 'wide' } };
export const SourcesDiffer: Story = { name: 'As of the week in which sources differed', args: { 'as-of': '2025-06-13' } };
export const ComparedRange: Story = { name: 'A bar whose end sources differ about', args: { 'as-of': '2025-06-13', compare: 'john-wick-4' } };
export const BudgetBand: Story = { name: 'A budget that is a range', args: { 'as-of': '2025-06-08' } };
export const OneFigure: Story = { name: 'One figure', args: { film: 'the-continental' } };
export const NoFigures: Story = { args: { film: 'caine' } };
export const UnknownFilmWithAuthoredWords: Story = { args: { film: 'ballerinas', content: html`<p>It took 137 million dollars.</p>` } };
export const Noir: Story = { args: { theme: 'noir', compare: 'john-wick-4' } };
export const Paper: Story = { args: { theme: 'paper' } };
export const German: Story = { args: { compare: 'john-wick john-wick-4' }, globals: { language: 'de' } };
export const Arabic: Story = { name: 'Arabic, right to left', args: { compare: 'john-wick-4' }, globals: { language: 'ar' } };
export const Narrow: Story = { name: '280 px', args: { compare: chapters, metric: 'domestic' }, globals: { room: 'narrow', theme: 'dark' } };
export const HostilePage: Story = { name: 'On a page that resets everything', decorators: [onHostilePage] };
