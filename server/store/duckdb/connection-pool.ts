import type { StoreConnections } from '../store.ts';
import type { DuckDbConnection } from './duckdb-connection.ts';

/** A few connections, each used by one piece of work at a time; work waits its turn when all are busy. */
export class ConnectionPool {
  private readonly connections: readonly DuckDbConnection[];
  private readonly free: DuckDbConnection[];
  private readonly waiting: ((connection: DuckDbConnection) => void)[] = [];
  private closed = false;

  constructor(connections: readonly DuckDbConnection[]) {
    this.connections = connections;
    this.free = [...connections];
  }

  async use<T>(work: (connection: DuckDbConnection) => Promise<T>): Promise<T> {
    if (this.closed) throw new Error('the store is closed. Open it again.');
    const connection = await this.take();
    try {
      return await work(connection);
    } finally {
      this.giveBack(connection);
    }
  }

  count(): StoreConnections {
    const open = this.connections.length;
    return { open, busy: open - this.free.length, waiting: this.waiting.length };
  }

  /** Lets work under way finish, takes no more, and disconnects. */
  async close(): Promise<void> {
    this.closed = true;
    await Promise.all(this.connections.map(() => this.take()));
    for (const connection of this.connections) connection.close();
  }

  private take(): Promise<DuckDbConnection> {
    const connection = this.free.pop();
    if (connection) return Promise.resolve(connection);
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private giveBack(connection: DuckDbConnection): void {
    const next = this.waiting.shift();
    if (next) next(connection);
    else this.free.push(connection);
  }
}
