import type { UpkeepWork } from '@shared/answers/upkeep/contractParts'
import { upkeepStatusNames } from '@shared/answers/upkeep/words'
import type { ChipTone } from '../../ui/Chip'

/** How a document stands in the clearing up: what was signed, else what waits. */
export function chipOf({ status, standing, near }: UpkeepWork): [tone: ChipTone, word: string] {
  if (status === 'proposed' || status === 'returned') return ['near', upkeepStatusNames[status]]
  if (near) return ['near', '快到期']
  return standing ? ['done', standing.verdict] : ['going', '还没清理']
}
