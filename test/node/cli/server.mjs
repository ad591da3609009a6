import { startFaultServer } from '../../server/fault-server.mjs';

/** The server of faults, for programs: `serve` declares an address's answers. */
export async function startServer(test) {
  const server = await startFaultServer();
  test.after(() => server.close());
  return {
    ...server,
    /** @returns {Promise<string>} the address */
    async serve(key, ...answers) {
      const body = JSON.stringify(answers);
      await fetch(`${server.origin}/script/${key}`, { method: 'POST', body });
      return `${server.origin}/f/${key}`;
    },
    async requests(key) {
      return (await fetch(`${server.origin}/log/${key}`)).json();
    },
  };
}
