export default defineNuxtConfig({
  compatibilityDate: '2026-11-29',
  telemetry: false,
  css: ['wick-widgets/wick.css'],
  app: { head: { htmlAttrs: { lang: 'en' } } },
  vue: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('wick-') } },
  typescript: { tsConfig: { compilerOptions: { types: ['wick-widgets/vue'] }, vueCompilerOptions: { strictTemplates: true } } },
});
