/** Who makes a change: a name, and the request that asked for it, where it came over the network. */
export interface Maker {
  readonly name: string;
  readonly requestId: string | null;
}
