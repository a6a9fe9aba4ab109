import { below, oneOf } from './mutate.ts';
import type { Random } from './mutate.ts';

const VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e300,
  '',
  '\u0000',
  ' ',
  'x'.repeat(5000),
  [],
  {},
  [[]],
  'concern',
];

/** Changes one to four values of a JSON text, wherever they stand in it: the text stays JSON, the shape does not. */
export function mutatedJson(random: Random, seed: Uint8Array): Uint8Array {
  const root: { value: unknown } = { value: JSON.parse(new TextDecoder().decode(seed)) };
  for (let left = 1 + below(random, 4); left > 0; left -= 1) change(random, root);
  return new TextEncoder().encode(JSON.stringify(root.value) ?? 'null');
}

function change(random: Random, root: object): void {
  let inside = root;
  let key = 'value';
  // Down to some depth, or to where there is nothing further inside.
  for (;;) {
    const value: unknown = Reflect.get(inside, key);
    if (typeof value !== 'object' || value === null || random() < 0.15) break;
    const keys = Object.keys(value);
    if (keys.length === 0) break;
    inside = value;
    key = oneOf(random, keys, key);
  }
  const value: unknown = Reflect.get(inside, key);
  const act = below(random, 4);
  if (act === 0) Reflect.deleteProperty(inside, key);
  else if (act === 1)
    Reflect.set(inside, oneOf(random, ['x', '__proto__', 'constructor', '0'], 'x'), value);
  else if (act === 2 && typeof value === 'string') {
    const at = below(random, value.length + 1);
    Reflect.set(
      inside,
      key,
      value.slice(0, at) +
        oneOf(random, ['(', '"', '@', '*', '\u0000', '&', '..9 '], '') +
        value.slice(at),
    );
  } else Reflect.set(inside, key, structuredClone(oneOf(random, VALUES, null)));
}
