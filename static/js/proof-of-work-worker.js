// Works for the check before a reset: finds, for each puzzle of a challenge, a number whose SHA-256 begins with enough
// zero bits. A worker of its own, so that the page stays alive; the hash is written out here, because the browser's own
// answers later for each try, and on a page without https not at all.

// FIPS 180-4, 4.2.2 and 5.3.3.
const ROUNDS = Int32Array.of(
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
);
const START = Int32Array.of(
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
);
const BLOCK_BYTES = 64;

const words = new Int32Array(64);
const rotated = (word, by) => (word >>> by) | (word << (32 - by));

// Takes the block in the first 16 words into the state (FIPS 180-4, 6.2.2). They stay as they are.
function compress(state) {
  for (let at = 16; at < 64; at += 1) {
    const early = words[at - 15];
    const late = words[at - 2];
    const first = rotated(early, 7) ^ rotated(early, 18) ^ (early >>> 3);
    const second = rotated(late, 17) ^ rotated(late, 19) ^ (late >>> 10);
    words[at] = (words[at - 16] + first + words[at - 7] + second) | 0;
  }
  let a = state[0];
  let b = state[1];
  let c = state[2];
  let d = state[3];
  let e = state[4];
  let f = state[5];
  let g = state[6];
  let h = state[7];
  for (let at = 0; at < 64; at += 1) {
    const choice = (e & f) ^ (~e & g);
    const most = (a & b) ^ (a & c) ^ (b & c);
    const one = (h + (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) + choice + ROUNDS[at] + words[at]) | 0;
    const two = ((rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) + most) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  state[0] += a;
  state[1] += b;
  state[2] += c;
  state[3] += d;
  state[4] += e;
  state[5] += f;
  state[6] += g;
  state[7] += h;
}

// The hash of these bytes, as 8 words.
export function sha256(bytes) {
  const blocks = Math.floor((bytes.length + 8) / BLOCK_BYTES) + 1;
  const padded = new DataView(new ArrayBuffer(blocks * BLOCK_BYTES));
  bytes.forEach((byte, at) => padded.setUint8(at, byte));
  padded.setUint8(bytes.length, 0x80);
  padded.setUint32(padded.byteLength - 8, Math.floor(bytes.length / 2 ** 29));
  padded.setUint32(padded.byteLength - 4, bytes.length * 8);
  const state = START.slice();
  for (let block = 0; block < padded.byteLength; block += BLOCK_BYTES) {
    for (let at = 0; at < 16; at += 1) words[at] = padded.getInt32(block + at * 4);
    compress(state);
  }
  return state;
}

// The first number that solves the puzzle at this place: one block, of the seed, the place and the number.
export function solve(seed, place, bits) {
  const state = new Int32Array(8);
  words.fill(0);
  words.set(seed);
  words[8] = place;
  words[10] = 0x80000000;
  words[15] = 40 * 8;
  for (let number = 0; ; number += 1) {
    words[9] = number;
    state.set(START);
    compress(state);
    if (state[0] >>> (32 - bits) === 0) return number;
  }
}

globalThis.onmessage = ({ data: { challenge, puzzles, bits } }) => {
  const seed = sha256(new TextEncoder().encode(challenge));
  const numbers = [];
  while (numbers.length < puzzles) {
    numbers.push(solve(seed, numbers.length, bits));
    globalThis.postMessage({ solved: numbers.length });
  }
  globalThis.postMessage({ solved: puzzles, solution: numbers.join(".") });
};
