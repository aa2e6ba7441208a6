import { spawnSync } from 'node:child_process';

/** An interpreter of Python that has a module, or the reason that a skipped test gives. */
export function findPython(module: string): {
  readonly python: string;
  readonly isAbsent: boolean;
  readonly because: string;
} {
  const python = ['python3', '/usr/bin/python3'].find(
    (each) => spawnSync(each, ['-c', `import ${module}`]).status === 0,
  );
  return {
    python: python ?? 'python3',
    isAbsent: python === undefined,
    because: python === undefined ? ` (skipped: no Python with the module ${module})` : '',
  };
}
