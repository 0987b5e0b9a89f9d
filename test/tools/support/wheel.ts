import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

const sha256 = (data: Buffer) => createHash('sha256').update(data);

/** One stored file of a ZIP archive: its local part and its line in the directory at the end. */
function stored(name: string, data: Buffer, offset: number) {
  const path = Buffer.from(name);
  const sizes = Buffer.alloc(16);
  sizes.writeUInt32LE(crc32(data), 0);
  sizes.writeUInt32LE(data.length, 4);
  sizes.writeUInt32LE(data.length, 8);
  sizes.writeUInt16LE(path.length, 12);
  const plain = Buffer.from([20, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  const where = Buffer.alloc(14);
  where.writeUInt32LE(offset, 10);
  return {
    local: Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), plain, sizes, path, data]),
    central: Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), plain, sizes, where, path]),
  };
}

/** A ZIP archive without compression. */
export function zip(files: Record<string, string | Buffer>): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const { local, central } = stored(name, Buffer.from(content), offset);
    locals.push(local);
    centrals.push(central);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(centrals.length, 8);
  end.writeUInt16LE(centrals.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

/** A wheel: the files and a RECORD with their checksums; `recorded` puts other contents on record than are inside. */
export function wheel(name: string, files: Record<string, string | Buffer>, recorded: Record<string, string> = {}) {
  const lines = Object.entries({ ...files, ...recorded }).map(([path, content]) => {
    const data = Buffer.from(content);
    return `${path},sha256=${sha256(data).digest('base64url')},${data.length}`;
  });
  const record = `${lines.join('\n')}\n`;
  const data = zip({ ...files, [`${name}.dist-info/RECORD`]: record });
  return { data, sha256: sha256(data).digest('hex'), recordSha256: sha256(Buffer.from(record)).digest('hex') };
}
