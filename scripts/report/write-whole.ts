import { constants } from 'node:fs';
import { access, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Makes sure, before anything is worked out, that files can be written into a folder; makes it where asked to. */
export async function requireFolder(folder: string, mayMake: boolean): Promise<void> {
  try {
    if (mayMake) await mkdir(folder, { recursive: true });
    if (!(await stat(folder)).isDirectory()) throw new Error(`not a folder: ${folder}`);
    await access(folder, constants.W_OK);
  } catch (cause) {
    throw new Error(`folder not writable: ${folder}; choose another, or make it so`, { cause });
  }
}

/** Writes a file whole or not at all: under another name first, which then takes the place of any older file. */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const draft = `${file}.${process.pid}.part`;
  try {
    await writeFile(draft, bytes);
    await rename(draft, file);
  } catch (cause) {
    await rm(draft, { force: true });
    throw new Error(`file not written: ${file}`, { cause });
  }
}

export const folderOf = (file: string): string => dirname(file);
