export { icpApi } from './gas/api';
export {
  ICP_ACTION,
  ICP_COVERAGE,
  ICP_DIMENSIONS,
  ICP_EXCLUSION,
  ICP_EXPLAIN,
  ICP_REPORT,
  ICP_SCORE,
  ICP_TIER,
} from './gas/custom-functions';
export { onInstall, onOpen } from './gas/menu';
export {
  icpBacktest,
  icpBuildFromDeals,
  icpCheckCompany,
  icpCompare,
  icpCreateList,
  icpDiscoverPatterns,
  icpDrift,
  icpExplainAccount,
  icpHealthCheck,
  icpHelp,
  icpInsertFormulas,
  icpOnePage,
  icpOpenSidebar,
  icpRecalculate,
  icpReview,
  icpScoreAccounts,
  icpScoreThisSheet,
  icpSetUp,
  icpTidyUp,
  icpWhatChanged,
} from './gas/menu-items';
