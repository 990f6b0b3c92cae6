// parts: the scripts that are loaded when they are needed. One may not come: the network is away, or the service has a newer page by
// now and no longer has this one's scripts. That is said, and asking again loads again.
import { notice } from './notice.js';

export const MISSING = 'This part of the page could not be loaded. Check the connection and try again. If that doesn’t help, reload the page; your program is kept.';

/** A part didn't come. */
export class Missing extends Error {}

/**
 * A part of the page; throws Missing if it doesn't come.
 * @template T @param {() => Promise<T>} load imports it
 */
export async function part(load) {
  try {
    return await load();
  } catch (error) {
    throw error instanceof TypeError ? new Missing(MISSING, { cause: error }) : error;
  }
}

/**
 * A part of the page; null if it doesn't come, which the reader is told.
 * @template T @param {() => Promise<T>} load imports it
 */
export async function partOrNotice(load) {
  try {
    return await part(load);
  } catch (error) {
    if (!(error instanceof Missing)) throw error;
    notice(MISSING, { name: 'Reload', act: () => location.reload() });
    return null;
  }
}
