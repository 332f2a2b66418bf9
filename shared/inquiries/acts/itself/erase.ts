import { type Erasable, erasableNames, type ErasureCause } from '../../case/erasable'
import { ownAct } from '../act'
import { house } from '../byWhom'

/**
 * 删除个人内容 (个人信息保护法 第四十七条): how whoever asked is reached, or that and what they wrote. What the offices did and
 * answered stays, for it is their record.
 */
export const erase = ownAct<'erased', { what: Erasable[]; because: ErasureCause }>({
  action: 'erase',
  event: 'erased',
  headline: ({ what, because }) =>
    `${because === 'over' ? '保存期满' : '提问人注销了账号'}，删除了${what.map((one) => erasableNames[one]).join('和')}`,
  decide: (_inquiry, { what, because }, { at }) => ({ type: 'erased', at, by: house, what, because }),
})
