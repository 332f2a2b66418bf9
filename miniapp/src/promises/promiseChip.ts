import type { PromiseView } from '@shared/promises/contractParts'
import { promiseStatusNames } from '@shared/promises/words'
import type { ChipTone } from '../ui/Chip'

const tones: Record<PromiseView['status'], ChipTone> = {
  proposed: 'near',
  returned: 'near',
  open: 'going',
  claimed: 'near',
  kept: 'done',
  withdrawn: 'paused',
  dropped: 'paused',
}

/** How it stands, as a word with a shape. */
export const promiseChip = ({ status, overdue }: PromiseView): [tone: ChipTone, word: string] =>
  overdue ? ['overdue', '超期，正在做'] : [tones[status], promiseStatusNames[status]]
