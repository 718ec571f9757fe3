import { defineConfig } from 'astro/config';
import { wickWidgets } from 'wick-widgets/astro';

export default defineConfig({ integrations: [wickWidgets()] });
