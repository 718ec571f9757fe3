/** The worker of the render plugin. Server rendering installs a DOM shim and another build of Lit, so it runs in its own thread. */
import { parentPort, workerData } from 'node:worker_threads';

const { [workerData.render]: render } = await import(workerData.module);

parentPort?.on('message', async ({ id, markup, options }) => {
  try {
    parentPort?.postMessage({ id, result: await render(markup, options) });
  } catch (error) {
    parentPort?.postMessage({ id, result: { error: error instanceof Error ? error.stack : String(error) } });
  }
});
