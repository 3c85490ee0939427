// Waiting for what happens elsewhere.
import assert from 'node:assert/strict';

const WAIT_SECONDS = 40;

export const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

// For time limits: nothing waits for it once all else is done.
export const alarm = (seconds) => new Promise((done) => setTimeout(done, seconds * 1000).unref());

// Looks until there is something to see; answers that.
export async function waitFor(what, look, seconds = WAIT_SECONDS) {
  const until = Date.now() + seconds * 1000;
  for (;;) {
    const found = await look();
    if (found) return found;
    assert.ok(Date.now() < until, `${what} did not come within ${seconds} s`);
    await pause(200);
  }
}
