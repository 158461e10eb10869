import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Socket, type Server as TcpServer } from 'node:net';

/** A server of this machine that counts what reaches it. */
export interface Loopback {
  readonly port: number;
  readonly url: string;
  /** Connections ever opened. */
  connections(): number;
  /** Sockets open now. */
  open(): number;
  /** Resolves when no socket is open any more. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

export async function httpServer(answer: RequestListener, host = '127.0.0.1', port = 0): Promise<Loopback> {
  const server = createServer(answer);
  return listening(server, host, port);
}

/** Hands over every socket as it is: for answers that no HTTP server would give. */
export async function tcpServer(talk: (socket: Socket) => void, host = '127.0.0.1', port = 0): Promise<Loopback> {
  const server = createTcpServer((socket) => {
    socket.on('error', () => {});
    talk(socket);
  });
  return listening(server, host, port);
}

async function listening(server: TcpServer, host: string, port: number): Promise<Loopback> {
  const sockets = new Set<Socket>();
  let connections = 0;
  server.on('connection', (socket: Socket) => {
    connections++;
    sockets.add(socket);
    socket.once('close', () => {
      sockets.delete(socket);
      server.emit('left');
    });
  });
  server.listen(port, host);
  await once(server, 'listening');
  const { port: bound } = server.address() as AddressInfo;
  return {
    port: bound,
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    connections: () => connections,
    open: () => sockets.size,
    async idle() {
      while (sockets.size > 0) await once(server, 'left');
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
