import type { ClockStanding } from '@shared/concerns/clock'
import type { ChipTone } from '../../../ui/Chip'

export const standingTones: Record<ClockStanding, ChipTone> = { onTime: 'going', near: 'near', overdue: 'overdue' }
