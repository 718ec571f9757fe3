import '../../src/all.js';
import { renderOnServer } from '../fixture.js';
it('x', async () => {
  const { html } = await renderOnServer('<wick-provider published="2024-01-25" now="2026-11-20"><p>It runs <wick-fact of="ballerina" field="runtime"></wick-fact>.</p></wick-provider>');
  throw new Error(html.replace(/<style>[^]*?<\/style>/g, '').slice(-3000));
});
