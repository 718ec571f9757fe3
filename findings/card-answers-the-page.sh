#!/usr/bin/env bash
# An engineer expects: a style sheet of the page does not see into shadow roots. `@container (max-width: 500px) { p { … } }` asks the
# container that the page has made around the paragraph, and `@container card (…)` one that the page has called so.
# What happens: in Chromium 156, Firefox ESR 153 and WebKitGTK 2.50 the first is answered by a container inside the component, around the
# slot that the paragraph stands in, and so are the units (`100cqi`). Of the second, Chromium and Firefox find the component's container
# by its name, too; WebKitGTK 2.50 asks the page's. Neither the paragraph nor the page's own rule has anything of the component in it.
# Why it matters: a component that sets `container-type` on a box inside changes how the page lays out what is put into its slots; adding
# it is a change that users notice, and so is the container's name. From outside, name the page's container in the query, by a name
# that no component uses. The standard looks for containers in the flat tree: https://drafts.csswg.org/css-conditional-5/#container-rule
# Seen on 2026-11-30.
set -euo pipefail
source "$(dirname "$0")/three-engines.bash"

cat > look.mjs <<'LOOK'
import { each } from './drive.mjs';

const page = `data:text/html,${encodeURIComponent(`<!doctype html><title>container</title><style>
  #outer { width: 900px; container: card / inline-size }
  @container (max-width: 500px) { p { order: 5 } }
  @container card (max-width: 500px) { p { flex-grow: 5 } }
  p { width: 100cqi; margin: 0 }
</style><div id="outer"><div id="host"><template shadowrootmode="open"><style>
  div { width: 300px; container: card / inline-size }
</style><div><slot></slot></div></template><p>Words</p></div></div>`)}`;

await each(async (browser, name) => {
  await browser.goto(page);
  const seen = await browser.eval(`(() => {
    const { order, flexGrow, width } = getComputedStyle(document.querySelector('p'));
    return { unnamed: order, named: flexGrow, unit: width };
  })()`);
  console.log(`  the page's query is answered by the component's container: ${seen.unnamed === '5'}, by name: ${seen.named === '5'}; 100cqi: ${seen.unit}`);
  return seen.unnamed === '5' && seen.named === (name === 'webkit' ? '0' : '5') && seen.unit === '300px';
});
LOOK

node look.mjs & node_pid=$!
wait "$node_pid"
