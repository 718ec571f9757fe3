/** Where the frameworks mount: each tag of the article, emptied of its author's words, with what it is to show. */
import words from './words.json';

export function mountEach(views, mount) {
  for (const [kind, view] of Object.entries(views)) {
    for (const host of document.querySelectorAll(`peer-${kind}`)) {
      host.replaceChildren();
      mount(view, host, words[host.getAttribute('film')][kind]);
    }
  }
}
