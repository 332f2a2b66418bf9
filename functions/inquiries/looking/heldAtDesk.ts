import { deskOver } from '@shared/departments/units/unitTree'
import { triageDesk } from '@shared/departments/department'
import type { HeldFor } from '@shared/inquiries/case/heldBack'
import type { Routed } from '@shared/inquiries/acts/submitting'
import { spokenChannels } from '@shared/inquiries/words'
import { urgentOf } from '@shared/urgent/recognise'
import type { Reference } from '../../platform/bucket/reference'

/**
 * 内容先由人看: what the city's list finds goes to the desk first, of the county where one of its units would have it, with where it would have gone; the clock starts all the same.
 * Somebody in danger is never held, and what staff wrote down for others was heard by a person already.
 */
export function heldAtDesk(
  route: Routed,
  { text, channel }: { text: string; channel: string },
  { looksOver, countyUnits }: Pick<Reference, 'looksOver' | 'countyUnits'>,
): { route: Routed; heldBack?: HeldFor } {
  const found = spokenChannels.some((one) => one === channel) ? [] : looksOver(text)
  if (found.length === 0 || urgentOf(text)) return { route }
  const { department, reason, triage } = route
  const why = triage ? reason : `看过以后应转${department.name}：${reason}`
  const county = triage ? undefined : countyUnits.find(({ id }) => id === deskOver(department.id))
  const { id, name } = county ?? triageDesk
  const desk = { department: { id, name }, reason: why, triage: county === undefined }
  return { route: desk, heldBack: { because: 'words', found } }
}
