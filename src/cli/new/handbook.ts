import { type Folder, readFolder, type SourceFile } from '../../files/folder.ts';
import { type Loaded, loadFiles } from '../../load.ts';
import { addressOf } from '../../org/addresses.ts';
import type { Kind } from '../../org/collections/index.ts';
import { locate } from '../../org/collections/locations.ts';
import type { Handbook } from '../../recipes/handbook.ts';
import { UsageError } from '../options.ts';

/** A handbook as it lies in its folder. */
export interface HandbookFolder extends Handbook {
  readonly directory: string;
  readonly files: readonly SourceFile[];
  /** The file that has the page already, under whatever name. */
  fileAt(kind: Kind, id: string): string | undefined;
}

/** Reads a content folder, with all its mistakes: they are for `check` to report. */
export function readHandbook(directory: string): HandbookFolder {
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
export function loadWith({ files }: HandbookFolder, added: readonly SourceFile[]): Loaded {
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
