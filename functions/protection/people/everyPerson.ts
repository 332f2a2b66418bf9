import type { Inquiry } from '@shared/inquiries/case/inquiry'
import type { LeakPeople } from '@shared/protection/content'
import { type Account, everyCitizenKey } from '../../platform/identity/account'
import { pagesOf } from '../../platform/store/pages'
import type { Store } from '../../platform/store/store'
import { casesOf } from './casesOf'

export interface Whom {
  /** Who was there at this moment is meant: no account that was opened later, no case that was submitted later. */
  upTo: string
  inquiries: Pick<Store<Inquiry>, 'many' | 'page'>
  accounts: Pick<Store<Account>, 'get' | 'many' | 'page'>
}

/** Some people found, none of them before, and how many cases among those looked at have nobody behind them. */
interface Found {
  people: string[]
  without: number
}

/**
 * The accounts of the people whom a notice names, each once: of accounts that are joined the one that stays, of a case merged
 * into another who asked it too. Closed accounts, and cases that were taken down for somebody, have nobody who could be told here.
 */
export async function* everyPerson(people: LeakPeople, { inquiries, accounts, upTo }: Whom): AsyncGenerator<Found> {
  const seen = new Set<string>()
  const fresh = (ids: readonly string[]) => {
    const found = [...new Set(ids)].filter((id) => !seen.has(id))
    for (const id of found) seen.add(id)
    return found
  }
  if (people.kind === 'everyone')
    for await (const items of pagesOf(accounts.page, { index: 'third', key: everyCitizenKey, limit: 200 }))
      yield {
        people: fresh(items.filter(({ createdAt }) => createdAt <= upTo).flatMap((one) => standing(one) ?? [])),
        without: 0,
      }
  for await (const found of casesOf(people, inquiries)) {
    const cases = found.filter(({ submittedAt }) => submittedAt <= upTo)
    const askers = cases.flatMap(({ citizen, merged }) => [citizen, ...merged.map((one) => one.citizen)])
    const there = new Map((await accounts.many([...new Set(askers)].filter(isCitizen))).map((one) => [one.id, one]))
    const own = askers.map((id) => standing(there.get(id)))
    yield { people: fresh(own.flatMap((id) => id ?? [])), without: own.filter((id) => id === undefined).length }
  }
}

/** Cases that were spoken, and those of a register, are nobody's account. */
const isCitizen = (id: string) => id.startsWith('citizen-')

/** The account in which the person reads now. */
function standing(account: Account | undefined): string | undefined {
  if (!account || account.role !== 'citizen' || account.closed || account.disabled) return undefined
  return account.joinedInto?.id ?? account.id
}
