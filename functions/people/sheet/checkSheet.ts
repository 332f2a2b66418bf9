import type { AreaTree } from '@shared/areas/tree'
import { cityCode } from '@shared/areas/words'
import { administers, requireSeat } from '@shared/people/administration/seat'
import { seatOf, staffNameSize } from '@shared/people/administration/words'
import type { Caller } from '@shared/people/caller'
import type { BadRow, SheetAccount } from '@shared/people/contractSheet'
import { account as accountName } from '@shared/people/credentials'
import { roleNames, staffRoles } from '@shared/people/words'
import { Problem } from '@shared/problem'
import type { Reference } from '../../platform/bucket/reference'
import type { SheetRow } from './readSheet'

type Checked = SheetAccount & { where: string; doubt?: string }

interface Known {
  caller: Caller
  reference: Reference
  /** Every account there is, by what it is signed in with, and those of each name at each unit. */
  taken: ReadonlySet<string>
  namesakes: ReadonlySet<string>
}

/** The same name at the same unit may be another person: whoever opens the account looks. */
export const namesake = (name: string, where: string | undefined) => `${name}@${where ?? ''}`

/** Every row by itself and beside those before it: what would be opened, and why the others would not. Changes nothing. */
export function checkSheet(rows: readonly SheetRow[], known: Known): { good: Checked[]; bad: BadRow[] } {
  const [good, bad]: [Checked[], BadRow[]] = [[], []]
  const seen = new Map<string, number>()
  for (const typed of rows) {
    const { row, account } = typed
    const before = seen.get(account)
    try {
      if (before !== undefined) throw refused(`账号 ${account} 和第 ${before} 行的一样`)
      seen.set(account, row)
      good.push(checkedRow(typed, known))
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      bad.push({ row, reason: error.detail ?? error.title })
    }
  }
  return { good, bad }
}

const refused = (reason: string) => new Problem('bad-input', reason)

function checkedRow({ row, account, name, role: word, where }: SheetRow, known: Known): Checked {
  const { caller, reference, taken, namesakes } = known
  if (!accountName.safeParse(account).success)
    throw refused(account ? `账号“${account.slice(0, 40)}”要由小写字母、数字、点和横线组成` : '没有写账号')
  if (taken.has(account)) throw refused(`账号 ${account} 已经有了，不会再开；没有条子的，在账号页重置密码`)
  if (name.length < staffNameSize.least || name.length > staffNameSize.most)
    throw refused(`姓名写 ${staffNameSize.least} 到 ${staffNameSize.most} 个字`)
  if (/^[=+@-]/.test(name)) throw refused('姓名像一个公式，请写成文字')
  const role = staffRoles.find((one) => roleNames[one] === word)
  if (!role) throw refused(`“做什么”写 ${staffRoles.map((one) => roleNames[one]).join('、')} 里的一个`)
  const seat = seatOf[role] === 'city' ? {} : placed(where, seatOf[role], reference)
  requireSeat({ role, ...seat })
  if (!administers(caller, { role, ...seat }, reference.areas)) throw refused('这个岗位不归你管')
  const { department, area } = seat
  const named = department ? reference.department(department).name : area ? reference.areas.fullName(area) : '全市'
  const doubt = namesakes.has(namesake(name, department ?? area)) ? { doubt: '同一个地方已经有同名的账号' } : {}
  return { row, account, name, role, ...seat, where: named, ...doubt }
}

/** The unit or the place of this name. @throws Problem 'bad-input' for none, and for more than one. */
function placed(where: string, kind: string, { departments, countyUnits, areas, kept }: Reference) {
  if (!where) return {}
  if (kind !== 'area') {
    const units = [...departments, ...countyUnits]
    const found = units.filter(({ id, name }) => name === where || (kept(id)?.facts.aliases ?? []).includes(where))
    if (found.length > 1) throw refused(`叫“${where}”的单位不止一个，请写全称`)
    if (found[0]) return { department: found[0].id }
    if (kind !== 'any') throw refused(`没有叫“${where}”的单位，请照单位页里的名称写`)
  }
  const places = placesNamed(areas).get(where) ?? []
  const exact = areas.get(where)?.code ?? (places.length === 1 ? places[0] : undefined)
  if (!exact) throw refused(places.length ? `叫“${where}”的地方不止一个，请写代码` : `没有叫“${where}”的单位或地方`)
  return { area: exact }
}

const named = new WeakMap<AreaTree, Map<string, string[]>>()

/** The codes of the places of each name and each full name; made once, for sheets of thousands of rows. */
function placesNamed(areas: AreaTree): Map<string, string[]> {
  const made = named.get(areas) ?? new Map<string, string[]>()
  if (named.has(areas)) return made
  named.set(areas, made)
  const add = (parent: string) => {
    for (const { code, name } of areas.children(parent)) {
      for (const word of new Set([name, areas.fullName(code)])) made.set(word, [...(made.get(word) ?? []), code])
      add(code)
    }
  }
  add(cityCode)
  return made
}
