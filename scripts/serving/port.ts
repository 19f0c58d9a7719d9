import { createServer } from 'node:net';
import { codeOf, Fault } from './fault.ts';

/** Throws a Fault when the address cannot be listened on, so that this is known before anything long is begun. */
export const checkPort = async (host: string, port: number): Promise<void> => {
  try {
    await listenBriefly(host, port);
  } catch (error) {
    const code = codeOf(error);
    switch (code) {
      case 'EADDRINUSE': throw new Fault(`Port ${port} on ${host} is taken by another program: stop that one, or choose another port with “npm start -- --port ${port + 1}”.`);
      case 'EACCES': throw new Fault(`Port ${port} needs more rights than this user has: choose one above 1023 with “npm start -- --port 3000”.`);
      case 'EADDRNOTAVAIL': case 'ENOTFOUND': case 'EAI_AGAIN': throw new Fault(`This machine has no address ${host}: give one of its own with --host or HOST, or leave it out for 127.0.0.1.`);
      default: throw new Fault(`${host} port ${port} cannot be listened on (${code ?? 'unknown error'}): choose others with --host and --port.`);
    }
  }
};

/** A port of the loopback address that was free a moment ago. */
export const freePort = (): Promise<number> => listenBriefly('127.0.0.1', 0);

const listenBriefly = (host: string, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ host, port, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : port));
    });
  });
