/** Answers the render plugin, apart from the test runner: server rendering brings a DOM shim and its own Lit. */
import { parentPort, workerData } from 'node:worker_threads';

const { [workerData.render]: render } = await import(workerData.module);

parentPort?.on('message', async ({ id, markup, options }) => {
  try {
    parentPort?.postMessage({ id, result: await render(markup, options) });
  } catch (error) {
    parentPort?.postMessage({ id, result: { error: error instanceof Error ? error.stack : String(error) } });
  }
});
