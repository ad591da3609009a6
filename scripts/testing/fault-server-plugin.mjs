import { startFaultServer } from '../../test/server/fault-server.mjs';

/**
 * Starts the fault server with the run and stops it with the run.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin & { readonly origin: string }}
 */
export function faultServer() {
  let server;
  return {
    name: 'fault-server',
    get origin() {
      return server.origin;
    },
    async serverStart() {
      server = await startFaultServer();
    },
    async serverStop() {
      await server?.close();
    },
  };
}
