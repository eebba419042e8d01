import { achievedUnmet } from './achieved-unmet.ts';
import { aliasCollision } from './alias-collision.ts';
import { buildingBlock } from './building-block.ts';
import { closedPod } from './closed-pod.ts';
import { collaborationEnds } from './collaboration-ends.ts';
import { dates } from './dates.ts';
import { deadLink } from './dead-link.ts';
import { decisionOpen } from './decision-open.ts';
import { decisionRecord } from './decision-record.ts';
import { decisionSuperseded } from './decision-superseded.ts';
import { definitionOfDone } from './definition-of-done.ts';
import { deprecatedInUse } from './deprecated-in-use.ts';
import { duplicateMember } from './duplicate-member.ts';
import { duplicateReference } from './duplicate-reference.ts';
import { functionReplaced } from './function-replaced.ts';
import { guardrailOwner } from './guardrail-owner.ts';
import { howWeWork } from './how-we-work.ts';
import { interfaceContract } from './interface-contract.ts';
import { interfaceOwner } from './interface-owner.ts';
import { lensBusFactor } from './lens-bus-factor.ts';
import { lensCoverageRule } from './lens-coverage.ts';
import { lensUnknown } from './lens-unknown.ts';
import { looseCoupling } from './loose-coupling.ts';
import { mdxMaintainers } from './mdx-maintainers.ts';
import { oneLoop } from './one-loop.ts';
import { outcomeNotTask } from './outcome-not-task.ts';
import { outcomeOwner } from './outcome-owner.ts';
import { outcomeTree } from './outcome-tree.ts';
import { overdueMeasure } from './overdue-measure.ts';
import { podNotFunction } from './pod-not-function.ts';
import { podPurpose } from './pod-purpose.ts';
import { podSize } from './pod-size.ts';
import { privacy } from './privacy.ts';
import { renamedPage } from './renamed-page.ts';
import { reportingCircle } from './reporting-circle.ts';
import type { Rule } from './rule.ts';
import { securityExpires } from './security-expires.ts';
import { spokenLanguageRule } from './spoken-language.ts';
import { spreadThin } from './spread-thin.ts';
import { stalePage } from './stale-page.ts';
import { teamApi } from './team-api.ts';
import { themeContrast } from './theme-contrast.ts';
import { themeImage } from './theme-image.ts';
import { unconnectedPerson } from './unconnected-person.ts';
import { unusedInterface } from './unused-interface.ts';
import { vacancyAge } from './vacancy-age.ts';
import { vacancyCovered } from './vacancy-covered.ts';
import { worthReviewed } from './worth-reviewed.ts';

/** All rules, by principle, in the order in which the guide tells of them. To add one, write its file and put it here. */
export const RULES: readonly Rule[] = [
  outcomeOwner,
  outcomeNotTask,
  outcomeTree,
  definitionOfDone,
  overdueMeasure,
  achievedUnmet,
  worthReviewed,
  functionReplaced,

  podSize,
  podNotFunction,
  podPurpose,
  oneLoop,
  spreadThin,
  duplicateMember,
  teamApi,
  closedPod,

  lensCoverageRule,
  vacancyAge,
  vacancyCovered,
  lensBusFactor,
  lensUnknown,

  interfaceOwner,
  interfaceContract,
  collaborationEnds,
  deprecatedInUse,
  unusedInterface,
  looseCoupling,

  howWeWork,

  decisionRecord,
  decisionOpen,
  decisionSuperseded,

  guardrailOwner,

  unconnectedPerson,
  privacy,
  reportingCircle,

  deadLink,
  buildingBlock,
  aliasCollision,
  dates,
  duplicateReference,
  renamedPage,
  stalePage,
  spokenLanguageRule,

  themeContrast,
  themeImage,
  securityExpires,
  mdxMaintainers,
];
