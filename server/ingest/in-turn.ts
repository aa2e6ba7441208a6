/** Runs a task once every task given before it has ended, well or badly. */
export type InTurn = <Result>(task: () => Promise<Result>) => Promise<Result>;

/** A queue in which one task runs at a time, in the order given. A task that fails does not stop those behind it. */
export function startQueue(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const turn = last.then(task, task);
    last = turn.catch(() => undefined);
    return turn;
  };
}
