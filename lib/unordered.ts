// The order in which libstdc++ walks a std::unordered_map<std::string, T>: PyTorch's parser keeps the keywords of a wrong call in
// one, and its messages list them so.

const word = (1n << 64n) - 1n;
const multiplier = 0xc6a4a7935bd1e995n;
const seed = 0xc70f6907n;

/** Buckets of a map with up to so many keys; more keywords than the last has no call of PyTorch. */
const growth = [13, 29, 59] as const;

/** The names in the order of a map into which they were put one after the other. */
export function unorderedKeys(names: readonly string[]): string[] {
  const buckets = BigInt(growth.find((most) => names.length <= most) ?? 127);
  const bucketOf = new Map(names.map((name) => [name, hashOf(name) % buckets]));
  const order: string[] = [];
  for (const name of names) {
    // A new key goes before the others of its bucket, a new bucket before all.
    const at = order.findIndex((other) => bucketOf.get(other) === bucketOf.get(name));
    order.splice(Math.max(at, 0), 0, name);
  }
  return order;
}

/** std::_Hash_bytes (libstdc++, hash_bytes.cc) on 64 bits: MurmurHash64A. */
function hashOf(text: string): bigint {
  const bytes = Buffer.from(text, 'utf8');
  const whole = bytes.length - (bytes.length % 8);
  let hash = seed ^ ((BigInt(bytes.length) * multiplier) & word);
  for (let at = 0; at < whole; at += 8) hash = mixed(hash, mix((bytes.readBigUInt64LE(at) * multiplier) & word));
  if (whole < bytes.length) {
    const rest = Buffer.alloc(8);
    bytes.copy(rest, 0, whole);
    hash = ((hash ^ rest.readBigUInt64LE()) * multiplier) & word;
  }
  return mix((mix(hash) * multiplier) & word);
}

function mixed(hash: bigint, data: bigint): bigint {
  return ((hash ^ ((data * multiplier) & word)) * multiplier) & word;
}

function mix(value: bigint): bigint {
  return value ^ (value >> 47n);
}
