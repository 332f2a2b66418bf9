import type { Person } from '@shared/people/person'
import type { Account } from '../platform/identity/account'
import type { House } from '../platform/house'

/** 撤并: of whoever sits at a unit that is no more, since when it is and who does its work; nothing of anybody else. */
export async function formerUnit(
  { department }: Pick<Account, 'department'>,
  { reference }: Pick<House, 'reference'>,
): Promise<Pick<Person, 'former'>> {
  if (!department) return {}
  const { heirs, kept, current } = await reference()
  const retired = heirs[department.id] === undefined ? undefined : kept(department.id)?.retired
  return retired ? { former: { from: retired.from, successor: current(department.id).name } } : {}
}
