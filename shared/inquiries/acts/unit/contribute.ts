import * as z from 'zod'
import { isTheirUnit } from '../../../people/heirs'
import { Problem } from '../../../problem'
import { caseOperation, version } from '../../contracts/contractParts'
import { words } from '../../contracts/freeText'
import { deskSizes } from '../../deskWords'
import { act } from '../act'
import { supporting } from '../callers'
import { hands } from '../desks'
import { by } from '../byWhom'
import { staffOfDepartment } from './staff'

export const contributeToInquiry = caseOperation({
  name: 'contributeToInquiry',
  path: 'contribution',
  summary: '协办意见',
  callers: staffOfDepartment,
  body: z.strictObject({ text: words(deskSizes.contribution, '协办意见'), version }),
})

/** 协办意见: what a supporting department has to say, for the one that leads; more may be added until the reply is out. */
export const contribute = act({
  action: 'contribute',
  operation: contributeToInquiry,
  event: 'contributed',
  headline: (one) => `${one.department.name}提出协办意见`,
  plainly: (one) => `${one.department.name}给出意见`,
  inside: true,
  who: supporting,
  same: (one, { text }) => one.text === text,
  decide({ parts }, { text }, caller, { at }) {
    const theirs = parts.filter(({ department }) => isTheirUnit(caller, department.id))
    const mine = theirs.find(({ contributedAt }) => !contributedAt) ?? theirs[0]
    if (!mine) throw new Problem('not-allowed', '你单位不是这件事的协办单位')
    return { type: 'contributed', at, by: by(caller), department: mine.department, text }
  },
  tellsDesks: (event, after, { parts }) => {
    const before = parts.some(({ department, contributedAt }) => department.id === event.department.id && contributedAt)
    const title = `${event.department.name}${before ? '补充了' : '提出了'}协办意见`
    return hands(after, event, title, '打开就能看到，合在一起答复。')
  },
})
