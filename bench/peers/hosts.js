/** Mounts a framework's views into the tags of the article, whose authored content is removed. */
import words from './words.json';

export function mountEach(views, mount) {
  for (const [kind, view] of Object.entries(views)) {
    for (const host of document.querySelectorAll(`peer-${kind}`)) {
      host.replaceChildren();
      mount(view, host, words[host.getAttribute('film')][kind]);
    }
  }
}
