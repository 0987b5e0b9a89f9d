// @ts-check
/**
 * Writes lib/generated from the operator schemas inside libtorch's wheel:
 *
 *     npm run generate [-- FOLDER]      FOLDER holds torchgen/packaged; default: beside LIBTORCH
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { generate } from './files.mjs';

const target = fileURLToPath(new URL('../../lib/generated/', import.meta.url));
const schemas = join(folder(), 'torchgen/packaged/ATen/native/native_functions.yaml');

mkdirSync(target, { recursive: true });
for (const [name, text] of generate(parse(readFileSync(schemas, 'utf8')))) writeFileSync(join(target, name), text);

/** The folder that holds torchgen/. */
function folder() {
  const given = process.argv[2] ?? (process.env.LIBTORCH === undefined ? undefined : dirname(process.env.LIBTORCH));
  if (given === undefined)
    throw new Error('pass the folder that holds torchgen/, or set LIBTORCH to the torch folder beside it');
  return given;
}
