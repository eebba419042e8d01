import { type Folder, readFolder, type SourceFile } from '../../files/folder.ts';
import { type Loaded, loadFiles } from '../../load.ts';
import { addressOf } from '../../org/addresses.ts';
import type { ReferenceTarget } from '../../org/collections/fields.ts';
import type { Kind } from '../../org/collections/index.ts';
import { locate } from '../../org/collections/locations.ts';
import type { OrganisationData } from '../../org/collections/organisation.ts';
import { UsageError } from '../options.ts';

/** Something that a new page can refer to. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What is already written, as far as a new page has to know. */
export interface Handbook {
  readonly directory: string;
  readonly files: readonly SourceFile[];
  readonly settings: OrganisationData;
  /** What ids of a kind there are. A file that cannot be read has one too: whoever names it is not to blame. */
  choices(target: ReferenceTarget): Choice[];
  /** The file that has the page already, under whatever name. */
  fileAt(kind: Kind, id: string): string | undefined;
}

/** Reads a content folder, with all its mistakes: they are for `check` to report. */
export function readHandbook(directory: string): Handbook {
  const folder = readFolder(directory);
  refuseWithoutOrganisation(directory, folder);
  const { org } = loadFiles(folder.files);
  const pages = folder.files.flatMap(({ path }) => {
    const location = locate(path);
    return location.what === 'record' ? [{ ...location, path }] : [];
  });
  return {
    directory,
    files: folder.files,
    settings: org.settings,
    choices(target) {
      if (target === 'function')
        return org.settings.functions.map(({ id, name }) => ({ value: id, label: name }));
      return pages
        .filter(({ kind }) => kind === target)
        .map(({ id, path }) => ({ value: id, label: org.byFile.get(path)?.title ?? id }));
    },
    fileAt(kind, id) {
      const address = addressOf({ kind, id });
      return pages.find((page) => addressOf(page) === address)?.path;
    },
  };
}

/** The same folder with new files in it. */
export function loadWith({ files }: Handbook, added: readonly SourceFile[]): Loaded {
  return loadFiles([...files, ...added]);
}

function refuseWithoutOrganisation(directory: string, { files, diagnostics }: Folder): void {
  const [problem] = diagnostics;
  if (problem?.file === '.') throw new UsageError(`${problem.message}. ${problem.hint}`);
  if (files.some(({ path }) => path === 'org.yaml')) return;
  throw new UsageError(
    `${directory} holds no org.yaml. Name the organisation's folder with --content, or write one line there: name: Our organisation`,
  );
}
