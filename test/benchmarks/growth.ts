import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Content, grown, OWN_PAGE, writeContent } from '../builds/grown.ts';
import { startBuild } from '../builds/run-build.ts';
import { differences, hashesOf } from '../builds/site-hashes.ts';
import { machine } from './figures.ts';

/*
 * What many other pods do to the handbook of ten: builds it without them and with them, and tells what that takes, which
 * pages of the ten changed, and what the lists and charts weigh. `npm run benchmark:growth -- [OTHERS]`.
 */
const FEW = 10;
const [others = 990] = process.argv.slice(2).map(Number);

/** What a build says of itself when it ends. */
const TELL_MEMORY =
  "data:text/javascript,process.on('exit',()=>console.error('maxRSS',process.resourceUsage().maxRSS))";

const root = mkdtempSync(join(tmpdir(), 'podbook-growth-'));
try {
  console.log(machine());
  const content = grown(FEW, others);
  const small = await built('few', content.few);
  const large = await built('many', content.many);
  const [before, after] = [hashesOf(small), hashesOf(large)];
  const changed = new Set(differences(before, after));
  const own = [...before.keys()].filter((file) =>
    /^(?:pods|people|interfaces|outcomes)\/.+\/index\.html$/.test(file),
  );
  console.log(`${own.length} pages about the things of ${FEW} pods, of which these changed:`);
  for (const file of own.filter((each) => changed.has(each))) {
    console.log(
      `  ${file}${OWN_PAGE.test(file) ? ', which should not' : ''}: ${weights(small, large, file)}`,
    );
  }
  console.log('Pages about all:');
  const all = [...before.keys()].filter(
    (file) => file.endsWith('.html') && !own.includes(file) && changed.has(file),
  );
  for (const file of all) console.log(`  ${file}: ${weights(small, large, file)}`);
  console.log(`  titles.json: ${weights(small, large, 'titles.json')}`);
} finally {
  rmSync(root, { recursive: true });
}

async function built(name: string, files: Content): Promise<string> {
  const content = join(root, name, 'content');
  writeContent(content, files);
  const site = join(root, name, 'site');
  const start = performance.now();
  const { code, said } = await startBuild(['--content', content, '--out', site, '--on', '2026-11-23'], {
    PODBOOK_CACHE: join(root, name, 'cache'),
    NODE_OPTIONS: `--import ${TELL_MEMORY}`,
  }).ended;
  if (code !== 0) throw new Error(`The build ended with ${code}:\n${said}`);
  const seconds = Math.round((performance.now() - start) / 1000);
  const memory = Math.max(
    ...[...said.matchAll(/^maxRSS (\d+)$/gm)].map(([, kilobytes]) => Number(kilobytes)),
  );
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  console.log(
    `${files.size} files, ${pages.length} pages: ${seconds} s, ${(memory / 2 ** 20).toFixed(1)} GiB`,
  );
  return site;
}

/** The bytes of a page before and after, and gzipped. */
function weights(small: string, large: string, file: string): string {
  const [before, after] = [small, large].map((site) => {
    const path = join(site, file);
    return `${statSync(path).size} (${gzipSync(readFileSync(path), { level: 9 }).length} gzipped)`;
  });
  return `${before} → ${after}`;
}
