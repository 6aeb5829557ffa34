import type { GivenFile } from '../../actions/consolidation/session-services';
import { isLockFile, isSystemFile } from '../../actions/reading/stray-files';
import type { WpsFileSystem } from '../../host/wps/api/application-api';
import {
  DEEPEST_FOLDER,
  MOST_FILES,
  type GivenFiles,
} from '../../taskpane/consolidation/files/dropped-files';
import { joined, nameOf } from './disk-paths';
import { fileOnDisk } from './file-on-disk';

/** Names looked at in all: of a whole disk the walk is to end although it holds few files. */
const MOST_LOOKED_AT = 20_000;

interface Folder {
  readonly path: string;
  readonly name: string;
  readonly depth: number;
}

/**
 * Goes through files and folders of the disk as a drop does in a browser: breadth first, and by name below what was chosen.
 * Nothing is read yet. `pause` is awaited at each name, with how many files there are.
 */
export class DiskWalk {
  private readonly files: GivenFile[] = [];
  private readonly unopened: string[] = [];
  private readonly folders: Folder[] = [];
  private lookedAt = 0;
  private cut = false;

  constructor(
    private readonly fileSystem: WpsFileSystem,
    private readonly pause: (found: number) => Promise<void>,
  ) {}

  async below(paths: readonly string[]): Promise<GivenFiles> {
    for (const path of paths) await this.take(path, nameOf(path), 0);
    for (let next = this.folders.shift(); next; next = this.isFull() ? undefined : this.folders.shift()) {
      const { path, name, depth } = next;
      for (const inside of this.listed(next)) {
        await this.take(joined(path, inside), `${name}/${inside}`, depth + 1);
      }
    }
    return { files: this.files, unopened: this.unopened, cut: this.cut || this.folders.length > 0 };
  }

  private isFull(): boolean {
    return this.files.length >= MOST_FILES || this.lookedAt >= MOST_LOOKED_AT;
  }

  private async take(path: string, name: string, depth: number): Promise<void> {
    if (this.isFull() || depth > DEEPEST_FOLDER) {
      this.cut = true;
      return;
    }
    await this.pause(this.files.length);
    this.lookedAt += 1;
    const found = this.look(path);
    if (found === 'folder') this.folders.push({ path, name, depth });
    else if (found !== undefined) this.files.push({ name, blob: fileOnDisk(this.fileSystem, path, found) });
    // What another program keeps beside a workbook may be closed to us, and is none of the clerk's business.
    else if (!isLockFile(name) && !isSystemFile(name)) this.unopened.push(name);
  }

  /** The size of a file; undefined of what is neither file nor folder, or can no longer be seen. */
  private look(path: string): number | 'folder' | undefined {
    try {
      const stat = this.fileSystem.stat(path);
      if (stat.isDirectory()) return 'folder';
      return stat.isFile() ? stat.size : undefined;
    } catch {
      // Moved away or no permission: told to the clerk by its name.
      return undefined;
    }
  }

  private listed({ path, name }: Folder): readonly string[] {
    try {
      return Array.from(this.fileSystem.readdirSync(path)).filter((inside) => !/^\.{1,2}$/u.test(inside));
    } catch {
      this.unopened.push(name);
      return [];
    }
  }
}
