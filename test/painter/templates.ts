/**
 * Templates of each kind that the views use, to test the painter by itself and against Lit.
 */
import { html, nothing, svg, type TemplateResult } from 'lit';

const hostile = `</script><!-- & <b> "it's"`;

/** What a template is about, and what is painted of it. */
export const templates: Readonly<Record<string, readonly [template: TemplateResult, painted: string]>> = {
  'no value': [html`<p part="note">1</p>`, '<p part="note">1</p>'],
  'text and numbers': [html`<p>${'a'} ${1} ${0} ${true} ${false}</p>`, '<p>a 1 0 true false</p>'],
  'what is not there': [html`<p>${nothing}${null}${undefined}${''}</p>`, '<p></p>'],
  'hostile text': [html`<p>${hostile}</p>`, `<p>&lt;/script&gt;&lt;!-- &amp; &lt;b&gt; "it's"</p>`],
  'a hostile attribute': [html`<p title=${hostile}>1</p>`, `<p title="&lt;/script&gt;&lt;!-- &amp; &lt;b&gt; &quot;it's&quot;">1</p>`],
  'an entity in the template': [html`<p>&nbsp;&amp;${'&amp;'}</p>`, '<p>&nbsp;&amp;&amp;amp;</p>'],
  'a template in a template': [html`<ul>${html`<li>${html`<b>${1}</b>`}</li>`}</ul>`, '<ul><li><b>1</b></li></ul>'],
  'a list': [html`<ul>${[1, 2].map((count) => html`<li>${count}</li> `)}</ul>`, '<ul><li>1</li> <li>2</li> </ul>'],
  'a set, and a list in a list': [html`<p>${new Set(['a', 'b'])}${[['c'], nothing]}</p>`, '<p>abc</p>'],
  'an attribute without quotes': [html`<p lang=${'en'} dir=${'ltr'}>1</p>`, '<p lang="en" dir="ltr">1</p>'],
  'an attribute of several pieces': [html`<p part="mark ${'a'} ${'b'}" title="${'"'}'">1</p>`, `<p part="mark a b" title="&quot;'">1</p>`],
  'an attribute that is left out': [html`<p lang=${nothing} part="mark ${nothing} b" title="a">1</p>`, '<p title="a">1</p>'],
  'an attribute of no words': [html`<p lang=${''} dir=${undefined} title=${null}>1</p>`, '<p lang="" dir="" title="">1</p>'],
  'an attribute that is a word for yes or no': [html`<p aria-hidden=${true} aria-busy=${false}>1</p>`, '<p aria-hidden="true" aria-busy="false">1</p>'],
  'a boolean attribute': [html`<p ?hidden=${true}>1</p><p ?hidden=${false}>1</p><p ?hidden=${nothing}>1</p>`, '<p hidden>1</p><p>1</p><p>1</p>'],
  'a handler and a property': [html`<button @click=${() => undefined} ._own=${'a'} part="b">1</button>`, '<button part="b">1</button>'],
  'a bracket in text': [html`<p title="a" lang=${'en'}>1 > 0 ${1} > 0 b=${2}</p>`, '<p title="a" lang="en">1 > 0 1 > 0 b=2</p>'],
  'an equals sign in text': [html`<p>a=${1} b = "${2}"</p>`, '<p>a=1 b = "2"</p>'],
  'white space': [html`
    <p
      part="a"
      lang=${'en'}
    >
      ${1}
    </p>
  `, '\n    <p\n      part="a"\n      lang="en"\n    >\n      1\n    </p>\n  '],
  'a drawing': [html`<svg viewBox="0 0 1 1">${svg`<path d="M0 0H${1}"></path>`}</svg>`, '<svg viewBox="0 0 1 1"><path d="M0 0H1"></path></svg>'],
  'what folds': [html`<details ?open=${true}><summary>${1}</summary><slot name="answer-${'a'}"></slot></details>`, '<details open><summary>1</summary><slot name="answer-a"></slot></details>'],
};
