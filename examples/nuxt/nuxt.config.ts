export default defineNuxtConfig({
  compatibilityDate: '2026-11-29',
  telemetry: false,
  css: ['wick-widgets/wick.css', '~/assets/page.css'],
  app: { head: { htmlAttrs: { lang: 'en' }, link: [{ rel: 'icon', href: 'data:,' }] } },
  vue: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('wick-') } },
  typescript: { tsConfig: { compilerOptions: { types: ['wick-widgets/vue'] }, vueCompilerOptions: { strictTemplates: true } } },
});
