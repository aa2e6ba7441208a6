import { parseArgs } from 'node:util';

export const usage = `usage: npm run fetch-published -- [PUBLICATION…] [--list] [--folder FOLDER] [--mirror URL] [--pause SECONDS] [--no-ingest]

  PUBLICATION    which to fetch, as --list names them; all unless given
  --folder       where the dated folders stand; data/published unless given
  --mirror       fetch from a copy: URL/host/path stands for https://host/path
  --pause        seconds between two requests; 1 unless given
  --no-ingest    fetch only`;

/** What `npm run fetch-published` was asked to do. */
export interface FetchArguments {
  readonly ids: readonly string[];
  readonly help: boolean;
  readonly list: boolean;
  readonly folder: string;
  readonly mirror: string | null;
  readonly pauseInSeconds: number;
  readonly ingest: boolean;
}

/** Reads the command line. Throws an Error that says what is wrong with it and how it should be. */
export function readArguments(given: readonly string[]): FetchArguments {
  const { values, positionals: ids } = parse(given);
  const pauseInSeconds = Number(values.pause ?? '1');
  if (!(pauseInSeconds >= 0 && pauseInSeconds <= 60)) {
    throw new Error(`invalid --pause: ${values.pause}; give seconds from 0 to 60`);
  }
  if (values.mirror !== undefined && !/^https?:\/\//.test(values.mirror)) {
    throw new Error(`invalid --mirror: ${values.mirror}; give an address that begins with http`);
  }
  return {
    ids,
    help: values.help ?? false,
    list: values.list ?? false,
    folder: values.folder ?? 'data/published',
    mirror: values.mirror?.replace(/\/$/, '') ?? null,
    pauseInSeconds,
    ingest: values['no-ingest'] !== true,
  };
}

function parse(given: readonly string[]) {
  try {
    return parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        list: { type: 'boolean' },
        folder: { type: 'string' },
        mirror: { type: 'string' },
        pause: { type: 'string' },
        'no-ingest': { type: 'boolean' },
      },
    });
  } catch (cause) {
    throw new Error(`${cause instanceof Error ? cause.message : cause}\n${usage}`, { cause });
  }
}
