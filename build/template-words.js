/**
 * An ESLint rule: templates contain no words. All text for readers comes from the messages of their language.
 */

const value = '\uE000';
const comment = /<!--.*?-->/gs;
const tag = /<(?:"[^"]*"|'[^']*'|[^'">])*>/g;
const entity = /&#?\w+;/g;
const spokenAttribute = /\s(?:alt|title|placeholder|aria-(?:label|description|roledescription|valuetext))\s*=\s*(?:"[^"]*\p{L}|'[^']*\p{L}|[^\s"'>]*\p{L})/u;

/** @param {string} markup a template, with a placeholder for each value */
function hasWords(markup) {
  const tags = markup.replace(comment, '').match(tag) ?? [];
  const text = markup.replace(comment, '').replace(tag, '').replace(entity, '');
  return /\p{L}/u.test(text) || tags.some((written) => spokenAttribute.test(written));
}

/** @type {import('eslint').Rule.RuleModule} */
export const templateWords = {
  meta: { type: 'problem', schema: [{ type: 'string' }] },
  create(context) {
    return {
      TaggedTemplateExpression({ tag: called, quasi }) {
        if (called.type !== 'Identifier' || !['html', 'svg'].includes(called.name)) return;
        const markup = quasi.quasis.map((part) => part.value.raw).join(value);
        if (hasWords(markup)) context.report({ node: quasi, message: context.options[0] });
      },
    };
  },
};
