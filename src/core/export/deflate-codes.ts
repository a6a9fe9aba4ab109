/** Lengths of prefix codes and the codes themselves, as deflate writes them: lowest bit first. */
export interface PrefixCodes {
  readonly lengths: Uint8Array;
  readonly codes: Uint16Array;
}

/**
 * Huffman codes for symbols that come so often (`counts`), none longer than `longest` bits; a symbol that never comes has
 * length 0. Lengths by Huffman's merging over sorted counts; where one is too long, the longest are shortened until the
 * codes fit again, as zlib does (RFC 1951, 3.2.2 for the codes).
 */
export function prefixCodes(counts: Uint32Array, longest: number): PrefixCodes {
  const lengths = codeLengths(counts, longest);
  const ofLength = new Uint32Array(longest + 2);
  for (const length of lengths) if (length > 0) ofLength[length] = (ofLength[length] ?? 0) + 1;
  const next = new Uint32Array(longest + 2);
  for (let length = 1; length <= longest; length += 1) {
    next[length + 1] = ((next[length] ?? 0) + (ofLength[length] ?? 0)) << 1;
  }
  const codes = new Uint16Array(counts.length);
  for (const [symbol, length] of lengths.entries()) {
    if (length === 0) continue;
    const code = next[length] ?? 0;
    next[length] = code + 1;
    codes[symbol] = reversed(code, length);
  }
  return { lengths, codes };
}

function codeLengths(counts: Uint32Array, longest: number): Uint8Array {
  const lengths = new Uint8Array(counts.length);
  const used = [...counts.keys()].filter((symbol) => (counts[symbol] ?? 0) > 0);
  // A code for one symbol takes a bit.
  for (const symbol of used) lengths[symbol] = 1;
  if (used.length < 2) return lengths;
  const sorted = used.toSorted((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0) || a - b);
  const ofLength = lengthsOfTree(
    sorted.map((symbol) => counts[symbol] ?? 0),
    longest,
  );
  let at = 0;
  for (let length = longest; length > 0; length -= 1) {
    for (let i = ofLength[length] ?? 0; i > 0; i -= 1) {
      lengths[sorted[at] ?? 0] = length;
      at += 1;
    }
  }
  return lengths;
}

/** How many codes of each length there are, for counts that ascend. */
function lengthsOfTree(counts: readonly number[], longest: number): Uint32Array {
  const many = counts.length;
  const weights = Float64Array.from({ length: 2 * many - 1 }, (_, i) => counts[i] ?? 0);
  const parents = new Uint32Array(2 * many - 1);
  // Leaves ascend, and so do the joints as they are made: the two lightest are at the head of one or the other.
  let [leaf, joint] = [0, many];
  for (let made = many; made < 2 * many - 1; made += 1) {
    for (let child = 0; child < 2; child += 1) {
      const isLeaf =
        leaf < many && (joint >= made || (weights[leaf] ?? 0) <= (weights[joint] ?? 0));
      const lightest = isLeaf ? leaf : joint;
      if (isLeaf) leaf += 1;
      else joint += 1;
      parents[lightest] = made;
      weights[made] = (weights[made] ?? 0) + (weights[lightest] ?? 0);
    }
  }
  const depths = new Uint32Array(2 * many - 1);
  const ofLength = new Uint32Array(longest + 1);
  for (let node = 2 * many - 3; node >= 0; node -= 1) {
    depths[node] = (depths[parents[node] ?? 0] ?? 0) + 1;
    if (node >= many) continue;
    const length = Math.min(longest, depths[node] ?? 0);
    ofLength[length] = (ofLength[length] ?? 0) + 1;
  }
  return fitted(ofLength, longest);
}

/** Codes that were cut take more than there is: one shorter code after another becomes longer until all fit. */
function fitted(ofLength: Uint32Array, longest: number): Uint32Array {
  let taken = 0;
  for (let length = 1; length <= longest; length += 1) {
    taken += (ofLength[length] ?? 0) * 2 ** (longest - length);
  }
  while (taken > 2 ** longest) {
    let length = longest - 1;
    while ((ofLength[length] ?? 0) === 0) length -= 1;
    // One goes a level down and takes one of the longest with it as its neighbour.
    ofLength[length] = (ofLength[length] ?? 0) - 1;
    ofLength[length + 1] = (ofLength[length + 1] ?? 0) + 2;
    ofLength[longest] = (ofLength[longest] ?? 0) - 1;
    taken -= 1;
  }
  return ofLength;
}

function reversed(code: number, length: number): number {
  let result = 0;
  for (let bit = 0; bit < length; bit += 1) result |= ((code >> bit) & 1) << (length - 1 - bit);
  return result;
}
