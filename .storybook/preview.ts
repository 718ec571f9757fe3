/**
 * Settings for every story: toolbars, controls, the page of an element, and axe violations as errors.
 */
import { withThemeByDataAttribute } from '@storybook/addon-themes';
import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import '../src/all.js';
import '../src/styles/wick.css';
import { inLanguage, inRoom } from '../stories/page.js';
import { fittingControls } from './controls.js';
import { ElementPage } from './element-page.js';
import './preview.css';
import { snippetOf } from './snippet.js';
import { globalTypes, inSettings, initialGlobals } from './toolbars.js';

// Written by `npm run storybook`; the stories also run without it.
const manifests = import.meta.glob<object>('../dist/custom-elements.json', { eager: true, import: 'default' });
for (const manifest of Object.values(manifests)) setCustomElementsManifest(manifest);

const preview: Preview = {
  argTypesEnhancers: [fittingControls],
  decorators: [inLanguage, inRoom, inSettings, withThemeByDataAttribute({ themes: { light: 'light', dark: 'dark' }, defaultTheme: 'light', attributeName: 'data-page' })],
  globalTypes,
  initialGlobals,
  parameters: {
    // Axe runs this rule of WCAG 2.2 only if it is enabled.
    a11y: { test: 'error', config: { rules: [{ id: 'target-size', enabled: true }] } },
    backgrounds: { disable: true },
    controls: { expanded: true },
    docs: { codePanel: true, page: ElementPage, source: { language: 'html', transform: snippetOf } },
    layout: 'padded',
    options: {
      storySort: {
        order: [
          'Introduction', 'What changed', 'Sentences', 'Design', ['Theme playground', 'Themes'], 'Articles', 'What is it', 'When is it out', 'Who is in it', 'How does it hang together', 'How did it do', 'Is it still true', 'Settings',
        ],
      },
    },
  },
  tags: ['autodocs'],
};

export default preview;
