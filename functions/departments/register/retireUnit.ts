import type { restoreUnit as restoreContract, retireUnit as contract } from '@shared/departments/contractUnits'
import { isRetired } from '@shared/departments/register/laid'
import type { KeptUnit } from '@shared/departments/register/unit'
import { beijingDate } from '@shared/calendar/date'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import { administerUnit } from './administerUnit'
import { everyUnit, looksAfter, type RegisterOffice, unitLineOf } from './office'
import { maySucceed } from './readUnit'

/**
 * 撤并: from a day on, today or later, the work is the successor's. @throws Problem 'bad-input' for the day or the successor,
 * 'not-now' for one that is retired already, or that still takes over from another.
 */
export async function retireUnit(
  { params, body }: Received<typeof contract>,
  caller: Caller,
  office: RegisterOffice,
): Promise<Replied<typeof contract>> {
  const today = beijingDate(office.house.now())
  const [all, reference] = await Promise.all([everyUnit(office), office.house.reference()])
  const fits = (former: KeptUnit, one: KeptUnit | undefined): one is KeptUnit =>
    one !== undefined &&
    !isRetired(one, body.from) &&
    maySucceed(former, one) &&
    looksAfter(caller, one.unit, reference)
  const standing = await administerUnit(
    {
      unit: params.unit,
      version: body.version,
      decide(before, begun) {
        if (before.retired) throw new Problem('not-now', `已经定下从 ${before.retired.from} 起撤并`)
        if (body.from < today) throw refused('from', '撤并从今天或以后的一天起')
        const successor = all.find(({ unit }) => unit === body.successor)
        if (!fits(before, successor)) throw refused('successor', '承接的要是你管的、同一级的另一个单位')
        const below = all.filter((one) => unitLineOf(one).parent === before.unit && !isRetired(one, body.from))
        if (below.length > 0) throw new Problem('not-now', `下面还有 ${below.length} 个单位，先撤并它们`)
        const { unit: id, facts } = successor
        return { type: 'retired', ...begun, from: body.from, successor: { id, name: facts.name } }
      },
    },
    caller,
    office,
  )
  return { unit: unitLineOf(standing) }
}

/** 恢复: the unit takes work again; what has gone to the successor comes back unless somebody took it up there. @throws Problem 'not-now' for one that is not retired. */
export async function restoreUnit(
  { params, body }: Received<typeof restoreContract>,
  caller: Caller,
  office: RegisterOffice,
): Promise<Replied<typeof restoreContract>> {
  const standing = await administerUnit(
    {
      unit: params.unit,
      version: body.version,
      decide(before, begun) {
        if (!before.retired) throw new Problem('not-now', '这个单位没有撤并')
        return { type: 'restored', ...begun }
      },
    },
    caller,
    office,
  )
  return { unit: unitLineOf(standing) }
}

const refused = (field: string, message: string) => new Problem('bad-input', message, [{ field, message }])
