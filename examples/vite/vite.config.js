import { defineConfig } from 'vite';
import { wickWidgets } from 'wick-widgets/vite';

export default defineConfig({ plugins: [wickWidgets()] });
