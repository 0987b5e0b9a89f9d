/**
 * What the package's types cost a compiler and an editor: `npx tsc -b bench && node build/bench/types.js [TYPESCRIPT...]`.
 *
 * Each argument is the folder of a release of TypeScript (default: the project's). Compilations of a program that imports
 * the package beside one that imports nothing, least of several; then, where the release has a tsserver, completions.
 */
import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../types-bench', import.meta.url));
const compilerOptions = {
  ...{ target: 'ES2022', module: 'NodeNext', moduleResolution: 'NodeNext', strict: true, skipLibCheck: true },
  ...{ noEmit: true, types: [] },
};
const editorText =
  "import * as torch from 'nodetorch';\nconst x = torch.ones(2, 3);\ntorch.;\nx.;\ntorch.conv2d(x, x, { \n";

/** Writes a project of one file; returns its folder. */
function project(name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'program.ts'), text);
  writeFileSync(join(path, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['program.ts'] }));
  return path;
}

/** Seconds on the clock, least of several, and the compiler's own megabytes. */
function compile(tsc: string, path: string): [seconds: number, megabytes: number] {
  const times: number[] = [];
  let said = '';
  for (let round = 0; round < 7; round++) {
    const start = performance.now();
    said = spawnSync(process.execPath, [tsc, '-p', path, '--extendedDiagnostics'], { encoding: 'utf8' }).stdout;
    times.push((performance.now() - start) / 1000);
  }
  return [Math.min(...times), Number(/Memory used: +(\d+)/.exec(said)?.[1]) / 1000];
}

/** A tsserver that is asked one thing after another. */
class Editor {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #file: string;
  readonly #waiting = new Map<number, () => void>();
  #serial = 0;
  #read = '';

  constructor(tsserver: string, file: string) {
    this.#file = file;
    this.#child = spawn(process.execPath, [tsserver, '--disableAutomaticTypingAcquisition']);
    this.#child.stdout.setEncoding('utf8').on('data', (text: string) => {
      this.#read += text;
      for (const [, serial] of this.#read.matchAll(/"request_seq":(\d+)/g)) this.#waiting.get(Number(serial))?.();
      this.#read = this.#read.slice(-40);
    });
    this.#send('open', {});
  }

  #send(command: string, rest: object): number {
    const seq = ++this.#serial;
    const message = { seq, type: 'request', command, arguments: { file: this.#file, ...rest } };
    this.#child.stdin.write(`${JSON.stringify(message)}\n`);
    return seq;
  }

  /** Milliseconds until the answer. */
  async ask(command: string, line: number, offset: number): Promise<number> {
    const start = performance.now();
    const seq = this.#send(command, { line, offset });
    await new Promise<void>((answered) => this.#waiting.set(seq, answered));
    this.#waiting.delete(seq);
    return performance.now() - start;
  }

  end(): void {
    this.#child.kill();
  }
}

async function edit(tsserver: string): Promise<void> {
  const editor = new Editor(tsserver, join(project('editor', editorText), 'program.ts'));
  const questions = [
    ['torch.', 'completionInfo', 3, 7],
    ['x.', 'completionInfo', 4, 3],
    ['conv2d( help', 'signatureHelp', 5, 21],
    ['inside {', 'completionInfo', 5, 22],
  ] as const;
  for (const [title, command, line, offset] of questions) {
    const first = await editor.ask(command, line, offset);
    const again: number[] = [];
    for (let k = 0; k < 10; k++) again.push(await editor.ask(command, line, offset));
    console.log(`  ${title.padEnd(14)}${first.toFixed(0)} ms, again ${Math.min(...again).toFixed(0)} ms`);
  }
  editor.end();
}

const given = process.argv.slice(2);
const own = dirname(createRequire(import.meta.url).resolve('typescript/package.json'));
for (const release of given.length > 0 ? given : [own]) {
  const at = resolve(release);
  const { version } = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8')) as { version: string };
  const tsc = join(at, 'bin', 'tsc');
  const [none] = compile(tsc, project('nothing', 'export {};\n'));
  const [seconds, megabytes] = compile(tsc, project('import', "import * as torch from 'nodetorch';\nvoid torch;\n"));
  console.log(
    `TypeScript ${version}: ${seconds.toFixed(2)} s and ${megabytes.toFixed(0)} MB; ${none.toFixed(2)} s without the package`,
  );
  const tsserver = join(at, 'lib', 'tsserver.js');
  if (existsSync(tsserver)) await edit(tsserver);
}
