import type { TestProject } from 'vitest/node';
import { runProduct } from '../support/run-product.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the product runs, filled with demonstration data. */
    productUrl: string;
    productToken: string;
  }
}

/** Runs the product once for all journeys, with demonstration data in a store of its own. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const product = await runProduct();
  project.provide('productUrl', product.url);
  project.provide('productToken', product.token);
  return async () => {
    await product.stop();
  };
}
