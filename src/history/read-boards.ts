import { readBlobs } from '../files/git/commit-files.ts';
import { type ContentCommit, commitsTouching } from '../files/git/content-commits.ts';
import { folderInRepository } from '../files/git/repository.ts';
import { GitError } from '../files/git/run-git.ts';
import { type Day, dayOf } from '../org/day.ts';
import { type BoardRow, boardOf, type PastBoard } from '../org/history/board.ts';
import { endedQuarters, lastDayOf } from '../org/history/quarter.ts';
import { engineVersion } from './engine-version.ts';
import { keep, readKept } from './kept.ts';
import { Past } from './past.ts';

/**
 * What the organisation promised at the end of each quarter since its history began, the oldest first. Of a shallow
 * clone that is the part that is here; where there is no git, nothing.
 * @param directory the content folder
 * @param cacheDirectory where boards are kept from one time to the next
 * @param on the day that counts as today: quarters that end later have not ended
 */
export function readBoards(directory: string, cacheDirectory: string, on: Day): PastBoard[] {
  const folder = folderInRepository(directory);
  if (folder === undefined) return [];
  try {
    const commits = commitsTouching(directory);
    const first = commits[0];
    if (!first) return [];
    const place = {
      directory: cacheDirectory,
      history: `boards\n${folder}\n${first.id}`,
      engine: engineVersion(),
    };
    const kept = readKept<readonly BoardRow[]>(place);
    const ends = endedQuarters(dayIn(first), on).map((quarter) => ({
      quarter,
      index: commits.findLastIndex((commit) => dayIn(commit) <= lastDayOf(quarter)),
    }));
    const wanted = ends.map(({ index }) => index).filter((index) => !kept.has(commits[index]?.id ?? ''));
    const fresh = boardsAt(directory, commits, new Set(wanted));
    const boards = new Map(
      ends.map(({ index }) => {
        const id = commits[index]?.id ?? '';
        return [id, fresh.get(id) ?? kept.get(id) ?? []] as const;
      }),
    );
    if (fresh.size > 0) keep(place, boards);
    return ends.map(({ quarter, index }) => ({ quarter, rows: boards.get(commits[index]?.id ?? '') ?? [] }));
  } catch (error) {
    if (error instanceof GitError) return [];
    throw error;
  }
}

/** Walks from the first commit to the last that is wanted, and looks at the organisation after each of those. */
function boardsAt(
  directory: string,
  commits: readonly ContentCommit[],
  wanted: ReadonlySet<number>,
): Map<string, BoardRow[]> {
  const found = new Map<string, BoardRow[]>();
  const past = new Past();
  for (const [index, { id, files }] of commits.slice(0, Math.max(-1, ...wanted) + 1).entries()) {
    past.apply(files);
    if (!wanted.has(index)) continue;
    const blobs = readBlobs(directory, past.objects());
    found.set(id, boardOf(past.version((object) => blobs.get(object) ?? new Uint8Array()).org));
  }
  return found;
}

/** The day on which a commit came into the history. */
function dayIn({ committed }: ContentCommit): Day {
  return dayOf(new Date(committed * 1000));
}
