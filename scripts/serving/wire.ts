import { createServer } from 'node:net';
import type { Server, Socket } from 'node:net';
import type { PGlite } from '@electric-sql/pglite';
import { messageCutter } from './frontend-messages.ts';
import { takeTurns } from './turns.ts';
import type { Turns } from './turns.ts';

export type Wire = Readonly<{ host: string; port: number; stop: () => Promise<void> }>;

/**
 * Serves the PostgreSQL protocol for the one session that PGlite has. What a client sends up to its Sync is carried
 * out without interruption, and so is its transaction: the session knows nothing of clients, so that a statement of
 * another one in between would become part of it. (@electric-sql/pglite-socket lets single messages in between.)
 * What outlasts a transaction, like SET or a named statement, is shared by all clients.
 */
export const serveWire = async (db: PGlite, host: string): Promise<Wire> => {
  const turns = takeTurns<Socket>();
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    attend(socket, db, turns);
  });
  const port = await listening(server, host);
  return {
    host, port,
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
      await turns.idle();
    },
  };
};

const listening = (server: Server, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port: 0 }, () => {
      const address = server.address();
      if (typeof address === 'object' && address !== null) resolve(address.port);
      else reject(new Error('the database listens on no port'));
    });
  });

/** Messages after which the session answers: Query, Sync, Flush, function call, and the ends of a copy. */
const answered = new Set(['Q', 'S', 'H', 'F', 'c', 'f']);
const terminate = 'X';
const flush = 'H';

const attend = (socket: Socket, db: PGlite, turns: Turns<Socket>): void => {
  const cut = messageCutter();
  let batch: Uint8Array[] = [];

  const carryOut = (messages: readonly Uint8Array[], unfinished: boolean): void => turns.take(socket, async () => {
    try {
      for (const message of messages) {
        await db.runExclusive(() => db.execProtocolRawStream(message, { onRawData: (data) => { if (socket.writable) socket.write(Buffer.from(data)); } }));
      }
    } catch {
      // The session itself failed, not a statement: this client cannot know what was done.
      socket.destroy();
    }
    return unfinished || db.isInTransaction();
  });

  socket.setNoDelay(true);
  socket.on('error', () => socket.destroy());
  socket.on('close', () => turns.leave(socket, async () => {
    if (db.isInTransaction()) await db.exec('ROLLBACK');
  }));
  socket.on('data', (chunk: Buffer) => {
    try {
      for (const message of cut(chunk)) {
        switch (message.kind) {
          case 'encryption': socket.write('N'); break;
          case 'cancel': socket.end(); break;
          case 'startup': carryOut([message.bytes], false); break;
          case 'message':
            if (message.type === terminate) { socket.end(); break; }
            batch.push(message.bytes);
            if (!answered.has(message.type)) break;
            carryOut(batch, message.type === flush);
            batch = [];
            break;
          default: message satisfies never;
        }
      }
    } catch {
      // Not the PostgreSQL protocol.
      socket.destroy();
    }
  });
};
