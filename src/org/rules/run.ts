import type { Day } from '../day.ts';
import { compareDiagnostics, type Diagnostic, type Severity } from '../diagnostic.ts';
import type { Org } from '../org.ts';
import { RULES } from './index.ts';
import type { Rule } from './rule.ts';
import { settingOf, unknownRules } from './settings.ts';
import { unknownWaivers, unusedWaiver, type Waived, type Waiver, waiversOf } from './waivers.ts';

/** What to check, and what is known besides the content. */
export interface CheckOptions {
  /** The day for which it is checked. */
  readonly on: Day;
  /** Ids of the rules to run; all of them unless told. One that is named runs even where org.yaml turns it off. */
  readonly only?: readonly string[] | undefined;
  /** Ids of rules not to run. */
  readonly skip?: readonly string[] | undefined;
  /** The day on which a file was last changed, where that is known. */
  readonly lastChanged?: ((file: string) => Day | undefined) | undefined;
  /** The paths that a file had before it was renamed, where that is known. */
  readonly formerPaths?: ((file: string) => readonly string[]) | undefined;
  /** Files that are there and could not be read: {@link unreadFiles}. */
  readonly unread?: ReadonlySet<string> | undefined;
}

/** What the rules say of an organisation. */
export interface Checked {
  /** In the order in which a person works through them. */
  readonly diagnostics: readonly Diagnostic[];
  /** What files have waived, in the same order. */
  readonly waived: readonly Waived[];
  /** Waivers of rules that were run and found nothing there. Each is among the diagnostics as well. */
  readonly unusedWaivers: readonly Waiver[];
}

/** Runs the rules over an organisation, as it wants them. */
export function checkOrg(org: Org, options: CheckOptions): Checked {
  const { only, skip = [], unread = new Set<string>() } = options;
  // Without org.yaml nobody knows which rules it wants, and it has been reported.
  if (unread.has(org.source.file)) return { diagnostics: [], waived: [], unusedWaivers: [] };
  const rules = RULES.filter(({ id }) => (only?.includes(id) ?? true) && !skip.includes(id));
  const ran = new Set<string>();
  const found: Diagnostic[] = [];
  const problems: Diagnostic[] = [...unknownRules(org, RULES)];
  for (const rule of rules) {
    const setting = settingOf(org, rule);
    problems.push(...setting.diagnostics);
    const severity = setting.severity === 'off' && only ? rule.severity : setting.severity;
    if (severity === 'off') continue;
    ran.add(rule.id);
    // Not push(...): a hostile file has more findings than a call can have arguments.
    for (const each of findings(org, rule, severity, setting.options, { ...options, unread }))
      found.push(each);
  }
  const waivers = waiversOf(org);
  const { kept, waived, used } = applyWaivers(found, waivers);
  const unusedWaivers = waivers.filter((waiver) => ran.has(waiver.rule) && !used.has(waiver));
  return {
    diagnostics: [
      ...problems,
      ...unknownWaivers(waivers, RULES),
      ...kept,
      ...unusedWaivers.map(unusedWaiver),
    ].sort(compareDiagnostics),
    waived: waived.sort((a, b) => compareDiagnostics(a.diagnostic, b.diagnostic)),
    unusedWaivers,
  };
}

/** What was wrong when an organisation was read, and what the rules say of the part that could be read. */
export function checkLoaded(
  loaded: { readonly org: Org; readonly diagnostics: readonly Diagnostic[] },
  options: Omit<CheckOptions, 'unread'>,
): Checked {
  const unread = unreadFiles(loaded.org, loaded.diagnostics);
  const checked = checkOrg(loaded.org, { ...options, unread });
  return {
    ...checked,
    diagnostics: [...loaded.diagnostics, ...checked.diagnostics].sort(compareDiagnostics),
  };
}

/** The files that diagnostics speak of and that are not part of the organisation. */
function unreadFiles(org: Org, diagnostics: readonly Diagnostic[]): Set<string> {
  // Of two functions with one id linking reports the second, in an org.yaml that was read.
  const others = diagnostics.filter(({ rule, file }) => file !== org.source.file || rule !== 'duplicate-id');
  const files = others.flatMap(({ file, related = [] }) => [file, ...related.map((place) => place.file)]);
  return new Set(files.filter((file) => !org.byFile.has(file)));
}

function findings(
  org: Org,
  rule: Rule,
  severity: Severity,
  options: Record<string, unknown>,
  { on, lastChanged = () => undefined, formerPaths = () => [], unread = new Set<string>() }: CheckOptions,
): Diagnostic[] {
  return rule
    .check(org, { on, options, lastChanged, formerPaths, unread })
    .map((finding) => ({ ...finding, rule: rule.id, severity: milder(severity, finding.severity) }));
}

const MILDEST_FIRST: readonly Severity[] = ['info', 'warning', 'error'];

function milder(a: Severity, b: Severity = a): Severity {
  return MILDEST_FIRST.indexOf(a) < MILDEST_FIRST.indexOf(b) ? a : b;
}

function applyWaivers(found: readonly Diagnostic[], waivers: readonly Waiver[]) {
  const byPlace = new Map(waivers.map((waiver) => [`${waiver.rule}\n${waiver.file}`, waiver]));
  const used = new Set<Waiver>();
  const kept: Diagnostic[] = [];
  const waived: Waived[] = [];
  for (const diagnostic of found) {
    const waiver = byPlace.get(`${diagnostic.rule}\n${diagnostic.file}`);
    if (!waiver) kept.push(diagnostic);
    else {
      used.add(waiver);
      waived.push({ diagnostic, reason: waiver.reason });
    }
  }
  return { kept, waived, used };
}
