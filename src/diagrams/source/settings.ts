/** A value that an author may give a setting. */
type Setting = string | number | boolean;
/** Settings by name, in sections by diagram type. */
export interface Settings {
  readonly [name: string]: Setting | Settings;
}

/**
 * What authors may set: what a diagram says and how it is arranged. Its look is the handbook's, and whatever could
 * undo a safeguard is nobody's but this folder's. Everything that is not listed is ignored, like a theme that was
 * copied along with a diagram.
 */
const allowed = new Set(
  `actorMargin axisFormat barGap barHeight bitOrder bitsPerRow bitWidth c4BoundaryInRow c4ShapeInRow chartHeight
  chartOrientation chartWidth colorBy considerModelOrder curve displayMode donutHole height hideEmptyMembersBox
  hideUnusedParticipants inheritDir labelStyle layoutDirection leftPadding legendPosition linkColor mainBranchName
  mainBranchOrder maxNodeWidth mergeEdges messageAlign messageMargin mirrorActors nodeAlignment nodePadding
  nodePlacementStrategy nodeSpacing nodeWidth noteAlign numberSectionStyles padding parallelCommits prefix rankSpacing
  rightAngles rotateCommitLabel rowHeight sectionWidth showAxisLine showBits showBranches showCommitLabel showDataLabel
  showDataLabelOutsideBar showDomainDescriptions showIcons showLabel showLegend showSequenceNumbers showTick showTitle
  showValues stepNumbers suffix textPosition tickInterval ticketBaseUrl topAxis valueFormat weekday width wrap wrapPadding
  wrappingWidth`.split(/\s+/),
);

/** Sections that settings may stand in. */
const sections = new Set(
  `agentflow architecture block c4 class cynefin elk er eventmodeling flowchart gantt gitGraph ishikawa journey
  kanban mindmap packet pie quadrantChart radar railroad requirement sankey sequence state swimlane timeline treeView
  treemap usecase venn xAxis xyChart yAxis`.split(/\s+/),
);

const MAX_LENGTH = 300;

/** Keeps the settings that authors may make. */
export function allowedSettings(written: unknown): Settings {
  const kept: Record<string, Setting | Settings> = {};
  if (typeof written !== 'object' || written === null || Array.isArray(written)) return kept;
  for (const [name, value] of Object.entries(written)) {
    if (sections.has(name)) kept[name] = allowedSettings(value);
    else if (allowed.has(name) && isSetting(value)) kept[name] = value;
  }
  return kept;
}

function isSetting(value: unknown): value is Setting {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'string') return value.length <= MAX_LENGTH && !/[<>{};]/.test(value);
  return typeof value === 'boolean';
}

/** The settings of both; the second wins. */
export function mergeSettings(first: Settings, second: Settings): Settings {
  const merged: Record<string, Setting | Settings> = { ...first };
  for (const [name, value] of Object.entries(second)) {
    const before = merged[name];
    merged[name] =
      typeof value === 'object' && typeof before === 'object' ? mergeSettings(before, value) : value;
  }
  return merged;
}
