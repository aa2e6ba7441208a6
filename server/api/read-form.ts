import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { finished } from 'node:stream/promises';
import { Busboy } from '@fastify/busboy';
import { RequestError } from './error-response.ts';

/** A file as it comes in with a request; its bytes are read before the next file is asked for. */
export interface UploadedFile {
  readonly chunks: AsyncIterable<Uint8Array>;
  /** As the sender names it; null where it does not. */
  readonly fileName: string | null;
}

/** What a form holds: files in the order in which they come, and what stood before the first of them. */
export interface UploadedForm {
  readonly files: AsyncIterable<UploadedFile>;
  /** The text of the part named `mapping`; null where there is none. */
  readonly mapping: string | null;
}

/** How long a form may go on once all of it has come and been read. */
const patienceInMilliseconds = 1_000;

/** More files than belong together in any publisher's release. */
const filesAtMost = 20;

const mappingLength = 256 * 1024;

/**
 * The parts of a form, as they come: nothing is buffered but a mapping, so that it must stand before the files.
 * Resolves as soon as the first file begins; whatever ends the form badly after that fails the files that are read then.
 */
export async function readForm(body: AsyncIterable<Uint8Array>, contentType: string): Promise<UploadedForm> {
  const form = new IncomingForm(contentType);
  form.read(body);
  await form.untilFile(0);
  return { mapping: await form.mapping(), files: form.files() };
}

interface FormPart {
  readonly content: Readable;
  readonly fileName: string | null;
}

class IncomingForm {
  readonly #form: Busboy;
  readonly #files: FormPart[] = [];
  readonly #mappings: Promise<string>[] = [];
  readonly #givenUp = new AbortController();
  #contents: Readable[] = [];
  #fault: RequestError | null = null;
  #ended: Promise<void> = Promise.resolve();
  #wake: () => void = () => undefined;

  constructor(contentType: string) {
    this.#form = openForm(contentType);
    // An error without a listener would end the program; whoever feeds the form or reads a part is told of it.
    this.#form.on('error', () => undefined);
    this.#form.on('file', (field, content, fileName) => this.#takeFile(field, content, fileName));
    this.#form.on('field', (field, value, _nameCut, isCut) => this.#takeField(field, value, isCut));
  }

  /** Begins to feed the form; what comes of it is told by the methods below. */
  read(body: AsyncIterable<Uint8Array>): void {
    this.#ended = this.#feed(body).catch((error) => {
      for (const content of this.#contents) content.destroy(error);
      throw error;
    });
    this.#ended.then(
      () => this.#wake(),
      () => this.#wake(),
    );
  }

  /** Resolves to true when a file has begun, to false when the form ended without it. Fails as the form does. */
  async untilFile(at: number): Promise<boolean> {
    if (this.#files.length <= at) {
      const begun = new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
      await Promise.race([begun, this.#ended]);
    }
    if (this.#files.length > at) return true;
    await this.#ended;
    if (at === 0)
      throw new RequestError(400, 'file missing: the form holds no file; send it in a part named file');
    return false;
  }

  async mapping(): Promise<string | null> {
    const [first, second] = await Promise.all(this.#mappings);
    if (second !== undefined)
      throw new RequestError(400, 'more than one mapping: send one part named mapping');
    return first ?? null;
  }

  /** The form's soundness is told before the end of the files is: a verdict is not reached on half of a form. */
  async *files(): AsyncGenerator<UploadedFile> {
    for (let at = 0; await this.untilFile(at); at++) {
      const part = this.#files[at];
      if (part) yield { fileName: part.fileName, chunks: this.#readPart(part.content) };
    }
  }

  async *#readPart(content: Readable): AsyncGenerator<Uint8Array> {
    try {
      yield* content;
    } catch (cause) {
      // The form knows why.
      await this.#ended;
      throw cause;
    }
  }

  #takeFile(field: string, content: Readable, fileName: string | undefined): void {
    content.on('error', () => undefined);
    this.#contents.push(content);
    if (field === 'mapping') {
      this.#takeMapping(readMapping(content));
      return;
    }
    content.once('close', () => content.readableEnded || this.#givenUp.abort());
    this.#files.push({ content, fileName: fileName ?? null });
    if (this.#files.length > filesAtMost) {
      this.#refuse(`too many files: more than ${filesAtMost}; send together only files that belong together`);
    }
    this.#wake();
  }

  #takeField(field: string, value: string, isCut: boolean): void {
    if (field !== 'mapping') return;
    this.#takeMapping(
      isCut || value.length > mappingLength ? Promise.reject(mappingTooLong()) : Promise.resolve(value),
    );
  }

  #takeMapping(mapping: Promise<string>): void {
    mapping.catch(() => undefined);
    this.#mappings.push(mapping);
    if (this.#files.length === 0) return;
    this.#refuse('mapping behind the files: files are read as they come; send the mapping part before them');
  }

  #refuse(detail: string): void {
    this.#fault ??= new RequestError(400, detail);
  }

  /** Resolves at the end of a sound form. Fails where the body or the form does, or once nobody reads it any longer. */
  async #feed(body: AsyncIterable<Uint8Array>): Promise<void> {
    const { signal } = this.#givenUp;
    try {
      for await (const chunk of body) {
        const hasRoom = this.#form.write(chunk);
        if (this.#fault) throw this.#fault;
        if (!hasRoom) await once(this.#form, 'drain', { signal });
      }
      await this.#end(signal);
      if (this.#fault) throw this.#fault;
    } catch (cause) {
      if (cause instanceof RequestError) throw cause;
      const advice = 'its parts and its closing boundary must be whole; send the form again';
      throw new RequestError(400, `malformed form: ${advice}`, { cause });
    }
  }

  /**
   * Resolves once the form has read all that it was given. It waits for ever for the end of a part whose headers break
   * off, so that it is given up when nothing is left that could keep it busy.
   */
  async #end(signal: AbortSignal): Promise<void> {
    const stuck = new AbortController();
    const ended = once(this.#form, 'finish', { signal: AbortSignal.any([signal, stuck.signal]) });
    this.#form.end();
    const giveUp = () => setTimeout(() => stuck.abort(), patienceInMilliseconds).unref();
    // A file that is not read to its end has failed, which is told where it did.
    Promise.all(this.#contents.map((content) => finished(content))).then(giveUp, () => undefined);
    await ended;
  }
}

function openForm(contentType: string): Busboy {
  try {
    // One chunk at a time, so that what the form cannot read is thrown by `write` and never beside it.
    return new Busboy({ headers: { 'content-type': contentType }, highWaterMark: 1 });
  } catch (cause) {
    const advice = 'let the program that sends the form write the content type itself';
    throw new RequestError(400, `boundary missing: ${contentType}; ${advice}`, { cause });
  }
}

/** A mapping sent as a file. It is read to its end in any case, since the files come behind it. */
async function readMapping(content: Readable): Promise<string> {
  const written = await text(content);
  if (written.length > mappingLength) throw mappingTooLong();
  return written;
}

function mappingTooLong(): RequestError {
  return new RequestError(
    400,
    `mapping too long: more than ${mappingLength / 1024} kB; send the JSON of one mapping`,
  );
}
