import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gitFormerPaths } from '../files/git-former-paths.ts';
import { type LastChanges, readLastChanges } from '../files/git-last-changed.ts';
import { readBoards } from '../history/read-boards.ts';
import { type ReadHistory, readHistory } from '../history/read-history.ts';
import { type Loaded, loadOrganisation } from '../load.ts';
import type { Day } from '../org/day.ts';
import type { Checked } from '../org/rules/run.ts';
import { publishedAddress } from '../site/address.ts';
import { checkContent } from '../site/check-content.ts';
import { historyCache } from '../site/history.ts';
import { makePictures, publishedPictures } from '../site/pictures.ts';
import { buildDay, cacheDirectory, contentDirectory } from '../site/settings.ts';
import { auditSite } from './audit/audit.ts';
import { buildSite } from './build-site.ts';
import { NO_PAST, type ToldPast } from './expected-pages.ts';
import { HEADERS_FILE, hostHeaders } from './host-headers.ts';
import { indexSearch } from './index-search.ts';
import { clearLeftovers } from './leftovers.ts';
import { LICENCES_FILE, licencesText, shippedPackages } from './licences.ts';
import { renderFault } from './render-fault.ts';
import { siteProblems } from './site-problems.ts';
import { openStage } from './stage.ts';
import { takeTurn } from './turn.ts';
import { overweight } from './weights/overweight.ts';
import { weigh } from './weights/weigh.ts';

/** Where the engine is and where the handbook goes. Both absolute. */
export interface PublishOptions {
  readonly engine: string;
  readonly out: string;
  /** Called once when another build of this engine has to be waited for. */
  readonly onWait?: () => void;
  /** Called once the history has been read, with the seconds that it took. */
  readonly onHistory?: (history: ReadHistory, seconds: number) => void;
}

/** What became of a build. */
export interface Published {
  /** Whether the new handbook is in its place. If not, the old one still is, as it was. */
  readonly isPublished: boolean;
  /** What was read. */
  readonly loaded: Loaded;
  /** What was found in it, by reading and by the rules. With an error among it nothing was rendered. */
  readonly checked: Checked;
  /** What git could tell of the pages' last changes. */
  readonly history: LastChanges['state'];
  /** What was found in the built site, or keeps it from being built, one line each. With any of it nothing was published. */
  readonly siteProblems: readonly string[];
  /** What of it is heavier than readers on slow lines like, one line each. It is published all the same. */
  readonly overweight: readonly string[];
}

/**
 * Builds a handbook, all or nothing: the content is checked before anything is rendered, the site is built beside
 * the old one, looked at, and only then put in its place.
 */
export async function publish({
  engine,
  out,
  onWait = () => {},
  onHistory = () => {},
}: PublishOptions): Promise<Published> {
  const on = buildDay();
  // One day for the whole build, even if midnight passes.
  process.env['PODBOOK_ON'] = on;
  // And one place for each folder, whatever the working directory is while Astro works.
  process.env['PODBOOK_CONTENT'] = contentDirectory();
  process.env['PODBOOK_CACHE'] = cacheDirectory();
  const endTurn = await takeTurn(engine, onWait);
  try {
    clearLeftovers(out);
    return await publishChecked({ engine, out, onHistory }, on);
  } finally {
    endTurn();
  }
}

async function publishChecked(
  { engine, out, onHistory }: Required<Omit<PublishOptions, 'onWait'>>,
  on: Day,
): Promise<Published> {
  const loaded = loadOrganisation(contentDirectory());
  const changes = readLastChanges(contentDirectory());
  const checked = await checkContent(loaded, {
    on,
    lastChanged: (file) => changes.of(file)?.day,
    formerPaths: gitFormerPaths(contentDirectory()),
  });
  const result = { loaded, checked, history: changes.state, siteProblems: [], overweight: [] };
  const isBroken = checked.diagnostics.some(({ severity }) => severity === 'error');
  if (isBroken) return { ...result, isPublished: false };
  // Here, where the engine's code still lies in its folders; the site finds what was kept.
  const past = loaded.org.settings.history === 'off' ? NO_PAST : readPast(on, onHistory);
  const damaged = await makePictures();
  if (damaged.length > 0) return { ...result, siteProblems: damaged, isPublished: false };
  const stage = openStage(out);
  try {
    const rendering = buildSite({ engine, site: stage.site, cache: stage.cache });
    const shipped = await rendering.catch((error: unknown) => {
      const fault = renderFault(error, loaded.org, contentDirectory());
      if (fault === undefined) throw error;
      return fault;
    });
    if (typeof shipped === 'string') return { ...result, siteProblems: [shipped], isPublished: false };
    writeFileSync(join(stage.site, LICENCES_FILE), licencesText(shippedPackages(engine, shipped.modules)));
    const published = publishedAddress();
    const { base } = published;
    writeFileSync(join(stage.site, HEADERS_FILE), hostHeaders(base, loaded.org.settings.indexed));
    const unsearchable = await indexSearch(stage.site);
    const pictures = (await publishedPictures()).map(({ version }) => version.address);
    const problems = [
      ...unsearchable,
      ...siteProblems(loaded, past, stage.site, published),
      ...auditSite({
        site: stage.site,
        content: contentDirectory(),
        engine,
        base,
        loaded,
        past,
        pictures,
        shipped,
      }),
    ];
    if (problems.length > 0) return { ...result, siteProblems: problems, isPublished: false };
    const heavy = overweight(weigh(stage.site, base), existsSync(out) ? weigh(out, base) : undefined);
    stage.publish();
    return { ...result, overweight: heavy, isPublished: true };
  } finally {
    stage.close();
  }
}

function readPast(on: Day, onHistory: Required<PublishOptions>['onHistory']): ToldPast {
  const start = performance.now();
  const history = readHistory(contentDirectory(), historyCache());
  const boards = readBoards(contentDirectory(), historyCache(), on);
  onHistory(history, (performance.now() - start) / 1000);
  return { entries: history.entries, quarters: boards.map(({ quarter }) => quarter) };
}
