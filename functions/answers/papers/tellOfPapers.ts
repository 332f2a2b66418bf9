import { settled } from '@shared/answers/documents/repeals'
import { withSaid } from '@shared/answers/documents/said'
import { mayAnswer } from '@shared/answers/documents/validity'
import { isPublicPaper } from '@shared/answers/papers/paper'
import { paperAlerts } from '@shared/answers/papers/telling'
import { paperEndsOn } from '@shared/answers/papers/view'
import { endingAlerts } from '@shared/answers/upkeep/telling'
import { beijingDate } from '@shared/calendar/date'
import { deliverTold } from '../../messages/deliverTold'
import type { House } from '../../platform/house'
import { everyOf } from '../../platform/store/pages'
import { storedManifest } from '../corpus/storedManifest'
import { policyDepartments } from '../documents/policyDepartment'
import { isSame, signedSince } from './said'
import { papers as kind, signedPapers } from './store'

/**
 * What one walk over documents tells their departments: that an interpretation is owed, and that a document ends within 90 days.
 * Nothing is kept before it is sent, so it may be repeated or interrupted at any place.
 */
export async function tellOfPapers(house: House): Promise<void> {
  const at = house.now().toISOString()
  const today = beijingDate(at)
  const [papers, { policies }, reference] = await Promise.all([
    everyOf(house.store(kind).page, { index: 'second', key: signedPapers }),
    storedManifest(house.bucket),
    house.reference(),
  ])
  const said = await signedSince(house)(policies)
  const ownerOf = policyDepartments(reference)
  const library = settled(policies)
    .map((one) => withSaid(one, said.get(one.id)))
    .filter((one) => one.level === 'city' && mayAnswer(one))
  const messages = [
    ...papers.flatMap((one) => paperAlerts(one, { at, today, facts: reference })),
    ...library.flatMap((one) => {
      const department = ownerOf(one)
      if (!department || one.repealedFrom === undefined) return []
      return endingAlerts({ id: one.id, title: one.title, department, endsOn: one.repealedFrom }, today, at)
    }),
    ...papers
      .filter((one) => isPublicPaper(one) && !library.some((policy) => isSame(policy, one)))
      .flatMap((one) => {
        const endsOn = paperEndsOn(one)
        const { id, department, facts } = one
        return endsOn ? endingAlerts({ id, title: facts.title, department, endsOn }, today, at) : []
      }),
  ]
  await deliverTold(messages, house, 'tellOfPapers')
}
