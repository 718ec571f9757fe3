export default defineNuxtConfig({
  compatibilityDate: '2026-11-29',
  telemetry: false,
  css: ['wick-widgets/wick.css', '~/assets/page.css'],
  app: { head: { htmlAttrs: { lang: 'en' }, link: [{ rel: 'icon', href: 'data:,' }] } },
  vue: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('wick-') } },
  hooks: {
    // Nuxt would have every reader fetch the languages and the data of widgets that the page does not show.
    'build:manifest'(manifest) {
      for (const [path, file] of Object.entries(manifest)) if (path.includes('/wick-widgets/')) file.prefetch = false;
    },
  },
  typescript: { tsConfig: { compilerOptions: { types: ['wick-widgets/vue'] }, vueCompilerOptions: { strictTemplates: true } } },
});
