import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { TorchError } from '../../errors.js';

/** A gzipped file of a dataset and the MD5 sum of it. */
export type Resource = readonly [file: string, md5: string];

/** Runs in a process of its own, because a constructor cannot wait for the network in any other way. */
const fetchToFile = `
  import { writeFile } from 'node:fs/promises';
  const [url, path] = process.argv.slice(1);
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error('HTTP ' + response.status + ' ' + response.statusText);
    await writeFile(path, Buffer.from(await response.arrayBuffer()));
  } catch (error) {
    process.stderr.write((error.cause ?? error).message || String(error.cause ?? error));
    process.exitCode = 1;
  }
`;

/**
 * Downloads a gzipped file from the first mirror that has it, checks it, and unpacks it into `folder`; the unpacked file
 * appears whole or not at all.
 *
 * @throws TorchError that names what was tried, and where to put the file instead.
 */
export function download([file, md5]: Resource, mirrors: readonly string[], folder: string): void {
  mkdirSync(folder, { recursive: true });
  const failures: string[] = [];
  for (const mirror of mirrors) {
    const reason = downloadFrom(mirror + file, `${folder}/${file}`, md5);
    if (reason === null) return;
    failures.push(`${mirror}${file}: ${reason}`);
  }
  throw new TorchError(
    `Error downloading ${file}\n${failures.map((failure) => `  ${failure}\n`).join('')}` +
      `Without a network, put ${file} (or the unpacked file) into ${folder}`,
  );
}

/** Null when it worked, else why not. */
function downloadFrom(url: string, path: string, md5: string): string | null {
  const part = `${path}.${process.pid}.part`;
  console.log(`Downloading ${url}`);
  try {
    execFileSync(process.execPath, ['--input-type=module', '--eval', fetchToFile, url, part], { stdio: 'pipe' });
    const bytes = readFileSync(part);
    const sum = createHash('md5').update(bytes).digest('hex');
    if (sum !== md5) return `the MD5 sum is ${sum}, not ${md5}`;
    writeFileSync(part, gunzipSync(bytes));
    renameSync(part, path.replace(/\.gz$/, ''));
    return null;
  } catch (error) {
    return String((error as { stderr?: Buffer }).stderr ?? (error as Error).message).trim();
  } finally {
    rmSync(part, { force: true });
  }
}
