import { gitFormerPaths } from '../files/git-former-paths.ts';
import type { Loaded } from '../load.ts';
import type { Diagnostic } from '../org/diagnostic.ts';
import { showable } from '../org/rules/by-subject.ts';
import { type Checked, checkLoaded } from '../org/rules/run.ts';
import { stalePage } from '../org/rules/stale-page.ts';
import { lastChanged } from './last-changes.ts';
import { loadSite } from './organisation.ts';
import { buildDay, contentDirectory } from './settings.ts';

let last: { loaded: Loaded; checked: Checked } | undefined;

/** What the rules say of this organisation, on the day of the build; of what may be shown to readers. */
export function checkedSite(): Checked {
  const loaded = loadSite();
  if (last?.loaded !== loaded) {
    const checked = checkLoaded(loaded, {
      on: buildDay(),
      lastChanged,
      formerPaths: gitFormerPaths(contentDirectory()),
    });
    const waived = checked.waived.filter(({ diagnostic }) => showable(loaded.org, [diagnostic]).length > 0);
    last = {
      loaded,
      checked: { ...checked, diagnostics: showable(loaded.org, checked.diagnostics), waived },
    };
  }
  return last.checked;
}

/** What was found in one file, apart from what is only for information. */
export function findingsIn(file: string): Diagnostic[] {
  return checkedSite().diagnostics.filter((each) => each.file === file && each.severity !== 'info');
}

/** Whether a page should have been read again by now, as far as the rules of this organisation are concerned. */
export function isStale(file: string): boolean {
  return checkedSite().diagnostics.some((each) => each.file === file && each.rule === stalePage.id);
}
