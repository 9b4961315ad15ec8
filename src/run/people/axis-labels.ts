// The names of categories, ranks and outcomes, as the tally shows them.
import { labelsFrom, type Labels } from '../../estimate/labels.ts';
import { categoryLabels } from '../../records/category.ts';
import { outcomeLabels } from '../../records/outcome.ts';
import { rankGroup, rankGroupLabel, rankGroups, rankLabels } from '../../records/rank.ts';

export const axisLabels: Labels = {
  category: labelsFrom([...categoryLabels]),
  rank: labelsFrom([...rankLabels]),
  outcome: labelsFrom([...outcomeLabels]),
  rankGroup: labelsFrom(rankGroups.map((group) => [group, rankGroupLabel(group)])),
  groupOfRank: rankGroup,
};
