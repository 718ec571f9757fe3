import { wickWidgets } from 'wick-widgets/eleventy';

export default function (eleventyConfig) {
  eleventyConfig.ignores.add('README.md');
  eleventyConfig.addPlugin(wickWidgets);
}
