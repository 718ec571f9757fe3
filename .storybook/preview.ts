/**
 * Settings for every story: colours, language and direction of the page, column width, and axe violations as errors.
 */
import { withThemeByDataAttribute } from '@storybook/addon-themes';
import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import '../src/all.js';
import '../src/styles/wick.css';
import { inLanguage, inRoom, rooms } from '../stories/page.js';
import './preview.css';

// Written by `npm run storybook`; the stories also run without it.
const manifests = import.meta.glob<object>('../dist/custom-elements.json', { eager: true, import: 'default' });
for (const manifest of Object.values(manifests)) setCustomElementsManifest(manifest);

/** Parts, custom properties, slots and events are listed without controls. Properties are hidden, since their attributes set them. */
const toldOnly: unknown[] = ['css shadow parts', 'css custom properties', 'slots', 'events'];
const listed: NonNullable<Preview['argTypesEnhancers']>[number] = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const category: unknown = argType.table?.category;
      if (category === 'properties') return [name, { ...argType, table: { ...argType.table, disable: true } }];
      return [name, toldOnly.includes(category) ? { ...argType, control: false as const } : argType];
    }),
  );

const preview: Preview = {
  argTypesEnhancers: [listed],
  decorators: [inLanguage, inRoom, withThemeByDataAttribute({ themes: { light: 'light', dark: 'dark' }, defaultTheme: 'light', attributeName: 'data-page' })],
  globalTypes: {
    language: {
      description: 'The language of the page',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'de', title: 'Deutsch' },
          { value: 'ar', title: 'العربية (right to left)' },
        ],
      },
    },
    room: {
      description: 'The room that a widget finds on the page',
      toolbar: {
        title: 'Room',
        icon: 'ruler',
        dynamicTitle: true,
        items: Object.entries(rooms).map(([value, { title }]) => ({ value, title })),
      },
    },
  },
  initialGlobals: { language: 'en', room: 'all' },
  parameters: {
    // Axe runs this rule of WCAG 2.2 only if it is enabled.
    a11y: { test: 'error', config: { rules: [{ id: 'target-size', enabled: true }] } },
    backgrounds: { disable: true },
    controls: { expanded: true },
    docs: { codePanel: true },
    layout: 'padded',
    options: { storySort: { order: ['Articles', 'Film card', 'Release countdown', 'Cast list', 'Release history', 'Sources', 'Provider'] } },
  },
  tags: ['autodocs'],
};

export default preview;
